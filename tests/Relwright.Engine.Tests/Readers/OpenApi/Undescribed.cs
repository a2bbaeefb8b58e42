using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>Models without what they say to people, and with nothing marked as secret.</summary>
internal static class Undescribed
{
    public static EquatableArray<Endpoint> Endpoints(ApiPart part) => part.Endpoints.OrderBy(endpoint => endpoint.Name, System.StringComparer.Ordinal).Select(endpoint => endpoint with
    {
        Documentation = Documentation.None,
        Parameters = endpoint.Parameters.Select(parameter => parameter with { Value = Property(parameter.Value) }).ToEquatableArray(),
        Body = endpoint.Body is { } body ? body with { Documentation = Documentation.None } : null,
        Answers = endpoint.Answers.Select(answer => answer with { Documentation = Documentation.None }).ToEquatableArray(),
    }).ToEquatableArray();

    public static EquatableArray<DataType> Types(ApiPart part) => part.Types.Select(type => type is ObjectType described
        ? described with { Documentation = Documentation.None, Properties = described.Properties.Select(Property).OrderBy(property => property.Name, System.StringComparer.Ordinal).ToEquatableArray() }
        : type with { Documentation = Documentation.None }).ToEquatableArray();

    public static EquatableArray<EnumType> Enums(ApiPart part) => part.Enums.Select(type => type with
    {
        Documentation = Documentation.None,
        Values = type.Values.Select(value => value with { Documentation = Documentation.None }).ToEquatableArray(),
    }).ToEquatableArray();

    private static Property Property(Property property) => property with { Documentation = Documentation.None, Secret = false };
}
