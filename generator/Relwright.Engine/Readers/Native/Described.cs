using Relwright.Engine.Api;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Native;

/// <summary>Things of which only a text is said: values of enums and subcodes of errors.</summary>
internal static class Described
{
    public static KeySet Keys { get; } = new("described", "a described name", "summary", "remarks", "deprecated");

    /// <summary>What is said of <paramref name="entry"/>, whose value is the summary itself, or keys, or nothing.</summary>
    public static Documentation Read(Reading reading, SpecEntry entry) => entry.Value switch
    {
        SpecScalar { IsNull: true } => Documentation.None,
        SpecScalar text => Documentation.None with { Summary = text.Text.Trim() is { Length: > 0 } summary ? summary : null },
        _ => Fields.Of(reading, Keys, entry.Key, entry.Value)?.Documentation() ?? Documentation.None,
    };
}
