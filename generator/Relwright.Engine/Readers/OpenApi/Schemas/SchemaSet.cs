using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>The definitions of a document, and which of them are based on which others.</summary>
internal sealed class SchemaSet
{
    /// <summary>Definitions that are based on each other, one after the other.</summary>
    private const int MostBased = 64;

    private readonly IDictionary<string, IOpenApiSchema> _schemas;
    private readonly string _pointer;
    private readonly IReadOnlyDictionary<string, string> _typeNames;
    private readonly Dictionary<string, string?> _bases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private ILookup<string, string>? _derived;

    /// <param name="schemas">The definitions by name.</param>
    /// <param name="pointer">The JSON pointer of where they stand.</param>
    /// <param name="typeNames">The names of types that are not those of their definitions.</param>
    public SchemaSet(IDictionary<string, IOpenApiSchema>? schemas, string pointer, IReadOnlyDictionary<string, string> typeNames)
    {
        _schemas = schemas ?? new Dictionary<string, IOpenApiSchema>();
        _pointer = pointer;
        _typeNames = typeNames;
    }

    /// <summary>The names of the definitions, in the order of the document.</summary>
    public IEnumerable<string> Keys => _schemas.Keys;

    /// <summary>The name of the type that a definition describes.</summary>
    public string TypeName(string key) => _typeNames.TryGetValue(key, out string? name) ? name : key;

    /// <summary>The place of a definition.</summary>
    public Place Home(string key) => Place.Of(TypeName(key), Pointer(key));

    public string Pointer(string name) => _pointer + "/" + Pointers.Escape(name);

    public IOpenApiSchema? Find(string name) => _schemas.TryGetValue(name, out IOpenApiSchema? schema) ? schema : null;

    /// <summary>The name that a reference leads to.</summary>
    public string Target(OpenApiSchemaReference reference)
    {
        string id = reference.Reference.Id ?? "";
        return _schemas.ContainsKey(id) ? id : Pointers.Unescape(id);
    }

    /// <summary>The definition at the end of a chain of definitions that are nothing but references; null where it leads nowhere.</summary>
    public (string Name, OpenApiSchema Schema)? Resolve(IOpenApiSchema schema)
    {
        for (int hops = 0; schema is OpenApiSchemaReference reference && hops < _schemas.Count; hops++)
        {
            string name = Target(reference);
            if (Find(name) is not { } target)
                return null;
            if (target is OpenApiSchema found)
                return (name, found);
            schema = target;
        }

        return null;
    }

    /// <summary>The definition that one is based on: the first of its <c>allOf</c> that has a discriminator or is itself based on one.</summary>
    public string? BaseOf(string name)
    {
        if (_bases.TryGetValue(name, out string? known))
            return known;
        if (_open.Count > MostBased || !_open.Add(name))
            return null;
        string? found = ((Find(name) as OpenApiSchema)?.AllOf ?? []).Select(part => part is OpenApiSchemaReference && Resolve(part) is { } target && IsBase(target.Name) ? target.Name : null)
            .FirstOrDefault(target => target is not null && target != name);
        _open.Remove(name);
        _bases[name] = found;
        return found;
    }

    /// <summary>Whether others can be based on a definition.</summary>
    public bool IsBase(string name) =>
        Find(name) is OpenApiSchema schema
        && ((schema.Discriminator is not null && schema.OneOf is not { Count: > 0 } && schema.AnyOf is not { Count: > 0 }) || BaseOf(name) is not null);

    /// <summary>The definitions that are based on one, directly or not, in the order of the document.</summary>
    public IEnumerable<string> DerivedFrom(string name)
    {
        _derived ??= _schemas.Keys.Where(one => BaseOf(one) is not null).ToLookup(one => BaseOf(one)!, StringComparer.Ordinal);
        var all = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(_derived[name]);
        while (waiting.Count > 0)
        {
            string one = waiting.Dequeue();
            if (one == name || !all.Add(one))
                continue;
            foreach (string next in _derived[one])
                waiting.Enqueue(next);
        }

        return _schemas.Keys.Where(all.Contains);
    }
}
