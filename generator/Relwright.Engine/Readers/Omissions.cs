using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>What may have been left out of files for mistakes in them.</summary>
/// <remarks>
/// A name that nobody describes may be one of these; the mistake that left it out has been told, and telling of its absence as well
/// would be noise. Other names that are missing are mistakes of their own.
/// </remarks>
/// <param name="Everything">Whether a file was left out whole, so that it could have had any name.</param>
/// <param name="Names">The names that the files in question mention as keys or as the names of resources.</param>
internal sealed record Omissions(bool Everything, EquatableArray<string> Names)
{
    public static Omissions None { get; } = new(false, []);

    public static Omissions All { get; } = new(true, []);

    /// <summary>Whether nothing was left out.</summary>
    public bool AreNone => !Everything && Names.Count == 0;

    /// <summary>All names in a document of which something was left out.</summary>
    public static Omissions Of(SpecNode root)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(root, names);
        return new Omissions(false, names.ToEquatableArray());
    }

    public static Omissions Join(IEnumerable<Omissions> all)
    {
        Omissions[] some = [.. all.Where(one => !one.AreNone)];
        return some.Length == 0
            ? None
            : new(some.Any(one => one.Everything), some.SelectMany(one => one.Names).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>Whether a name may be among what was left out; of a path such as <c>Gone/CannotRedirect</c>, any part of it.</summary>
    public bool MayHave(string name) => Everything || name.Split('/').Any(part => Names.Contains(part, StringComparer.Ordinal));

    /// <remarks>Documents are at most <see cref="SpecLimits.Depth"/> deep, so this cannot go too deep either.</remarks>
    private static void Collect(SpecNode node, SortedSet<string> names)
    {
        if (node is SpecSequence sequence)
        {
            foreach (SpecNode item in sequence.Items)
                Collect(item, names);
        }
        else if (node is SpecMapping mapping)
        {
            foreach (SpecEntry entry in mapping.Entries)
            {
                names.Add(entry.Key);
                if (entry is { Key: "resource", Value: SpecScalar name })
                    names.Add(name.Text);
                Collect(entry.Value, names);
            }
        }
        else if (node is SpecElement element)
        {
            if (element.Attribute("Name") is { } named)
                names.Add(named.Value);
            foreach (SpecElement child in element.Children)
                Collect(child, names);
        }
    }
}
