using Relwright.Engine.Api;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>What a schema says of a value, so far as it is no type of its own.</summary>
/// <param name="Type">The type.</param>
/// <param name="Constraints">The bounds.</param>
/// <param name="Documentation">What it says to people; nothing where the type has that.</param>
/// <param name="Default">The default, as JSON.</param>
/// <param name="Constant">The only value, as JSON.</param>
/// <param name="ReadOnly">Whether only the server sets it.</param>
/// <param name="WriteOnly">Whether only the client does.</param>
/// <param name="Secret">Whether it must not be shown.</param>
/// <param name="Xml">Where it stands in XML.</param>
internal sealed record SchemaFacts(
    TypeReference Type,
    Constraints Constraints,
    Documentation Documentation,
    string? Default = null,
    string? Constant = null,
    bool ReadOnly = false,
    bool WriteOnly = false,
    bool Secret = false,
    XmlPlace? Xml = null)
{
    public static SchemaFacts Any { get; } = Of(new TypeReference(ValueKind.Any));

    public static SchemaFacts Of(TypeReference type) => new(type, Constraints.None, Documentation.None);
}
