using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>A named type of the data that bodies and parameters are made of, where they are no resources.</summary>
/// <param name="Name">
/// The name by which the API refers to it. A type that stands within another has its place for a name, in segments with slashes
/// between: <c>Pet/tags/item</c>, <c>createPet/request</c>, <c>getPet/response</c>.
/// </param>
internal abstract record DataType(string Name, Documentation Documentation)
{
    /// <summary>The name that the specification wants in code (<c>x-ms-client-name</c>); null where its name will do.</summary>
    public string? ClientName { get; init; }
}

/// <summary>An object: members by name.</summary>
/// <param name="Properties">The members that are described, those that it takes from others without being one of them included.</param>
/// <param name="Base">The object that it is one of, whose properties it has too; null for none.</param>
/// <param name="Discriminator">How to tell which one of those based on it a value is; null where it has none.</param>
/// <param name="Values">The type of the values of all other members; null where nobody describes them.</param>
/// <param name="Partial">Whether it is a merge patch (RFC 7396): each member can be absent, null or a value.</param>
/// <param name="Xml">How it is named as an element; null where its name is.</param>
/// <param name="Annotated">Whether members with an <c>@</c> in their names say something about others, and are none themselves (OData).</param>
internal sealed record ObjectType(
    string Name,
    Documentation Documentation,
    EquatableArray<Property> Properties,
    string? Base = null,
    Discriminator? Discriminator = null,
    TypeReference? Values = null,
    bool Partial = false,
    XmlPlace? Xml = null,
    bool Annotated = false)
    : DataType(Name, Documentation);

/// <summary>A value of one of several types. All are open: a value of none of them is kept as it came.</summary>
/// <param name="Cases">The types, those that are told apart by their order first.</param>
/// <param name="Discriminator">The member that tells the type; null where the value itself has to.</param>
internal sealed record UnionType(
    string Name,
    Documentation Documentation,
    EquatableArray<TypeReference> Cases,
    Discriminator? Discriminator = null)
    : DataType(Name, Documentation);

/// <summary>A member whose text says of which type an object is.</summary>
/// <param name="Property">The member.</param>
/// <param name="Mapping">Which text stands for which type, every type at least once.</param>
/// <param name="Default">The type of an object without the member, or with a text that no type has; null for none.</param>
internal sealed record Discriminator(string Property, EquatableArray<DiscriminatorValue> Mapping, string? Default = null);

/// <summary>A text of a discriminator.</summary>
/// <param name="Value">The text on the wire.</param>
/// <param name="Type">The name of the data type.</param>
internal sealed record DiscriminatorValue(string Value, string Type);
