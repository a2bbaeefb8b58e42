using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads alternatives: <c>oneOf</c>, <c>anyOf</c> and several types at once.</summary>
internal sealed class UnionSchemas(SchemaReader reader)
{
    /// <summary>What the alternatives of a schema say; null where it has none that differ in form.</summary>
    public SchemaFacts? Read(IOpenApiSchema schema, Place place)
    {
        bool isOneOf = schema.OneOf is { Count: > 0 };
        IList<IOpenApiSchema> stated = (isOneOf ? schema.OneOf : schema.AnyOf) ?? [];
        List<Case> cases = [.. stated.Select((one, index) => new Case(one, one, CasePlace(one, index, isOneOf, place))).Where(one => !IsNull(one.Schema))];
        bool nullable = cases.Count < stated.Count;
        if (cases.All(one => Structures.IsRequirement(one.Schema)))
            return nullable && cases.Count == 0 && !Structures.HasMembers(schema) ? SchemaFacts.Of(new TypeReference(ValueKind.Any, Nullable: true)) : null;
        if (Structures.HasMembers(schema) && schema.Discriminator is null || schema.Properties is { Count: > 0 } || schema.AllOf is { Count: > 0 })
            cases = [.. cases.Select(one => new Case(With(schema, one.Schema), one.Stated, one.Place))];
        SchemaFacts facts = cases.Count == 1
            ? reader.Read(cases[0].Schema, Structures.HasMembers(schema) ? place : cases[0].Schema is OpenApiSchemaReference ? cases[0].Place : place.At(Tail(cases[0].Place, place)))
            : Several(schema, place, cases);
        return nullable ? facts with { Type = facts.Type with { Nullable = true } } : facts;
    }

    /// <summary>A schema that allows several types.</summary>
    public SchemaFacts OfTypes(IOpenApiSchema schema, JsonSchemaType types, Place place)
    {
        var facts = new List<SchemaFacts>();
        foreach (JsonSchemaType type in (JsonSchemaType[])[JsonSchemaType.Object, JsonSchemaType.Array, JsonSchemaType.String, JsonSchemaType.Number, JsonSchemaType.Integer, JsonSchemaType.Boolean])
        {
            if (types.HasFlag(type))
                facts.Add(reader.OfType(schema, type, place.Word(type.ToString().ToLowerInvariant(), "")));
        }

        return Join(schema, place, facts);
    }

    private SchemaFacts Several(IOpenApiSchema schema, Place place, List<Case> cases)
    {
        if (Listed(schema, cases) is { } listed)
            return reader.Read(listed, place);
        return Join(schema, place, [.. cases.Select(one => reader.Read(one.Schema, one.Place))], cases);
    }

    private SchemaFacts Join(IOpenApiSchema schema, Place place, List<SchemaFacts> facts, List<Case>? cases = null)
    {
        bool nullable = facts.Any(one => one.Type.Nullable);
        List<TypeReference> types = Distinct(facts.Select(one => one.Type with { Nullable = false }));
        TypeReference type = types.Count == 1 ? types[0] : types.Any(one => one.Kind is ValueKind.Any) ? SchemaFacts.Any.Type : Union(schema, place, types, cases ?? []);
        return SchemaFacts.Of(nullable ? type with { Nullable = true } : type) with { Secret = facts.Any(one => one.Secret) };
    }

    private TypeReference Union(IOpenApiSchema schema, Place place, List<TypeReference> types, List<Case> cases) => reader.Later(schema, place, name =>
        new UnionType(name, Prose.Of(schema.Description, schema.Deprecated, schema.Title), types.ToEquatableArray(), Discriminator(schema, cases)) { ClientName = ClientExtensions.TypeName(schema, place) });

    private Discriminator? Discriminator(IOpenApiSchema schema, List<Case> cases)
    {
        if (schema.Discriminator is not { } stated)
            return null;
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Case one in cases)
        {
            if (reader.Set.Resolve(one.Stated) is { } target && reader.Read(one.Schema, one.Place).Type is { Kind: ValueKind.Data, Name: { } type })
                types[target.Name] = type;
        }

        return Discriminators.Of(reader, stated, types.Keys, types.Keys, key => types[key]);
    }

    /// <summary>The types without those that JSON cannot tell from another one of them.</summary>
    private static List<TypeReference> Distinct(IEnumerable<TypeReference> all)
    {
        List<TypeReference> types = [.. all.Distinct()];
        if (types.Count(IsText) > 1)
            Replace(types, IsText, ValueKind.String);
        if (types.Count(IsNumber) > 1)
            Replace(types, IsNumber, types.Where(IsNumber).All(type => type.Kind is ValueKind.Int32 or ValueKind.Int64) ? ValueKind.Int64 : ValueKind.Double);
        return types;
    }

    private static void Replace(List<TypeReference> types, Predicate<TypeReference> which, ValueKind by)
    {
        int first = types.FindIndex(which);
        types.RemoveAll(which);
        types.Insert(first, new TypeReference(by));
    }

    private static bool IsText(TypeReference type) => type.Kind is ValueKind.String or ValueKind.Date or ValueKind.DateTime or ValueKind.HttpDate
        or ValueKind.Time or ValueKind.Duration or ValueKind.Guid or ValueKind.Uri or ValueKind.Bytes or ValueKind.Binary or ValueKind.Enum;

    private static bool IsNumber(TypeReference type) => type.Kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Decimal;

    /// <summary>Alternatives that are all lists of texts, or any text, as one list: an open enumeration in other words.</summary>
    private OpenApiSchema? Listed(IOpenApiSchema schema, List<Case> cases)
    {
        var values = new List<JsonNode>();
        var names = new JsonArray();
        foreach (Case one in cases)
        {
            IOpenApiSchema found = reader.Set.Resolve(one.Schema)?.Schema ?? one.Schema;
            if (found.Enum is { Count: > 0 } listed && EnumSchemas.Base(EnumSchemas.Values(listed, found.Type), found.Type) is EnumBase.Text)
            {
                // Alternatives may have values in common, which is no mistake of any of them.
                foreach (JsonNode value in EnumSchemas.Values(listed, found.Type).Where(value => !values.Exists(known => JsonText.Word(known) == JsonText.Word(value))))
                {
                    values.Add(value);
                    names.Add(new JsonObject { ["value"] = JsonText.Word(value), ["description"] = listed.Count == 1 ? found.Description ?? found.Title : null });
                }
            }
            else if (!(found.Type is JsonSchemaType.String && found.Format is null))
            {
                return null;
            }
        }

        if (values.Count == 0)
            return null;
        return new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = values,
            Description = schema.Description,
            Title = schema.Title,
            Deprecated = schema.Deprecated,
            Extensions = new Dictionary<string, IOpenApiExtension> { ["x-ms-enum"] = new JsonNodeExtension(new JsonObject { ["values"] = names }) },
        };
    }

    /// <summary>One alternative with what holds for all of them.</summary>
    private static OpenApiSchema With(IOpenApiSchema common, IOpenApiSchema one) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = common.Properties,
        Required = common.Required,
        AdditionalProperties = common.AdditionalProperties,
        AllOf = [.. common.AllOf ?? [], one],
        Title = one is OpenApiSchemaReference ? null : one.Title,
        Description = one is OpenApiSchemaReference ? null : one.Description,
    };

    private Place CasePlace(IOpenApiSchema schema, int index, bool isOneOf, Place place)
    {
        string word = schema is OpenApiSchemaReference reference ? reader.Set.TypeName(reader.Set.Target(reference))
            : schema.Title is { Length: > 0 } title ? title.Replace('/', ' ')
            : "case" + (index + 1).ToString(CultureInfo.InvariantCulture);
        return place.Word(word, (isOneOf ? "/oneOf/" : "/anyOf/") + index.ToString(CultureInfo.InvariantCulture));
    }

    private static string Tail(Place inner, Place outer) => inner.Pointer.Substring(outer.Pointer.Length);

    private static bool IsNull(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && (schema.Type is JsonSchemaType.Null || (schema.Enum is { Count: > 0 } values && values.All(JsonText.IsNull)));

    /// <summary>An alternative: with what holds for all, as it is stated, and its place.</summary>
    private sealed record Case(IOpenApiSchema Schema, IOpenApiSchema Stated, Place Place);
}
