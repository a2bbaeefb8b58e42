using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads the resource of a file, whose keys stand at the file's root.</summary>
internal static class ResourceReader
{
    /// <summary>The keys of a resource that stand among those of the file.</summary>
    public static string[] Keys { get; } =
    [
        "resource", "rel", "revision", "sameAs", "summary", "remarks", "deprecated",
        "properties", "links", "embedded", "scopes", "operations", "events",
    ];

    /// <param name="ownScopes">Whether <c>scopes</c> is the resource's list and not the catalogue of the API.</param>
    public static Resource? Read(Reading reading, Fields fields, bool ownScopes)
    {
        SpecEntry? first = fields.Entries.FirstOrDefault(entry => Keys.Contains(entry.Key) && (entry.Key != "scopes" || ownScopes));
        if (first is null)
            return null;
        if (fields.Entry("resource") is null)
        {
            fields.ReportMissing("resource", fields.Stated("resource")?.KeySpan ?? first.KeySpan, "The resource", "it is left out, so name it with 'resource: name'");
            return null;
        }

        if (fields.Name("resource") is not { } name)
            return null;
        SpecPath path = SpecPath.Root / "resources" / name.Text;
        reading.Locate(path, fields.Stated("resource")!.KeySpan);
        string? sameAs = SameAs(reading, path, fields);
        return new Resource(
            name.Text,
            fields.Name("rel")?.Text ?? name.Text,
            fields.Whole("revision", 1) ?? 1,
            sameAs,
            fields.Documentation(),
            sameAs is null ? PropertyReader.Read(reading, path / "properties", fields.Section("properties")) : [],
            sameAs is null ? LinkReader.Read(reading, path / "links", fields.Section("links")) : [],
            sameAs is null ? EmbeddedReader.Read(reading, path / "embedded", fields.Section("embedded")) : [],
            ownScopes ? ScopeReader.References(reading, path, fields, "scopes") : [],
            fields.Entry("operations") is { } operations
                ? OperationReader.Read(reading, path / "operations", name.Text, operations.Value)
                : [],
            EventReader.Read(reading, path, name.Text, fields));
    }

    private static string? SameAs(Reading reading, SpecPath path, Fields fields)
    {
        if (fields.Name("sameAs") is not { } sameAs)
            return null;
        reading.Locate(path / "sameAs", sameAs.Span);
        foreach (string key in (string[])["properties", "links", "embedded"])
            fields.Refuse(key, "'sameAs', which takes the representation of another resource,");
        return sameAs.Text;
    }
}
