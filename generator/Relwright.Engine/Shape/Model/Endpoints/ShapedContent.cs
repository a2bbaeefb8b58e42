using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>A body that a method takes.</summary>
/// <param name="Form">How it is sent.</param>
/// <param name="TypeName">The C# type, without <c>?</c>.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="IsClass">Whether a caller could give null where it must be given.</param>
/// <param name="Doc">What is said of it.</param>
/// <param name="Wire">The expression that writes it; null where it writes itself.</param>
/// <param name="Json">The media type of its JSON; null where there is none.</param>
/// <param name="Xml">The media type of its XML; null where there is none.</param>
/// <param name="MediaType">The media type of other bodies; null where the caller gives it.</param>
/// <param name="Fields">Fields of a form that are not written in the default way.</param>
/// <param name="Link">What a link says of the body, instead of an argument; null for an argument.</param>
internal sealed record ShapedContent(
    ContentForm Form,
    string TypeName,
    bool Required,
    bool IsClass,
    string Doc,
    string? Wire = null,
    string? Json = null,
    string? Xml = null,
    string? MediaType = null,
    EquatableArray<ShapedField> Fields = default,
    ShapedText? Link = null);

/// <summary>How a body is sent.</summary>
internal enum ContentForm
{
    /// <summary>As JSON or XML.</summary>
    Body,

    /// <summary>As JSON values one after another.</summary>
    Lines,

    /// <summary>As a form.</summary>
    Form,

    /// <summary>In several parts.</summary>
    Multipart,

    /// <summary>As text.</summary>
    Text,

    /// <summary>As octets.</summary>
    Octets,
}

/// <summary>A field of a form that is not written in the default way.</summary>
internal sealed record ShapedField(string WireName, ParameterStyle Style, bool Explode, bool Reserved, bool IsJson);
