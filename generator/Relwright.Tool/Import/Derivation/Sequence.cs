using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Puts names from several lists into one order.</summary>
internal static class Sequence
{
    /// <summary>
    /// All names, each once: in the order of the first list that has them, and those of later lists behind the name that stands before them there.
    /// </summary>
    /// <remarks>Examples go first: the wire has an order of its own, and tables do not always follow it.</remarks>
    public static IReadOnlyList<string> Merge(IEnumerable<IEnumerable<string>> lists)
    {
        var merged = new List<string>();
        foreach (IEnumerable<string> list in lists)
        {
            int at = 0;
            foreach (string name in list.Distinct(StringComparer.Ordinal))
            {
                int known = merged.IndexOf(name);
                if (known < 0)
                    merged.Insert(at++, name);
                else
                    at = known + 1;
            }
        }

        return merged;
    }
}
