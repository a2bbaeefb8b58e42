using System.Collections.Generic;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Rules;

/// <summary>Words the nearest fix, for the end of a message.</summary>
internal static class DidYouMean
{
    /// <returns>The clause that proposes the nearest name; a full stop where nothing is near.</returns>
    public static string Of(string name, IEnumerable<string> candidates) => Catalog.DidYouMean(NearestName.Of(name, candidates));
}
