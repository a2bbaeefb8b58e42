using System;
using System.Collections.Generic;
using System.Globalization;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>The types that were found, each under a name of its own, with the places where they stand.</summary>
internal sealed class TypeTable
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly List<DataType> _types = [];
    private readonly Dictionary<string, EnumType> _enums = new(StringComparer.Ordinal);
    private readonly List<Placed> _places = [];

    private readonly Dictionary<string, Place> _homes = new(StringComparer.Ordinal);

    public IReadOnlyList<Placed> Places => _places;

    /// <summary>Where types stand that got their name from there.</summary>
    public IReadOnlyDictionary<string, Place> Homes => _homes;

    /// <summary>Keeps the names of components, so that no type within another takes one of them.</summary>
    public void Reserve(IEnumerable<string> names) => _names.UnionWith(names);

    /// <summary>The name of a type that stands at a place; with a number behind it where another type has that name.</summary>
    public string NameFor(Place place)
    {
        string name = place.Name;
        if (place.IsNamed && _given.Add(name))
            return name;
        for (int number = 2; !_names.Add(name); number++)
            name = place.Name + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    public void Add(DataType type, Place place)
    {
        _types.Add(type);
        NoteHome(type.Name, place);
        _places.Add(new Placed(SpecPath.Root / "types" / type.Name, place.Pointer));
    }

    /// <summary>Takes an enumeration. One that says the same as another of its name is that one.</summary>
    /// <param name="name">The name that the specification gives it; null where its place does.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="make">Makes the type of a name.</param>
    /// <returns>The name that it got.</returns>
    public string AddEnum(string? name, Place place, Func<string, EnumType> make)
    {
        if (name is not null && name != place.Name)
        {
            EnumType type = make(name);
            if (_enums.TryGetValue(name, out EnumType? known))
            {
                if (known.Base == type.Base && known.Values == type.Values)
                    return name;
            }
            else if (_names.Add(name))
            {
                return Keep(type, place);
            }
        }

        string own = NameFor(place);
        NoteHome(own, place);
        return Keep(make(own), place);
    }

    public void Locate(SpecPath path, Place place) => _places.Add(new Placed(path, place.Pointer));

    public EquatableArray<DataType> Types()
    {
        _types.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return _types.ToEquatableArray();
    }

    public EquatableArray<EnumType> Enums()
    {
        List<EnumType> enums = [.. _enums.Values];
        enums.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return enums.ToEquatableArray();
    }

    private void NoteHome(string name, Place place)
    {
        if (!place.IsNamed)
            _homes[name] = place;
    }

    private string Keep(EnumType type, Place place)
    {
        _enums[type.Name] = type;
        _places.Add(new Placed(SpecPath.Root / "enums" / type.Name, place.Pointer));
        return type.Name;
    }
}
