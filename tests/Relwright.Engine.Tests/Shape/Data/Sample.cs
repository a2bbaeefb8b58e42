using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Shape;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Values;

namespace Relwright.Engine.Tests.Shape.Data;

/// <summary>Small APIs of data types.</summary>
internal static class Sample
{
    public static TypeReference Text { get; } = new(ValueKind.String);

    public static TypeReference Data(string name) => new(ValueKind.Data, name);

    public static TypeReference Enum(string name) => new(ValueKind.Enum, name);

    public static Property Property(string name, TypeReference? type = null, bool required = false) =>
        new(name, type ?? Text, required, false, false, Constraints.None, Documentation.None);

    public static ObjectType Object(string name, params Property[] properties) => new(name, Documentation.None, properties.ToEquatableArray());

    public static UnionType Union(string name, params TypeReference[] cases) => new(name, Documentation.None, cases.ToEquatableArray());

    public static EnumType Values(string name, params string[] values) =>
        new(name, Documentation.None, values.Select(value => new EnumValue(value, Documentation.None)).ToEquatableArray());

    public static Endpoint Endpoint(string name, TypeReference? request, TypeReference? answer, string mediaType = "application/json") => new(
        name,
        null,
        "POST",
        "/" + name,
        Documentation.None,
        [],
        request is null ? null : new EndpointBody(true, Documentation.None, [new BodyContent(mediaType, request)]),
        answer is null ? [] : [new EndpointAnswer("200", false, Documentation.None, [new BodyContent(mediaType, answer)])]);

    public static ApiDescription Api(IEnumerable<DataType> types, IEnumerable<EnumType>? enums = null, IEnumerable<Endpoint>? endpoints = null)
    {
        var facts = new ApiFacts(null, null, [], null, null, ErrorBody.Default, RequestHeaders.Default);
        return new ApiDescription(
            "Sample",
            "Contoso.Sample",
            facts,
            [],
            (enums ?? []).OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray(),
            [],
            [],
            types.OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray(),
            (endpoints ?? []).ToEquatableArray());
    }

    public static ShapeResult Shape(ApiDescription api, CancellationToken cancellationToken = default) =>
        Shaping.Shape(api, _ => false, new ShapeOptions("public", false), cancellationToken);

    public static T Item<T>(ApiDescription api, string typeName)
        where T : ShapedItem => Shape(api).Items.OfType<T>().Single(item => item.TypeName == typeName);
}
