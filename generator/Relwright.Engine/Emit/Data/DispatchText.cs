using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Emit.Data;

/// <summary>Prints the arms of a switch over the texts of a discriminator.</summary>
internal static class DispatchText
{
    /// <summary>An arm for each target: <c>0 or 2 => …</c>.</summary>
    /// <param name="dispatch">The texts.</param>
    /// <param name="expression">What is behind the arrow for a target.</param>
    public static IEnumerable<string> Arms(ShapedDispatch dispatch, Func<string, string> expression)
    {
        IEnumerable<IGrouping<string, int>> targets = dispatch.Texts
            .Select((text, i) => (text.Target, i))
            .GroupBy(pair => pair.Target, pair => pair.i, StringComparer.Ordinal);
        foreach (IGrouping<string, int> target in targets)
        {
            string pattern = string.Join(" or ", target.Select(i => i.ToString(CultureInfo.InvariantCulture)));
            yield return $"{pattern} => {expression(target.Key)}";
        }
    }
}
