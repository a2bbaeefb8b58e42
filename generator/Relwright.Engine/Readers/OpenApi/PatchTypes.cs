using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>
/// Tells which objects are merge patches (RFC 7396): those that bodies of that media type are made of. One that travels in another
/// way as well gets a twin, named after it, since a patch says less of its members than the object does.
/// </summary>
internal static class PatchTypes
{
    private const string MediaType = "application/merge-patch+json";

    public static ApiPart Mark(ApiPart part)
    {
        if (!part.Endpoints.Any(endpoint => Contents(endpoint).Any(IsPatch)))
            return part;
        Dictionary<string, DataType> types = part.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        HashSet<string> patched = Reached(part.Endpoints.SelectMany(Contents).Where(IsPatch).Select(content => content.Type), types);
        HashSet<string> others = Reached(OtherUses(part), types);
        string Twin(string name) => !patched.Contains(name) ? name : others.Contains(name) ? name + "/patch" : name;
        TypeReference Rename(TypeReference type) => type with
        {
            Name = type.Kind is ValueKind.Data ? Twin(type.Name!) : type.Name,
            Items = type.Items is { } items ? Rename(items) : null,
        };

        IEnumerable<DataType> twins = patched.Select(name => types[name]).Select(type => Patch(type, Twin, Rename));
        IEnumerable<DataType> kept = part.Types.Where(type => Twin(type.Name) != type.Name || !patched.Contains(type.Name));
        return part with
        {
            Types = kept.Concat(twins).OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray(),
            Endpoints = part.Endpoints.Select(endpoint => endpoint.Body is { } body && body.Contents.Any(IsPatch)
                ? endpoint with { Body = body with { Contents = body.Contents.Select(content => IsPatch(content) && content.Type is { } type ? content with { Type = Rename(type) } : content).ToEquatableArray() } }
                : endpoint).ToEquatableArray(),
        };
    }

    private static DataType Patch(DataType type, Func<string, string> twin, Func<TypeReference, TypeReference> rename) => type switch
    {
        ObjectType described => described with
        {
            Name = twin(described.Name),
            ClientName = ClientName(described, twin),
            Properties = described.Properties.Select(property => property with { Type = InPatch(property.Type, rename) }).ToEquatableArray(),
            Base = described.Base is { } based ? twin(based) : null,
            Discriminator = Rename(described.Discriminator, twin),
            Values = described.Values is { } values ? InPatch(values, rename) : null,
            Partial = true,
        },
        UnionType union => union with { Name = twin(union.Name), ClientName = ClientName(union, twin), Cases = union.Cases.Select(rename).ToEquatableArray(), Discriminator = Rename(union.Discriminator, twin) },
        _ => type,
    };

    private static string? ClientName(DataType type, Func<string, string> twin) =>
        type.ClientName is { } name && twin(type.Name) != type.Name ? name + "Patch" : type.ClientName;

    /// <summary>A list is replaced as a whole by a patch, so its items are no patches; a member that is an object is merged.</summary>
    private static TypeReference InPatch(TypeReference type, Func<TypeReference, TypeReference> rename) => type.Kind is ValueKind.List ? type : rename(type);

    private static Discriminator? Rename(Discriminator? discriminator, Func<string, string> twin) => discriminator is null ? null : discriminator with
    {
        Mapping = discriminator.Mapping.Select(value => value with { Type = twin(value.Type) }).ToEquatableArray(),
        Default = discriminator.Default is { } otherwise ? twin(otherwise) : null,
    };

    private static IEnumerable<BodyContent> Contents(Endpoint endpoint) => endpoint.Body?.Contents ?? [];

    private static bool IsPatch(BodyContent content) => content.MediaType.Split(';')[0].Trim().Equals(MediaType, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<TypeReference?> OtherUses(ApiPart part) =>
        part.Endpoints.SelectMany(endpoint => Contents(endpoint).Where(content => !IsPatch(content))
                .Concat(endpoint.Answers.SelectMany(answer => answer.Contents)).Select(content => content.Type)
                .Concat(endpoint.Parameters.Select(parameter => parameter.Value.Type))
                .Concat(endpoint.Answers.SelectMany(answer => answer.Headers).Select(header => header.Value.Type)))
            .Concat(part.Webhooks.SelectMany(webhook => webhook.Body?.Contents ?? []).Select(content => content.Type));

    /// <summary>All data types that can be reached, those within lists of patches not, since they are no patches.</summary>
    private static HashSet<string> Reached(IEnumerable<TypeReference?> from, Dictionary<string, DataType> types)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<TypeReference>(from.OfType<TypeReference>());
        while (waiting.Count > 0)
        {
            TypeReference type = waiting.Dequeue();
            if (type.Items is { } items)
                waiting.Enqueue(items);
            if (type.Kind is not ValueKind.Data || !types.TryGetValue(type.Name!, out DataType? found) || !reached.Add(type.Name!))
                continue;
            foreach (TypeReference next in Parts(found))
                waiting.Enqueue(next);
        }

        return reached;
    }

    private static IEnumerable<TypeReference> Parts(DataType type) => type switch
    {
        ObjectType described => described.Properties.Select(property => property.Type)
            .Concat(described.Values is { } values ? [values] : [])
            .Concat(((string?[])[described.Base, .. described.Discriminator?.Mapping.Select(value => value.Type) ?? []]).OfType<string>().Select(name => new TypeReference(ValueKind.Data, name))),
        UnionType union => union.Cases,
        _ => [],
    };
}
