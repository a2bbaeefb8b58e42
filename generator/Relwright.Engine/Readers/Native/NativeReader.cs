using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads a file of the native format (docs/native-format.md): sections of the API, a resource, or both.</summary>
internal static class NativeReader
{
    /// <summary>The version of the format that this reader knows.</summary>
    private const string Version = "1";

    /// <summary>Keys of a file. <c>scopes</c> is among the resource's: as a mapping it is the catalogue of the API.</summary>
    public static KeySet Keys { get; } = new("file", "the file", ["relwright", "api", "enums", "errors", "permissionResource", "permissions", "types", "endpoints", .. ResourceReader.Keys]);

    public static ReadResult Read(string file, SpecDocument document, CancellationToken cancellationToken)
    {
        var reading = new Reading(file);
        return reading.Finish(Read(reading, document.Root!, cancellationToken), document);
    }

    private static ApiPart Read(Reading reading, SpecNode root, CancellationToken cancellationToken)
    {
        if (root is not SpecMapping mapping || SaysNothing(mapping))
        {
            reading.Report(Catalog.NothingKnown, root.Span);
            return ApiPart.Empty;
        }

        // Before anything else: keys of another version are not ours to judge.
        if (mapping.Find("relwright") is { Value: SpecScalar { IsNull: false, Text: not Version } version })
        {
            reading.Report(Catalog.FormatVersion, version.Span, version.Text);
            return ApiPart.Empty;
        }

        cancellationToken.ThrowIfCancellationRequested();
        Fields fields = Fields.Of(reading, Keys, "file", mapping)!;
        SpecNode? scopes = fields.Entry("scopes")?.Value;
        bool ownScopes = scopes is not (null or SpecMapping);
        (EquatableArray<Permission> permissions, EquatableArray<PermissionRule> rules) = PermissionReader.Read(reading, fields.Section("permissions"));
        return new ApiPart(
            Facts(reading, fields),
            ResourceReader.Read(reading, fields, ownScopes) is { } resource ? [resource] : [],
            EnumReader.Read(reading, fields.Section("enums")),
            ErrorReader.Read(reading, fields.Section("errors")),
            ScopeReader.Read(reading, (scopes as SpecMapping)?.Entries ?? []),
            DataTypeReader.Read(reading, fields.Section("types")),
            EndpointReader.Read(reading, fields.Section("endpoints")),
            Permissions: permissions,
            PermissionRules: rules,
            PermissionResource: PermissionReader.Id(fields, "permissionResource"));
    }

    private static ApiFacts? Facts(Reading reading, Fields file)
    {
        SpecScalar? version = file.Scalar("relwright");
        if (file.Stated("api") is not { } api)
            return null;
        if (version is null && file.Entry("relwright") is null)
            file.ReportMissing("relwright", api.KeySpan, "The file of the 'api' section", "it is read as version 1, so write 'relwright: 1' above it");
        return ApiFactsReader.Read(reading, api, file.Entry("endpoints") is not null);
    }

    /// <summary>Whether no key is one of a specification, nor close to one.</summary>
    private static bool SaysNothing(SpecMapping root) =>
        root.Entries.All(entry => entry.Key == "relwright" || (!Keys.Has(entry.Key) && NearestName.Of(entry.Key, Keys.Keys) is null));
}
