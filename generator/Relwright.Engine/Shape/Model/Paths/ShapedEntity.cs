using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Paths;

/// <summary>What can be done along the paths to an entity, beside its record.</summary>
/// <param name="TypeName">The static class with the extension members, such as <c>CallPaths</c>.</param>
/// <param name="Entity">The C# record.</param>
/// <param name="ServiceName">Its type as the service names it.</param>
/// <param name="Open">Whether others derive from it, which have its members too.</param>
/// <param name="Hops">Where a path can go on from one entity.</param>
/// <param name="OneOperations">What can be called on one entity.</param>
/// <param name="ManyOperations">What can be called on a collection.</param>
/// <param name="Patch">The C# record of its merge patch; null where it cannot be changed.</param>
/// <param name="CanAdd">Whether one can be added to a collection.</param>
/// <param name="CanDelete">Whether one can be deleted.</param>
/// <param name="Exception">The API's exception, for the documentation.</param>
internal sealed record ShapedEntity(
    ShapedHome Home,
    string TypeName,
    string Entity,
    string ServiceName,
    bool Open,
    EquatableArray<ShapedHop> Hops,
    EquatableArray<ShapedPathOperation> OneOperations,
    EquatableArray<ShapedPathOperation> ManyOperations,
    string? Patch,
    bool CanAdd,
    bool CanDelete,
    string Exception)
    : ShapedItem(Home, TypeName);

/// <summary>Where the paths of an API begin.</summary>
/// <param name="TypeName">The static class with the extension members of the client.</param>
/// <param name="Client">The C# type of the client.</param>
/// <param name="Hops">The roots.</param>
/// <param name="Operations">What can be called without a path.</param>
/// <param name="KeyAsSegment">Whether keys are segments.</param>
/// <param name="Exception">The API's exception, for the documentation.</param>
internal sealed record ShapedRoots(
    ShapedHome Home,
    string TypeName,
    string Client,
    EquatableArray<ShapedHop> Hops,
    EquatableArray<ShapedPathOperation> Operations,
    bool KeyAsSegment,
    string Exception)
    : ShapedItem(Home, TypeName);

/// <summary>A way on from a path.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="Segment">The segment.</param>
/// <param name="Entity">The C# record behind it; null for octets.</param>
internal sealed record ShapedHop(string Name, string Segment, HopKind Kind, string? Entity, ShapedDoc Doc);

/// <summary>What a way leads to.</summary>
internal enum HopKind
{
    /// <summary>One entity.</summary>
    One,

    /// <summary>A collection.</summary>
    Many,

    /// <summary>Octets.</summary>
    Stream,

    /// <summary>The reference to an entity.</summary>
    Reference,

    /// <summary>The references to entities.</summary>
    References,
}
