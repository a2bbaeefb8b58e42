using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>The answer of an operation that has headers with a type, or links.</summary>
/// <param name="Base">The C# type that it adds to.</param>
internal sealed record ShapedAnswer(
    ShapedHome Home,
    string TypeName,
    ShapedDoc Doc,
    string Base,
    EquatableArray<ShapedHeader> Headers,
    EquatableArray<ShapedLinkCall> Links)
    : ShapedItem(Home, TypeName);

/// <summary>A header with a type.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="WireName">The header.</param>
/// <param name="TypeName">The C# type, without <c>?</c>.</param>
/// <param name="Form">How many values there are, and of which kind.</param>
/// <param name="Wire">The expression that reads a value.</param>
internal sealed record ShapedHeader(string Name, string WireName, ShapedDoc Doc, string TypeName, HeaderForm Form, string Wire);

/// <summary>What a header holds.</summary>
internal enum HeaderForm
{
    /// <summary>A value of a struct type.</summary>
    Value,

    /// <summary>A value of a class type.</summary>
    Object,

    /// <summary>Several values.</summary>
    List,
}

/// <summary>A link of an answer as a method.</summary>
/// <param name="Call">The operation that it calls; what the link says of parameters and body is in it.</param>
internal sealed record ShapedLinkCall(ShapedEndpoint Call);
