using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Data;

/// <summary>The data types of an API and which of them mention which; looked at once, so that no question about one costs a walk through all.</summary>
internal sealed class DataGraph
{
    private const int Deepest = 64;

    private readonly Dictionary<string, DataType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _derived = new(StringComparer.Ordinal);

    // How many objects each is based on, one upon another; -1 while that is being found out.
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    public DataGraph(ApiDescription api)
    {
        foreach (DataType type in api.Types)
            _types[type.Name] = type;
        foreach (ObjectType type in api.Types.OfType<ObjectType>())
        {
            FindDepth(type);
            if (BaseOf(type) is { } @base)
                Add(_derived, @base.Name, type.Name);
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

    /// <summary>The object that a type is based on; null where it is on none, or where it would be on itself in the end.</summary>
    public ObjectType? BaseOf(ObjectType type) => _depths[type.Name] > 0 ? Object(type.Base) : null;

    /// <summary>The objects that a type is based on, the first of all first.</summary>
    public IReadOnlyList<ObjectType> Ancestors(ObjectType type)
    {
        var ancestors = new List<ObjectType>();
        for (ObjectType? at = BaseOf(type); at is not null; at = BaseOf(at))
            ancestors.Add(at);
        ancestors.Reverse();
        return ancestors;
    }

    /// <summary>Finds out how deep a type and all that it is based on are. Where they close a circle, or are deeper than any API, they are cut.</summary>
    private void FindDepth(ObjectType type)
    {
        var line = new Stack<ObjectType>();
        ObjectType? at = type;
        for (; at is not null && !_depths.ContainsKey(at.Name); at = Object(at.Base))
        {
            _depths[at.Name] = -1;
            line.Push(at);
        }

        // A type that is still being looked at was come to again: whoever is based on it here is based on nothing.
        int depth = at is null || _depths[at.Name] < 0 ? 0 : Below(_depths[at.Name]);
        for (; line.Count > 0; depth = Below(depth))
            _depths[line.Pop().Name] = depth;
    }

    private static int Below(int depth) => depth < Deepest ? depth + 1 : 0;

    private IEnumerable<TypeReference> References(DataType type)
    {
        if (type is UnionType union)
            return union.Cases;
        var @object = (ObjectType)type;
        IEnumerable<string> related = [.. Derived(type.Name), .. BaseOf(@object) is { } @base ? (string[])[@base.Name] : []];
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
