using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>Operations that are called by their paths and belong together.</summary>
/// <param name="IsClient">Whether they stand on the client itself, of which this is a part then.</param>
/// <param name="Errors">How errors are read, each table once.</param>
internal sealed record ShapedGroup(
    ShapedHome Home,
    string TypeName,
    ShapedDoc Doc,
    bool IsClient,
    EquatableArray<ShapedErrorTable> Errors,
    EquatableArray<ShapedEndpoint> Endpoints)
    : ShapedItem(Home, TypeName);

/// <summary>How the errors of some operations are read.</summary>
/// <param name="Field">The field that holds the table.</param>
internal sealed record ShapedErrorTable(string Field, EquatableArray<ShapedErrorBody> Bodies);

/// <summary>How the body of one error is read.</summary>
/// <param name="Status">A status, a class of them, or <c>default</c>.</param>
/// <param name="Body">The expression that reads it; null where nobody describes it.</param>
internal sealed record ShapedErrorBody(string Status, string? Body);
