using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>A parameter that a call fills in.</summary>
/// <param name="WireName">Its name on the wire.</param>
internal sealed record ShapedParameter(
    ParameterPlace Place,
    string WireName,
    ShapedText Value,
    ParameterStyle Style,
    bool Explode,
    bool Reserved);

/// <summary>Where a value that is filled in comes from, and how it becomes text.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Text">The C# name of an argument, a constant, or an expression of a link.</param>
/// <param name="Conversion">How an argument becomes text.</param>
/// <param name="Optional">Whether the argument can be null.</param>
/// <param name="Wire">The expression that writes it, where the conversion needs one.</param>
/// <param name="Check">What is made sure of before; null for nothing.</param>
/// <param name="Link">The link that the expression is of; null for other sources.</param>
internal sealed record ShapedText(
    TextSource Source,
    string Text,
    TextConversion Conversion = TextConversion.None,
    bool Optional = false,
    string? Wire = null,
    ShapedCheck? Check = null,
    string? Link = null);

/// <summary>Where a value that is filled in comes from.</summary>
internal enum TextSource
{
    /// <summary>The caller gives it.</summary>
    Argument,

    /// <summary>It is always the same text.</summary>
    Constant,

    /// <summary>It is always the same JSON.</summary>
    Json,

    /// <summary>A link says it.</summary>
    Link,
}

/// <summary>How an argument becomes text.</summary>
internal enum TextConversion
{
    /// <summary>The runtime knows its type.</summary>
    None,

    /// <summary>It is an open enumeration.</summary>
    Enum,

    /// <summary>It is a date and time, written as headers have them.</summary>
    HttpDate,

    /// <summary>By its JSON, taken apart.</summary>
    Parts,

    /// <summary>As JSON.</summary>
    Json,
}

/// <summary>Something that is made sure of.</summary>
/// <param name="Method">The method of the runtime that does.</param>
/// <param name="Arguments">What it takes behind the value, as C# has it, with a comma in front.</param>
/// <param name="Given">Whether it also has to be given.</param>
internal sealed record ShapedCheck(string Method, string Arguments, bool Given = false);
