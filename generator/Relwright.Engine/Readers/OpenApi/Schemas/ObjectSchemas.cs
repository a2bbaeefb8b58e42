using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads objects: with members, as maps, and put together by <c>allOf</c>.</summary>
internal sealed class ObjectSchemas(SchemaReader reader)
{
    /// <summary>An object without other schemas beside it.</summary>
    public SchemaFacts Read(IOpenApiSchema schema, Place place)
    {
        if (schema.Properties is not { Count: > 0 } && schema.Discriminator is null)
        {
            if (schema.AdditionalProperties is { } values)
                return Map(values, place.Word("value", "/additionalProperties"));
            if (schema.PatternProperties is { Count: 1 } patterns)
                return Map(patterns.First().Value, place.Word("value", "/patternProperties/" + Pointers.Escape(patterns.First().Key)));
            if (schema.AdditionalPropertiesAllowed && !place.IsNamed)
                return SchemaFacts.Of(TypeReference.MapOf(SchemaFacts.Any.Type));
        }

        return SchemaFacts.Of(reader.Later(schema, place, name => Describe(name, schema, place)));
    }

    /// <summary>What <c>allOf</c> makes of its parts: one of them with more said of it, an object with the members of all, or a union.</summary>
    public SchemaFacts ReadAllOf(IOpenApiSchema schema, Place place)
    {
        List<(IOpenApiSchema Schema, Place Place)> parts = [.. Parts(schema, place).Where(part => Structures.HasAny(part.Schema))];
        if (parts.Count == 0)
            return reader.ByType(schema, place);
        bool isDerived = place.IsNamed && reader.Set.Resolve(parts[0].Schema) is { } target && parts[0].Schema is OpenApiSchemaReference && reader.Set.IsBase(target.Name);
        if (parts.Count == 1 && !Structures.HasMembers(schema) && !isDerived)
            return reader.Read(parts[0].Schema, parts[0].Place);
        if (parts.Any(part => Structures.IsObject(reader.Set, part.Schema)) || Structures.HasMembers(schema))
            return SchemaFacts.Of(reader.Later(schema, place, name => Describe(name, schema, place)));

        // Parts that are no objects say different things of one value; the first that has a type names it.
        List<SchemaFacts> all = [.. parts.Select(part => reader.Read(part.Schema, part.Place))];
        SchemaFacts first = all.FirstOrDefault(facts => facts.Type.Kind is not ValueKind.Any) ?? all[0];
        return all.Aggregate(first, (facts, other) => facts with { Constraints = ScalarSchemas.Fold(facts.Constraints, other.Constraints) });
    }

    /// <summary>The only member of an object that is a list; null where it has none or several.</summary>
    public string? OnlyList(IOpenApiSchema schema)
    {
        string[] lists = [.. MembersOf(schema).All.Where(member => IsList(member.Schema)).Select(member => member.Name)];
        return lists.Length == 1 ? lists[0] : null;
    }

    /// <summary>The members of an object, and which of them are lists; null where a base has more of them.</summary>
    public IReadOnlyList<(string Name, bool IsList)>? Members(IOpenApiSchema schema)
    {
        MemberSet members = MembersOf(schema);
        return members.Base is not null ? null : [.. members.All.Select(member => (member.Name, IsList(member.Schema)))];
    }

    private MemberSet MembersOf(IOpenApiSchema schema)
    {
        var members = new MemberSet(reader.Set, reader.Findings);
        members.Take(reader.Set.Resolve(schema)?.Schema ?? schema, Place.Of("", ""));
        return members;
    }

    private bool IsList(IOpenApiSchema schema) => ((reader.Set.Resolve(schema)?.Schema ?? schema) as OpenApiSchema)?.Type is { } type && type.HasFlag(JsonSchemaType.Array);

    public static IEnumerable<(IOpenApiSchema Schema, Place Place)> Parts(IOpenApiSchema schema, Place place) =>
        (schema.AllOf ?? []).Select((part, index) => (part, place.At("/allOf/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private SchemaFacts Map(IOpenApiSchema values, Place place)
    {
        SchemaFacts value = reader.Read(values, place);
        return SchemaFacts.Of(TypeReference.MapOf(value.Type)) with { Secret = value.Secret };
    }

    private ObjectType Describe(string name, IOpenApiSchema schema, Place place)
    {
        var members = new MemberSet(reader.Set, reader.Findings);
        members.Take(schema, place);
        EquatableArray<Property> properties = members.All.Select(member => Property(member.Name, member.Schema, member.Place, members.Required.Contains(member.Name), name, place)).ToEquatableArray();
        TypeReference? values = members.Values is { } rest ? reader.Read(rest.Schema, rest.Place).Type : null;
        bool isBase = place.IsNamed && schema.Discriminator is not null;
        return new ObjectType(
            name,
            Prose.Of(schema.Description, schema.Deprecated, schema.Title),
            properties,
            members.Base,
            isBase ? Discriminators.OfBase(reader, schema, schema.Discriminator!) : null,
            values is { Kind: ValueKind.Any } ? null : values,
            Xml: XmlSchemas.Place(schema.Xml, null, isList: false))
        { ClientName = ClientExtensions.TypeName(schema, place) };
    }

    private Property Property(string name, IOpenApiSchema schema, Place place, bool required, string type, Place home)
    {
        if (!place.IsDirectlyIn(home))
            reader.Types.Locate(SpecPath.Root / "types" / type / "properties" / name, place);
        Property property = reader.Property(name, schema, place, required);
        reader.Xml.Take(type, property, place.Pointer);
        return property;
    }
}
