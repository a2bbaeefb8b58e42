using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Merging;

/// <summary>
/// Tells data types from enumerations where a file names one without saying which, as the native format does: only all files
/// together know. What nobody describes stays the enumeration that it was taken for.
/// </summary>
internal static class TypeNaming
{
    public static ApiDescription Resolve(ApiDescription api)
    {
        if (api.Types.Count == 0)
            return api;
        var enums = new HashSet<string>(api.Enums.Select(type => type.Name), StringComparer.Ordinal);
        var types = new HashSet<string>(api.Types.Select(type => type.Name).Where(name => !enums.Contains(name)), StringComparer.Ordinal);
        TypeReference Of(TypeReference type) => type.Kind is ValueKind.Enum && types.Contains(type.Name!) ? type with { Kind = ValueKind.Data }
            : type.Items is { } items && Of(items) is var resolved && !ReferenceEquals(resolved, items) ? type with { Items = resolved }
            : type;
        bool isNeeded = References(api).Any(type => !ReferenceEquals(Of(type), type));
        return isNeeded ? api with { Types = api.Types.Select(type => Type(type, Of)).ToEquatableArray(), Endpoints = api.Endpoints.Select(endpoint => Endpoint(endpoint, Of)).ToEquatableArray() } : api;
    }

    private static IEnumerable<TypeReference> References(ApiDescription api) =>
        api.Types.SelectMany(type => type is ObjectType described ? described.Properties.Select(property => property.Type) : type is UnionType union ? union.Cases : (IEnumerable<TypeReference>)[])
            .Concat(api.Endpoints.SelectMany(endpoint => endpoint.Parameters.Select(parameter => parameter.Value.Type)
                .Concat((endpoint.Body?.Contents ?? []).Concat(endpoint.Answers.SelectMany(answer => answer.Contents)).Select(content => content.Type).OfType<TypeReference>())));

    private static DataType Type(DataType type, Func<TypeReference, TypeReference> of) => type switch
    {
        ObjectType described => described with { Properties = described.Properties.Select(property => property with { Type = of(property.Type) }).ToEquatableArray() },
        UnionType union => union with { Cases = union.Cases.Select(of).ToEquatableArray() },
        _ => type,
    };

    private static Endpoint Endpoint(Endpoint endpoint, Func<TypeReference, TypeReference> of) => endpoint with
    {
        Parameters = endpoint.Parameters.Select(parameter => parameter with { Value = parameter.Value with { Type = of(parameter.Value.Type) } }).ToEquatableArray(),
        Body = endpoint.Body is { } body ? body with { Contents = Contents(body.Contents, of) } : null,
        Answers = endpoint.Answers.Select(answer => answer with { Contents = Contents(answer.Contents, of) }).ToEquatableArray(),
    };

    private static EquatableArray<BodyContent> Contents(EquatableArray<BodyContent> contents, Func<TypeReference, TypeReference> of) =>
        contents.Select(content => content with { Type = content.Type is { } type ? of(type) : null }).ToEquatableArray();
}
