using System.Collections.Generic;
using System.Globalization;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Has a body look at its own bounds before it is sent, also where it is a list of such that do.</summary>
internal static class BodyCheck
{
    /// <exception cref="System.ArgumentException">A value is out of its bounds; the message names its path.</exception>
    internal static void Check(object? body, string path)
    {
        if (body is IChecked known)
        {
            known.Check(path);
        }
        else if (body is IEnumerable<IChecked> items)
        {
            int index = 0;
            foreach (IChecked item in items)
                item.Check(string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"));
        }
    }
}
