using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>A mapping whose keys are known: gives values of the kinds wanted and reports, once, what is not of that kind.</summary>
internal sealed class Fields
{
    private readonly Reading _reading;
    private readonly KeySet _keys;
    private readonly SpecMapping? _mapping;
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);

    private Fields(Reading reading, KeySet keys, SpecMapping? mapping)
    {
        _reading = reading;
        _keys = keys;
        _mapping = mapping;
        foreach (SpecEntry entry in mapping?.Entries ?? [])
        {
            if (keys.Has(entry.Key))
                continue;
            string? nearest = NearestName.Of(entry.Key, keys.Keys);
            if (nearest is not null)
                _misspelt.Add(nearest);
            reading.Report(Catalog.UnknownKey, entry.KeySpan, entry.Key, Catalog.DidYouMean(nearest));
        }
    }

    public IEnumerable<SpecEntry> Entries => _mapping?.Entries.Where(entry => _keys.Has(entry.Key)) ?? [];

    /// <summary>The fields of <paramref name="node"/>, none where it is null; null where it is no mapping, which is reported.</summary>
    public static Fields? Of(Reading reading, KeySet keys, string key, SpecNode node)
    {
        switch (node)
        {
            case SpecMapping mapping:
                return new Fields(reading, keys, mapping);
            case SpecScalar { IsNull: true }:
                return new Fields(reading, keys, null);
            default:
                WrongKind(reading, key, node, "keys with values", $"'{key}: {{ {keys.Keys[0]}: … }}'");
                return null;
        }
    }

    /// <summary>The entry of <paramref name="key"/>; null where it is absent or nothing stands behind it.</summary>
    public SpecEntry? Entry(string key)
    {
        if (!_keys.Has(key))
            throw new ArgumentException($"'{key}' is not among the keys of {_keys.Thing}.", nameof(key));
        return _mapping?.Find(key) is { IsNull: false } entry ? entry : null;
    }

    /// <summary>The key itself, even where nothing stands behind it.</summary>
    public SpecEntry? Stated(string key) => _mapping?.Find(key);

    /// <summary>Whether a key was reported that is probably a misspelt <paramref name="key"/>.</summary>
    public bool MaySpell(string key) => _misspelt.Contains(key);

    /// <summary>Reports that <paramref name="key"/> is not there, unless a misspelt one was reported that is probably it.</summary>
    public void ReportMissing(string key, SourceSpan span, string subject, string consequence)
    {
        if (!_misspelt.Contains(key))
            _reading.Report(Catalog.MissingKey, span, subject, key, consequence);
    }

    /// <summary>Reports that <paramref name="key"/> is there, although it does not go with <paramref name="other"/>.</summary>
    public void Refuse(string key, string other)
    {
        if (Entry(key) is { } entry)
            _reading.Report(Catalog.KeyOutOfPlace, entry.KeySpan, key, other);
    }

    /// <summary>A single value; null where there is none.</summary>
    public SpecScalar? Scalar(string key)
    {
        switch (Entry(key)?.Value)
        {
            case null:
                return null;
            case SpecScalar scalar:
                return scalar;
            case { } node:
                WrongKind(_reading, key, node, "a single value", $"'{key}: …'");
                return null;
        }
    }

    /// <summary>A text for people: without blanks around it, and null where nothing is left.</summary>
    public string? Prose(string key) => Scalar(key)?.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The name of something, with its place.</summary>
    public SpecScalar? Name(string key) => Scalar(key) is { } scalar && NameReader.Check(_reading, key, scalar) ? scalar : null;

    public bool Flag(string key)
    {
        if (Scalar(key) is not { } scalar)
            return false;
        if (scalar is { IsPlain: true, Text: "true" or "True" or "TRUE" })
            return true;
        if (scalar is not { IsPlain: true, Text: "false" or "False" or "FALSE" })
            Invalid(key, scalar, "'true' or 'false', without quotes");
        return false;
    }

    public int? Whole(string key, int least, int most = int.MaxValue)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (scalar.IsPlain && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= most)
        {
            return number;
        }

        string range = most == int.MaxValue ? $"of at least {least}" : $"from {least} to {most}";
        Invalid(key, scalar, FormattableString.Invariant($"a whole number {range}"));
        return null;
    }

    public decimal? Number(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (scalar.IsPlain && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return number;
        Invalid(key, scalar, "a number, such as 30 or 0.5");
        return null;
    }

    /// <summary>One of the words of <paramref name="words"/>; <paramref name="otherwise"/> where there is none.</summary>
    public T Word<T>(string key, WordSet<T> words, T otherwise) =>
        Scalar(key) is { } scalar && Word(_reading, key, words, scalar, out T meaning) ? meaning : otherwise;

    public static bool Word<T>(Reading reading, string key, WordSet<T> words, SpecScalar scalar, out T meaning)
    {
        if (words.TryFind(scalar.Text, out meaning))
            return true;
        string all = string.Join(", ", words.Words.Select(word => $"'{word}'"));
        reading.Report(Catalog.UnknownWord, scalar.Span, scalar.Text, key, all, Catalog.DidYouMean(NearestName.Of(scalar.Text, words.Words)));
        return false;
    }

    /// <summary>The entries of a section whose keys are names that the specification's author chose.</summary>
    public IReadOnlyList<SpecEntry> Section(string key) => Entry(key) is { } entry ? Section(_reading, key, entry.Value) : [];

    public static IReadOnlyList<SpecEntry> Section(Reading reading, string key, SpecNode node)
    {
        if (node is SpecMapping mapping)
            return mapping.Entries;
        if (node is not SpecScalar { IsNull: true })
            WrongKind(reading, key, node, "names with what is said of each", $"'{key}: {{ name: … }}'");
        return [];
    }

    /// <summary>A list of names, each once.</summary>
    public IReadOnlyList<SpecScalar> Names(string key) => Entry(key) is { } entry ? NameReader.List(_reading, key, entry.Value) : [];

    public Documentation Documentation() => new(Prose("summary"), Prose("remarks"), Prose("deprecated"));

    public void Invalid(string key, SpecScalar scalar, string expected) =>
        _reading.Report(Catalog.InvalidValue, scalar.Span, scalar.Text, key, expected);

    public static void WrongKind(Reading reading, string key, SpecNode node, string expected, string fix)
    {
        string found = node switch
        {
            SpecMapping => "keys with values",
            SpecSequence => "a list",
            SpecScalar { IsNull: true } => "nothing",
            _ => "a single value",
        };
        reading.Report(Catalog.WrongKind, node.Span, key, expected, found, fix);
    }
}
