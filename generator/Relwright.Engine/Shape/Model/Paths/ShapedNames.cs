using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Paths;

/// <summary>The names of an object's members, for queries.</summary>
/// <param name="TypeName">The static class, such as <c>CallProperties</c>.</param>
/// <param name="Owner">The C# record.</param>
internal sealed record ShapedNames(ShapedHome Home, string TypeName, string Owner, EquatableArray<ShapedName> Names)
    : ShapedItem(Home, TypeName);

/// <summary>The name of a member.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="WireName">The name in queries.</param>
/// <param name="TypeName">The C# type of a property, or the record behind a navigation.</param>
/// <param name="Use">What queries may do with it.</param>
internal sealed record ShapedName(string Name, string WireName, string TypeName, NameUse Use);

/// <summary>What queries may do with a member.</summary>
internal enum NameUse
{
    /// <summary>Compare it, select it, order by it.</summary>
    Property,

    /// <summary>Bring along what is behind it, and ask of that.</summary>
    Navigation,

    /// <summary>Select it and order by it, and no more: the service refuses the rest on all ways to it.</summary>
    Member,
}
