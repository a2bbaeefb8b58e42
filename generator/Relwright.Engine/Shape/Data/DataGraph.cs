using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Data;

/// <summary>The data types of an API and which of them mention which; looked at once, so that no question about one costs a walk through all.</summary>
internal sealed class DataGraph
{
    private readonly Dictionary<string, DataType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _derived = new(StringComparer.Ordinal);

    public DataGraph(ApiDescription api)
    {
        foreach (DataType type in api.Types)
            _types[type.Name] = type;
        foreach (ObjectType type in api.Types.OfType<ObjectType>())
        {
            if (type.Base is { } @base && _types.ContainsKey(@base))
                Add(_derived, @base, type.Name);
        }

        foreach (DataType type in api.Types)
        {
            foreach (TypeReference reference in References(type))
                Mention(type.Name, reference);
        }
    }

    public IReadOnlyDictionary<string, DataType> Types => _types;

    /// <summary>The types that a type mentions: of its members, its cases, what it is based on and what is based on it.</summary>
    public IReadOnlyList<string> Mentions(string name) => _mentions.TryGetValue(name, out List<string>? mentions) ? mentions : [];

    /// <summary>The types that are directly based on a type, in the order of the specification.</summary>
    public IReadOnlyList<string> Derived(string name) => _derived.TryGetValue(name, out List<string>? derived) ? derived : [];

    /// <summary>The object of a name; null where there is none.</summary>
    public ObjectType? Object(string? name) => name is not null && _types.TryGetValue(name, out DataType? type) ? type as ObjectType : null;

    /// <summary>The objects that a type is based on, the first of all first. A circle is cut where it closes.</summary>
    public IReadOnlyList<ObjectType> Ancestors(ObjectType type)
    {
        if (type.Base is null)
            return [];
        var ancestors = new List<ObjectType>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { type.Name };
        for (ObjectType? at = Object(type.Base); at is not null && seen.Add(at.Name); at = Object(at.Base))
            ancestors.Insert(0, at);
        return ancestors;
    }

    private IEnumerable<TypeReference> References(DataType type)
    {
        if (type is UnionType union)
            return union.Cases;
        var @object = (ObjectType)type;
        IEnumerable<string> related = [.. Derived(type.Name), .. @object.Base is { } @base ? (string[])[@base] : []];
        IEnumerable<TypeReference> references = @object.Properties.Select(property => property.Type)
            .Concat(related.Select(name => new TypeReference(ValueKind.Data, name)));
        return @object.Values is { } values ? references.Append(values) : references;
    }

    private void Mention(string from, TypeReference reference)
    {
        TypeReference at = reference;
        while (at.Items is { } items)
            at = items;
        if (at is { Kind: ValueKind.Data, Name: { } name } && _types.ContainsKey(name))
            Add(_mentions, from, name);
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, string value)
    {
        if (!lists.TryGetValue(key, out List<string>? list))
            lists[key] = list = [];
        list.Add(value);
    }
}
