using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>The enumerations: those of pages, and the values that tables list beside their types.</summary>
internal sealed class EnumIndex
{
    private readonly SortedDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Findings _findings;

    public EnumIndex(PageFacts facts, Findings findings)
    {
        _findings = findings;
        foreach (EnumFacts one in facts.Enums)
        {
            if (_entries.ContainsKey(one.Name))
                findings.Contradiction("enum", one.Place, one.Name, "another page describes this enumeration; the first is taken");
            else
                _entries[one.Name] = new Entry(one.Place, one.Summary, [.. one.Members.Select(member => new ImportedValue(member.Value, member.Said.Text, null))]);
        }

        foreach (PropertyFact member in facts.Resources.SelectMany(resource => resource.Operations).SelectMany(operation => operation.Body))
        {
            if (TypeText.Split(member.Said.Text, out _) is { IsEnum: true } type)
                Add(type, member.Place);
        }
    }

    /// <summary>All, in ordinal order of their names.</summary>
    public IReadOnlyList<ImportedEnum> All => [.. _entries.Select(entry => new ImportedEnum(entry.Key, entry.Value.Values, entry.Value.Summary, entry.Value.Place))];

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>The enumeration that a description links; null for none.</summary>
    public string? Linked(Cell said) => said.Links.Select(link => OfPage(link.Target) ?? (Has(link.Label) ? link.Label : null)).OfType<string>().FirstOrDefault();

    /// <summary>The enumeration whose name is that of a property, but for the case of its first letter.</summary>
    public string? Named(string property) => char.ToUpperInvariant(property[0]) + property[1..] is var name && Has(name) ? name : null;

    /// <summary>Whether all texts are known values.</summary>
    public bool Fits(string name, IReadOnlyCollection<string> samples) => samples.Count > 0 && samples.All(_entries[name].Values.Select(value => value.Value).Contains);

    /// <summary>The enumerations that know all texts.</summary>
    public IReadOnlyList<string> Fitting(IReadOnlyCollection<string> samples) => [.. _entries.Keys.Where(name => Fits(name, samples))];

    private string? OfPage(string target)
    {
        string stem = Path.GetFileNameWithoutExtension(target.Split('#', 2)[0]);
        return stem.EndsWith("_ref", StringComparison.OrdinalIgnoreCase)
            ? _entries.Keys.FirstOrDefault(name => string.Equals(name, stem[..^4], StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private void Add(TypeText type, Place place)
    {
        if (!_entries.TryGetValue(type.Word, out Entry? entry))
        {
            _findings.Doubt("enum", place, type.Word, "no page describes this enumeration; its values are those that tables list");
            _entries[type.Word] = entry = new Entry(place, null, []);
        }

        foreach (string value in type.Values.Where(value => entry.Values.All(known => known.Value != value)))
        {
            if (entry.Place != place && entry.Values.Count > 0)
                _findings.Contradiction("enum", place, $"{type.Word}.{value}", $"the table lists this value and the enumeration's page ({entry.Place}) does not; it is taken as one more");
            entry.Values.Add(new ImportedValue(value, null, entry.Place == place ? null : "from a request table"));
        }
    }

    private sealed record Entry(Place Place, string? Summary, List<ImportedValue> Values);
}
