using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>An operation as a method, or as several that differ in the body that they take.</summary>
/// <param name="Operation">The operation's name, for logs and telemetry.</param>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Path">The path, parameters in braces.</param>
/// <param name="Method">The C# method.</param>
/// <param name="Server">Where it is served; null where the client says so.</param>
/// <param name="Accept">What the caller can read; null where that is what the API speaks.</param>
/// <param name="Required">The arguments that must be given, in their order.</param>
/// <param name="Bodies">The bodies, one of which each method takes; empty for none.</param>
/// <param name="Optional">The arguments that can be left away.</param>
/// <param name="Parameters">What is filled in.</param>
/// <param name="Outcome">What comes back.</param>
/// <param name="Owner">The type whose methods these are.</param>
internal sealed record ShapedEndpoint(
    string Operation,
    string Verb,
    string Path,
    string Method,
    ShapedDoc Doc,
    string? Server,
    string? Accept,
    EquatableArray<ShapedArgument> Required,
    EquatableArray<ShapedContent> Bodies,
    EquatableArray<ShapedArgument> Optional,
    EquatableArray<ShapedParameter> Parameters,
    ShapedOutcome Outcome,
    string Owner);

/// <summary>A parameter of a method.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="TypeName">The C# type, with <c>?</c> where it can be null.</param>
/// <param name="Doc">What is said of it.</param>
internal sealed record ShapedArgument(string Name, string TypeName, string Doc);

/// <summary>What comes back.</summary>
/// <param name="ValueType">The C# type of the body, with <c>?</c> where it can be missing; null for none.</param>
/// <param name="Body">The expression that reads it.</param>
/// <param name="Wrap">The type of the answer where it has one of its own; null where it has none.</param>
/// <param name="Paging">How to get the rest of a list; null where the answer is all there is.</param>
/// <param name="Errors">The field with the table of errors; null where nothing is said of errors.</param>
/// <param name="Form">Whether it is read as a whole, or as it comes.</param>
internal sealed record ShapedOutcome(string? ValueType, string? Body, string? Wrap, ShapedPaging? Paging, string? Errors, OutcomeForm Form = OutcomeForm.Whole);

/// <summary>How the body of a success is read.</summary>
internal enum OutcomeForm
{
    /// <summary>As a whole, or page by page.</summary>
    Whole,

    /// <summary>By the caller, as a stream.</summary>
    Stream,

    /// <summary>Item by item: the type of the value is that of an item.</summary>
    Items,
}

/// <summary>How to get the rest of a list.</summary>
/// <param name="ItemType">The C# type of an item.</param>
/// <param name="Items">The member of the page that holds the items; null where the page is the list.</param>
/// <param name="Next">The member that holds the next page's URI; null where a header does.</param>
internal sealed record ShapedPaging(string ItemType, string? Items, string? Next);
