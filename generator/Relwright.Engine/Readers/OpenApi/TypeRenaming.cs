using System;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Gives types and enumerations other names, wherever they are mentioned.</summary>
internal sealed class TypeRenaming(Func<string, string> rename)
{
    public TypeReference Of(TypeReference type)
    {
        TypeReference? items = type.Items is { } inner ? Of(inner) : null;
        string? name = type.Name is { } own ? rename(own) : null;
        return name == type.Name && ReferenceEquals(items, type.Items) ? type : type with { Name = name, Items = items };
    }

    public Property Of(Property property)
    {
        TypeReference type = Of(property.Type);
        return ReferenceEquals(type, property.Type) ? property : property with { Type = type };
    }

    public DataType Of(DataType type) => type switch
    {
        ObjectType described => described with
        {
            Properties = described.Properties.Select(Of).ToEquatableArray(),
            Values = described.Values is { } values ? Of(values) : null,
            Discriminator = Of(described.Discriminator),
        },
        UnionType union => union with { Cases = union.Cases.Select(Of).ToEquatableArray(), Discriminator = Of(union.Discriminator) },
        _ => type,
    };

    public Endpoint Of(Endpoint endpoint) => endpoint with
    {
        Parameters = Of(endpoint.Parameters),
        Body = endpoint.Body is { } body ? Of(body) : null,
        Answers = endpoint.Answers.Select(answer => answer with { Contents = Of(answer.Contents), Headers = Of(answer.Headers) }).ToEquatableArray(),
    };

    public Webhook Of(Webhook webhook) => webhook.Body is { } body ? webhook with { Body = Of(body) } : webhook;

    private Discriminator? Of(Discriminator? discriminator) => discriminator is null ? null : discriminator with
    {
        Mapping = discriminator.Mapping.Select(value => value with { Type = rename(value.Type) }).ToEquatableArray(),
        Default = discriminator.Default is { } otherwise ? rename(otherwise) : null,
    };

    private EndpointBody Of(EndpointBody body) => body with { Contents = Of(body.Contents) };

    private EquatableArray<BodyContent> Of(EquatableArray<BodyContent> contents) => contents.Select(content => content with
    {
        Type = content.Type is { } type ? Of(type) : null,
        Encodings = content.Encodings.Select(encoding => encoding with { Headers = Of(encoding.Headers) }).ToEquatableArray(),
    }).ToEquatableArray();

    private EquatableArray<Parameter> Of(EquatableArray<Parameter> parameters) =>
        parameters.Select(parameter => parameter with { Value = Of(parameter.Value) }).ToEquatableArray();
}
