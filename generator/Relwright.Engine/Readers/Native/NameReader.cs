using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.Native;

/// <summary>Names of things, as single values and in lists.</summary>
internal static class NameReader
{
    /// <summary>Whether <paramref name="scalar"/> names something; reported where it does not.</summary>
    public static bool Check(Reading reading, string key, SpecScalar scalar)
    {
        if (!string.IsNullOrWhiteSpace(scalar.Text) && !scalar.Text.Any(char.IsControl))
            return true;
        reading.Report(Catalog.InvalidValue, scalar.Span, scalar.Text, key, "a name of at least one letter, in one line");
        return false;
    }

    /// <summary>The names in a list, each once.</summary>
    public static IReadOnlyList<SpecScalar> List(Reading reading, string key, SpecNode node)
    {
        if (node is not SpecSequence list)
        {
            if (node is not SpecScalar { IsNull: true })
                Fields.WrongKind(reading, key, node, "a list", $"'{key}: [ … ]'");
            return [];
        }

        var names = new List<SpecScalar>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SpecNode item in list.Items)
        {
            if (item is not SpecScalar { IsNull: false } name)
                Fields.WrongKind(reading, key, item, "a list of names", $"'{key}: [ name, name ]'");
            else if (!seen.Add(name.Text))
                reading.Report(Catalog.ListedTwice, name.Span, name.Text);
            else if (Check(reading, key, name))
                names.Add(name);
        }

        return names;
    }
}
