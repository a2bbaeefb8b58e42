using System.Collections.Generic;
using Relwright.Tool.Import.Facts;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>What all pages say.</summary>
internal sealed class PageFacts
{
    public List<ResourceFacts> Resources { get; } = [];

    public List<EnumFacts> Enums { get; } = [];

    /// <summary>The errors that any operation can answer with.</summary>
    public List<ErrorFact> GenericErrors { get; } = [];

    /// <summary>The codes that the pages give with a status, outside of operations.</summary>
    public List<ErrorFact> StatusCodes { get; } = [];

    /// <summary>Scopes that pages other than those of resources tell of.</summary>
    public List<ScopeFact> OtherScopes { get; } = [];

    public WireEvidence Wire { get; } = new();

    /// <summary>How many pages are about none of these.</summary>
    public int OtherPages { get; set; }
}
