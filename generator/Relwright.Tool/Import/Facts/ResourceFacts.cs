using System.Collections.Generic;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>What a page says of a resource.</summary>
/// <param name="name">The name of the resource.</param>
/// <param name="place">Where the page's title stands.</param>
internal sealed class ResourceFacts(string name, Place place)
{
    public string Name => name;

    public Place Place => place;

    public string? Summary { get; set; }

    public string? Remarks { get; set; }

    public List<PropertyFact> Properties { get; } = [];

    /// <summary>The links, each relation once, without <c>self</c>.</summary>
    public List<LinkFact> Links { get; } = [];

    /// <summary>Whether the table of links has <c>self</c>.</summary>
    public bool HasSelf { get; set; }

    /// <summary>The relations that the description says are embedded.</summary>
    public List<string> Embeds { get; } = [];

    public List<ScopeFact> Scopes { get; } = [];

    public List<EventFact> Events { get; } = [];

    /// <summary>The samples of events.</summary>
    public List<Example> EventSamples { get; } = [];

    public List<OperationFacts> Operations { get; } = [];
}
