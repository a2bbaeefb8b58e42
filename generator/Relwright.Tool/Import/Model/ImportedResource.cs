using System.Collections.Generic;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Model;

/// <summary>A resource as it will be written.</summary>
/// <param name="Name">The name by which specifications refer to it.</param>
/// <param name="Place">Where it is described, or shown where no page describes it.</param>
/// <param name="IsShownOnly">Whether no page describes it, so that all is from examples of other pages.</param>
internal sealed record ImportedResource(string Name, Place Place, bool IsShownOnly)
{
    /// <summary>The name of its type on the wire.</summary>
    public required string Rel { get; init; }

    public int Revision { get; init; } = 1;

    /// <summary>The resource whose representation it has; null for one of its own.</summary>
    public string? SameAs { get; init; }

    public string? Summary { get; init; }

    public string? Remarks { get; init; }

    public IReadOnlyList<ImportedProperty> Properties { get; init; } = [];

    public IReadOnlyList<ImportedRelation> Links { get; init; } = [];

    public IReadOnlyList<ImportedRelation> Embedded { get; init; } = [];

    public IReadOnlyList<string> Scopes { get; init; } = [];

    public IReadOnlyList<ImportedOperation> Operations { get; init; } = [];

    public IReadOnlyList<EventFact> Events { get; init; } = [];
}
