using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads schemas: what each says of a value, and the types that they describe.</summary>
/// <remarks>
/// Members of objects wait in a queue, so that a chain of references, however long, costs no stack. What remains recursive is as
/// deep as the document, whose depth is limited, or as a chain of definitions that are no objects, which is limited here.
/// </remarks>
internal sealed class SchemaReader
{
    /// <summary>Definitions that only lead to another one, one after the other.</summary>
    private const int MostAliases = 64;

    private readonly Dictionary<string, SchemaFacts> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<IOpenApiSchema, TypeReference> _inline = [];
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forced = new(StringComparer.Ordinal);
    private readonly Queue<Action> _waiting = new();
    private readonly ObjectSchemas _objects;
    private readonly UnionSchemas _unions;

    public SchemaReader(SchemaSet set, TypeTable types, Findings findings)
    {
        Set = set;
        Types = types;
        Findings = findings;
        Xml = new XmlFindings(findings);
        _objects = new ObjectSchemas(this);
        _unions = new UnionSchemas(this);
        types.Reserve(set.Keys.Select(set.TypeName));
    }

    public SchemaSet Set { get; }

    public TypeTable Types { get; }

    public Findings Findings { get; }

    public XmlFindings Xml { get; }

    /// <summary>Whether the document is of version 2.0.</summary>
    public bool IsSwagger { get; init; }

    /// <summary>Whether the document is of a version that has types of nodes for XML: 3.2 and later.</summary>
    public bool HasNodeTypes { get; init; }

    /// <summary>Reads all definitions, and then what waits.</summary>
    public void ReadAll(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        foreach (string key in keys)
            Named(key, Set.Home(key));
        while (_waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _waiting.Dequeue()();
        }
    }

    /// <summary>What a definition says.</summary>
    public SchemaFacts Named(string key, Place from)
    {
        if (_named.TryGetValue(key, out SchemaFacts? known))
            return known;
        if (Set.Find(key) is not { } schema)
        {
            Findings.Report(Catalog.ReferenceDangling, from.Pointer, key);
            return SchemaFacts.Any;
        }

        if (_open.Contains(key))
        {
            _forced.Add(key);
            return SchemaFacts.Of(new TypeReference(ValueKind.Data, Set.TypeName(key)));
        }

        if (_open.Count == MostAliases)
        {
            Findings.Report(Catalog.ReferenceCircular, from.Pointer, key);
            return SchemaFacts.Any;
        }

        _open.Add(key);
        Place place = Set.Home(key);
        SchemaFacts facts = Read(schema, place);
        _open.Remove(key);
        if (_forced.Remove(key) && !(facts.Type.Kind is ValueKind.Data && facts.Type.Name == place.Name))
            facts = Wrap(place, facts, schema);
        if (facts.Type.Kind is ValueKind.Data or ValueKind.Enum)
            facts = facts with { Documentation = Documentation.None };
        if (HasNodeTypes && facts.Type.Kind is not ValueKind.List)
            facts = facts with { Xml = XmlSchemas.Referenced(facts.Xml, place.Name) };
        _named[key] = facts;
        return facts;
    }

    /// <summary>What a schema says, wherever it stands.</summary>
    public SchemaFacts Read(IOpenApiSchema schema, Place place)
    {
        if (schema is OpenApiSchemaReference reference)
            return Named(Set.Target(reference), place);
        bool nullable = IsNullable(schema);
        SchemaFacts facts = Structure(schema, place);
        return Own(schema, facts, nullable);
    }

    /// <summary>A member of an object, or a parameter.</summary>
    public Property Property(string name, IOpenApiSchema schema, Place place, bool required)
    {
        SchemaFacts facts = ClientExtensions.Mutability(schema, Read(schema, place));
        return new Property(
            name,
            facts.Type,
            required,
            facts.ReadOnly,
            facts.Secret,
            facts.Constraints,
            facts.Documentation,
            facts.WriteOnly,
            facts.Default,
            facts.Constant,
            facts.Xml,
            ClientExtensions.MemberName(schema));
    }

    /// <summary>The only member of an object that is a list; null where it has none or several.</summary>
    public string? OnlyList(IOpenApiSchema schema) => _objects.OnlyList(schema);

    /// <summary>The members of an object, and which of them are lists; null where a base has more of them.</summary>
    public IReadOnlyList<(string Name, bool IsList)>? Members(IOpenApiSchema schema) => _objects.Members(schema);

    /// <summary>The type of an object or union that stands at a place, which is described later.</summary>
    public TypeReference Later(IOpenApiSchema schema, Place place, Func<string, DataType> read)
    {
        if (_inline.TryGetValue(schema, out TypeReference? known))
            return known;
        string name = Types.NameFor(place);
        var type = new TypeReference(ValueKind.Data, name);
        _inline[schema] = type;
        _waiting.Enqueue(() => Types.Add(read(name), place));
        return type;
    }

    /// <summary>Whether null is one of the values of a schema, by its own words.</summary>
    public static bool IsNullable(IOpenApiSchema schema) =>
        (schema.Type ?? 0).HasFlag(JsonSchemaType.Null)
        || Extensions.IsTrue(schema.Extensions, Bundling.SchemaForm.Nullable)
        || (schema.Enum is { Count: > 0 } values && values.Any(JsonText.IsNull));

    private SchemaFacts Structure(IOpenApiSchema schema, Place place)
    {
        if (schema.Enum is { Count: > 0 } values)
            return Enumeration(schema, values, place);
        if (_unions.Read(schema, place) is { } union)
            return union;
        if (schema.AllOf is { Count: > 0 })
            return _objects.ReadAllOf(schema, place);
        return ByType(schema, place);
    }

    /// <summary>What a schema without other schemas beside it says by its type.</summary>
    public SchemaFacts ByType(IOpenApiSchema schema, Place place)
    {
        JsonSchemaType type = (schema.Type ?? 0) & ScalarSchemas.Kinds;
        return OfType(schema, type == 0 ? Guess(schema) : type, place);
    }

    /// <summary>What a schema says where a value is of a type.</summary>
    public SchemaFacts OfType(IOpenApiSchema schema, JsonSchemaType type, Place place)
    {
        if (type is JsonSchemaType.Object)
            return _objects.Read(schema, place);
        if (type is JsonSchemaType.Array)
            return List(schema, place);
        if ((type & (type - 1)) != 0)
            return _unions.OfTypes(schema, type, place);
        return SchemaFacts.Of(new TypeReference(ScalarSchemas.Kind(type, schema)));
    }

    private SchemaFacts List(IOpenApiSchema schema, Place place)
    {
        if (schema.Items is not { } items)
            return SchemaFacts.Of(TypeReference.ListOf(SchemaFacts.Any.Type));
        SchemaFacts item = Read(items, place.Word("item", "/items"));
        return SchemaFacts.Of(TypeReference.ListOf(item.Type)) with { Secret = item.Secret, Xml = XmlSchemas.OfList(item.Xml) };
    }

    /// <summary>The type that the other keywords speak of, where none is stated.</summary>
    private static JsonSchemaType Guess(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 } ? JsonSchemaType.Object
        : schema.Items is not null ? JsonSchemaType.Array
        : 0;

    private SchemaFacts Enumeration(IOpenApiSchema schema, IList<JsonNode> all, Place place)
    {
        List<JsonNode> values = EnumSchemas.Values(all, schema.Type, (index, text) =>
            Findings.Report(Catalog.EnumValueTwice, place.Pointer + "/enum/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture), text));
        if (values.Count == 0)
            return SchemaFacts.Any;
        if (EnumSchemas.Base(values, schema.Type) is not { } @base)
            return ByType(schema, place) is { Type.Kind: not ValueKind.Any } stated ? stated : SchemaFacts.Any;
        if (values.Count == 1 && DescribedValues.NameOf(schema) is null)
        {
            var scalar = new TypeReference(Scalar(schema, @base, values[0]));
            return SchemaFacts.Of(scalar) with { Constant = @base is EnumBase.Text ? Quoted(values[0]) : JsonText.Of(values[0]) };
        }

        if (@base is EnumBase.Boolean && values.Count == 2)
            return SchemaFacts.Of(new TypeReference(ValueKind.Boolean));
        if (!_inline.TryGetValue(schema, out TypeReference? type))
        {
            string name = Types.AddEnum(DescribedValues.NameOf(schema), place, word => EnumSchemas.Type(word, schema, values, @base));
            _inline[schema] = type = new TypeReference(ValueKind.Enum, name);
        }

        return SchemaFacts.Of(type);
    }

    private static string Quoted(JsonNode value) => JsonText.Of(JsonValue.Create(JsonText.Word(value)));

    private static ValueKind Scalar(IOpenApiSchema schema, EnumBase @base, JsonNode value)
    {
        JsonSchemaType type = (schema.Type ?? 0) & ScalarSchemas.Kinds;
        if (type != 0 && (type & (type - 1)) == 0)
            return ScalarSchemas.Kind(type, schema);
        return @base switch
        {
            EnumBase.Text => ValueKind.String,
            EnumBase.Boolean => ValueKind.Boolean,
            _ => long.TryParse(JsonText.Of(value), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _) ? ValueKind.Int64 : ValueKind.Double,
        };
    }

    /// <summary>Adds what a schema says beside its structure, which comes before what the structure says.</summary>
    private static SchemaFacts Own(IOpenApiSchema schema, SchemaFacts facts, bool nullable)
    {
        bool isNamed = facts.Type.Kind is ValueKind.Data or ValueKind.Enum;
        bool isList = facts.Type.Kind is ValueKind.List;
        Documentation own = Prose.Of(schema.Description, schema.Deprecated, isNamed ? null : schema.Title);
        return facts with
        {
            Type = nullable && !facts.Type.Nullable ? facts.Type with { Nullable = true } : facts.Type,
            Constraints = ScalarSchemas.Fold(isNamed ? Constraints.None : ScalarSchemas.Bounds(schema), facts.Constraints),
            Documentation = own == Documentation.None ? facts.Documentation : own,
            Default = schema.Default is { } value ? JsonText.Of(value) : facts.Default,
            ReadOnly = schema.ReadOnly || facts.ReadOnly,
            WriteOnly = schema.WriteOnly || facts.WriteOnly,
            Secret = ScalarSchemas.IsSecret(schema) || facts.Secret,
            Xml = XmlSchemas.Place(schema.Xml, facts.Xml, isList),
        };
    }

    /// <summary>A definition that contains itself without being an object or a union becomes one.</summary>
    private SchemaFacts Wrap(Place place, SchemaFacts facts, IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference)
            return facts;
        Documentation documentation = Prose.Of(schema.Description, schema.Deprecated, schema.Title);
        DataType type = facts.Type is { Kind: ValueKind.Map, Items: { } values }
            ? new ObjectType(place.Name, documentation, [], Values: values)
            : new UnionType(place.Name, documentation, EquatableArray.Create<TypeReference>([facts.Type with { Nullable = false }]));
        Types.Add(type, place);
        return SchemaFacts.Of(new TypeReference(ValueKind.Data, place.Name, Nullable: facts.Type.Nullable));
    }
}
