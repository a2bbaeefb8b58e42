using System;
using System.Collections.Generic;

namespace OnlineMeetings.Server;

/// <summary>A resource as it is shown, before it takes a form.</summary>
/// <param name="Type">The type, which is the relation too where nothing else leads there.</param>
/// <param name="Href">Where the resource is.</param>
internal sealed record Representation(string Type, string Href)
{
    private readonly List<KeyValuePair<string, object>> _properties = [];
    private readonly List<KeyValuePair<string, WireLink>> _links = [];
    private readonly List<Inner> _embedded = [];

    /// <summary>The entity tag to show in JSON; XML has it in the header alone.</summary>
    public string? ETag { get; init; }

    /// <summary>Names and values: <see cref="string"/>, <see cref="bool"/>, <see cref="DateTimeOffset"/> or a list of <see cref="string"/>.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> Properties => _properties;

    public IReadOnlyList<KeyValuePair<string, WireLink>> Links => _links;

    public IReadOnlyList<Inner> Embedded => _embedded;

    public Representation With(string name, object value)
    {
        _properties.Add(KeyValuePair.Create(name, value));
        return this;
    }

    public Representation WithList(string name, params string[] items) => With(name, items);

    public Representation Link(string relation, string href, string? title = null, string? revision = null)
    {
        _links.Add(KeyValuePair.Create(relation, new WireLink(href, title, revision)));
        return this;
    }

    public Representation Embed(Representation one)
    {
        _embedded.Add(new Inner(one.Type, [one], Many: false));
        return this;
    }

    public Representation EmbedMany(string relation, IReadOnlyList<Representation> many)
    {
        _embedded.Add(new Inner(relation, many, Many: true));
        return this;
    }
}
