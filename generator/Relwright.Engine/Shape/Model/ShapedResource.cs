using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>A resource: its record, serializers, links and verbs.</summary>
/// <param name="ResourceName">The resource's name on the wire, for people and XML's relation attribute.</param>
/// <param name="MinimumRevision">The revision that the record describes; null where any will do.</param>
/// <param name="TypeMember">The property that holds the wire type, such as <c>Rel</c>; null where the format has none.</param>
/// <param name="ETagMember">The property that repeats the entity tag; null where the format has none.</param>
/// <param name="Properties">All properties that travel by name, in wire order, the two above included.</param>
/// <param name="Data">Properties that travel as <c>data:</c> URIs among the links.</param>
/// <param name="Relations">Where the resource leads.</param>
/// <param name="LinksType">The type of its typed link data.</param>
/// <param name="EmbeddedType">The type of its embedded records; null where the specification has none.</param>
/// <param name="NavigatorsType">The type of its typed links on a resource in hand.</param>
/// <param name="ChildrenType">The type of its embedded resources on a resource in hand; null where there are none.</param>
/// <param name="NavigationType">The static class of its verbs and hops.</param>
internal sealed record ShapedResource(
    ShapedHome Home,
    string TypeName,
    string ResourceName,
    string? MinimumRevision,
    ShapedDoc Doc,
    ShapedWire Wire,
    ShapedProperty? TypeMember,
    ShapedProperty? ETagMember,
    EquatableArray<ShapedProperty> Properties,
    EquatableArray<ShapedProperty> Data,
    EquatableArray<ShapedRelation> Relations,
    string LinksType,
    string? EmbeddedType,
    string NavigatorsType,
    string? ChildrenType,
    string NavigationType,
    EquatableArray<ShapedOperation> Operations)
    : ShapedItem(Home, TypeName);
