using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Paths;

/// <summary>An action or a function.</summary>
/// <param name="MethodName">The C# method.</param>
/// <param name="Segment">The segment of the path.</param>
/// <param name="Body">The C# record of the parameters of an action; null where it has none, and for functions.</param>
/// <param name="BodyRequired">Whether one of these must be given.</param>
/// <param name="Parameters">The parameters of a function, those that must be given first.</param>
/// <param name="Composed">The C# property-like method by which a path goes on behind it; null where none does.</param>
internal sealed record ShapedPathOperation(
    string MethodName,
    string Segment,
    bool IsAction,
    string? Body,
    bool BodyRequired,
    EquatableArray<ShapedPathParameter> Parameters,
    ShapedPathResult? Result,
    string? Composed,
    ShapedDoc Doc);

/// <summary>A parameter of a function.</summary>
/// <param name="Name">The C# parameter.</param>
/// <param name="WireName">The name in the path.</param>
/// <param name="TypeName">The C# type, with <c>?</c> where it can be left out.</param>
/// <param name="Required">Whether it must be given.</param>
/// <param name="Wire">The expression that writes it as JSON; null for single values.</param>
internal sealed record ShapedPathParameter(string Name, string WireName, string TypeName, bool Required, string? Wire, ShapedDoc Doc);

/// <summary>What comes back.</summary>
/// <param name="TypeName">The C# type, of a list that of its items; with <c>?</c> where there can be none.</param>
/// <param name="Wire">The expression that reads it, of a list its items; null for octets.</param>
internal sealed record ShapedPathResult(ResultForm Form, string TypeName, string? Wire);

/// <summary>How a result travels.</summary>
internal enum ResultForm
{
    /// <summary>As the object that it is.</summary>
    Object,

    /// <summary>As the member <c>value</c> of an object.</summary>
    Value,

    /// <summary>As pages of a list.</summary>
    List,

    /// <summary>As the octets that they are.</summary>
    Octets,
}
