using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>
/// Makes one type of those that have no name of their own, say the same and are the same to what holds them: all <c>user</c> that are
/// an object of those members, the <c>state</c> of all <c>issue</c>. Documents repeat such schemas hundreds of times, and who takes
/// one <c>user</c> wants to take the others as well.
/// </summary>
/// <remarks>
/// The type keeps the name that one of the places gives it: the shallowest, then the first in ordinal order. So a change elsewhere gives
/// a type another name only where that place comes or goes, or begins or ceases to say the same. Words for people make no difference.
/// A list of values says less than the members of an object, so of an enumeration what holds its member has to be the same, too.
/// </remarks>
internal sealed class SharedTypes
{
    private readonly IReadOnlyDictionary<string, Place> _homes;
    private readonly Dictionary<(string Role, object Says), string> _groups = [];
    private readonly Dictionary<string, string> _groupOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nameOf = new(StringComparer.Ordinal);
    private readonly TypeRenaming _grouping;

    private SharedTypes(IReadOnlyDictionary<string, Place> homes)
    {
        _homes = homes;
        _grouping = new TypeRenaming(name => _groupOf.TryGetValue(name, out string? group) ? group : name);
    }

    /// <param name="homes">Where types stand that got their name from there.</param>
    /// <param name="part">All types, with what mentions them.</param>
    public static ApiPart Share(IReadOnlyDictionary<string, Place> homes, ApiPart part)
    {
        var shared = new SharedTypes(homes);
        shared.Group(part.Enums);
        shared.Group(part.Types);
        var renaming = new TypeRenaming(shared.Name);
        return part with
        {
            Enums = part.Enums.Where(type => shared.Name(type.Name) == type.Name).ToEquatableArray(),
            Types = part.Types.Where(type => shared.Name(type.Name) == type.Name).Select(renaming.Of).ToEquatableArray(),
            Endpoints = part.Endpoints.Select(renaming.Of).ToEquatableArray(),
            Webhooks = part.Webhooks.Select(renaming.Of).ToEquatableArray(),
        };
    }

    private string Name(string name) => _groupOf.TryGetValue(name, out string? group) ? _nameOf[group] : name;

    /// <summary>Groups enumerations. One that has a name of its own takes those that members of its name are.</summary>
    private void Group(IEnumerable<EnumType> enums)
    {
        ILookup<bool, EnumType> byHome = enums.ToLookup(type => _homes.ContainsKey(type.Name));
        foreach (EnumType type in byHome[false])
            Add(type.Name, Letters(type.Name), Meaning(type));
        foreach (EnumType type in byHome[true])
        {
            EnumType says = Meaning(type);
            if (_homes[type.Name].Role is { } role && _groups.TryGetValue((Letters(role), says), out string? group))
                _groupOf[type.Name] = group;
            else if (_homes[type.Name].RoleInHolder is { } exact)
                Add(type.Name, exact, says);
        }
    }

    /// <summary>Groups data types. What stands within another comes before it, so that it is told apart by the groups that its members are of.</summary>
    private void Group(IEnumerable<DataType> types)
    {
        foreach (DataType type in types.OrderByDescending(type => Depth(type.Name)))
        {
            if (_homes.TryGetValue(type.Name, out Place? home) && home.Role is { } role && !HasSides(type))
                Add(type.Name, role, Meaning(_grouping.Of(type)));
        }
    }

    private void Add(string name, string role, object says)
    {
        if (!_groups.TryGetValue((role, says), out string? group))
            _groups[(role, says)] = group = "\0" + _groups.Count.ToString(CultureInfo.InvariantCulture);
        _groupOf[name] = group;
        if (!_nameOf.TryGetValue(group, out string? first) || IsBefore(name, first))
            _nameOf[group] = name;
    }

    private static bool IsBefore(string name, string other)
    {
        int depth = Depth(name).CompareTo(Depth(other));
        return (depth != 0 ? depth : string.CompareOrdinal(name, other)) < 0;
    }

    private static int Depth(string name) => name.Count(character => character == '/');

    /// <summary>A name without what tells the spellings of one apart: <c>author_association</c> and <c>AuthorAssociation</c>.</summary>
    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether a member is for one side only: what that means depends on whether requests, answers or both have the object.</summary>
    private static bool HasSides(DataType type) => type is ObjectType described && described.Properties.Any(property => property.ReadOnly || property.WriteOnly);

    private static EnumType Meaning(EnumType type) => type with { Name = "", Documentation = Meaning(type.Documentation) };

    private static DataType Meaning(DataType type) => type switch
    {
        ObjectType described => described with
        {
            Name = "",
            Documentation = Meaning(described.Documentation),
            Properties = described.Properties.Select(property => property with { Documentation = Meaning(property.Documentation) }).ToEquatableArray(),
        },
        _ => type with { Name = "", Documentation = Meaning(type.Documentation) },
    };

    private static Documentation Meaning(Documentation documentation) =>
        documentation.Deprecated is null ? Documentation.None : new Documentation(null, null, documentation.Deprecated);
}
