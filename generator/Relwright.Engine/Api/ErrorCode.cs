using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>An error of the API's catalogue.</summary>
/// <param name="Code">The code in the body.</param>
/// <param name="Status">The HTTP status that it comes with; null where the documents do not say.</param>
/// <param name="Generic">Whether any operation can answer with it.</param>
internal sealed record ErrorCode(
    string Code,
    int? Status,
    bool Generic,
    Documentation Documentation,
    EquatableArray<ErrorSubcode> Subcodes);

/// <summary>A closer cause of an error.</summary>
internal sealed record ErrorSubcode(string Subcode, Documentation Documentation);
