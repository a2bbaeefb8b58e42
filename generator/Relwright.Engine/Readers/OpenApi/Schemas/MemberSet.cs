using System;
using System.Collections.Generic;
using Microsoft.OpenApi;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>The members of an object, those that <c>allOf</c> brings included.</summary>
internal sealed class MemberSet(SchemaSet set, Findings findings)
{
    /// <summary>Definitions that bring each other, one within the other.</summary>
    private const int MostNested = 64;

    private readonly List<Member> _members = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IReadOnlyList<Member> All => _members;

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The object that it is one of.</summary>
    public string? Base { get; private set; }

    /// <summary>The schema of members that are not described.</summary>
    public (IOpenApiSchema Schema, Place Place)? Values { get; private set; }

    /// <summary>Takes the members of an object.</summary>
    public void Take(IOpenApiSchema schema, Place place)
    {
        if (place.IsNamed)
            _open.Add(place.Name);
        Take(schema, place, isOutermost: true);
    }

    private void Take(IOpenApiSchema schema, Place place, bool isOutermost)
    {
        foreach ((IOpenApiSchema part, Place partPlace) in ObjectSchemas.Parts(schema, place))
        {
            if (part is not OpenApiSchemaReference)
                Take(part, partPlace, isOutermost: false);
            else if (set.Resolve(part) is { } target && isOutermost && Base is null && set.IsBase(target.Name) && !_open.Contains(set.TypeName(target.Name)))
                Base = set.TypeName(target.Name);
            else
                TakeDefinition(part, partPlace);
        }

        foreach (KeyValuePair<string, IOpenApiSchema> property in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            Take(new Member(property.Key, property.Value, place.Member(property.Key, "/properties")));
        Required.UnionWith(schema.Required ?? new HashSet<string>());
        if (schema.AdditionalProperties is { } values)
            Values = (values, place.Word("value", "/additionalProperties"));
    }

    private void TakeDefinition(IOpenApiSchema reference, Place from)
    {
        if (set.Resolve(reference) is not { } target)
            return;
        if (_open.Count > MostNested || !_open.Add(set.TypeName(target.Name)))
        {
            findings.Report(Catalog.ReferenceCircular, from.Pointer, target.Name);
            return;
        }

        Take(target.Schema, set.Home(target.Name), isOutermost: false);
        _open.Remove(set.TypeName(target.Name));
    }

    /// <summary>Takes a member. A later one counts, unless it only adds words to what an earlier one describes.</summary>
    private void Take(Member member)
    {
        if (!_indexes.TryGetValue(member.Name, out int index))
        {
            _indexes.Add(member.Name, _members.Count);
            _members.Add(member);
        }
        else if (Structures.HasAny(member.Schema))
        {
            _members[index] = member;
        }
    }
}

/// <summary>A member of an object.</summary>
internal sealed record Member(string Name, IOpenApiSchema Schema, Place Place);
