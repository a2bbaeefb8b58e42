using System;
using System.Collections.Generic;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents;

/// <summary>A mapping or list whose end has not been reached yet.</summary>
internal sealed class OpenNode(SourceSpan span, bool isMapping, bool isFlow)
{
    private readonly bool _isMapping = isMapping;
    private readonly List<SpecEntry> _entries = [];
    private readonly List<SpecNode> _items = [];
    private readonly Dictionary<string, SourceSpan> _keys = new(StringComparer.Ordinal);
    private string? _key;
    private SourceSpan _keySpan;

    public SourceSpan Span { get; } = span;

    /// <summary>Whether it is written with braces or brackets, within which neither lines nor tabs matter.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Whether the next node is a key.</summary>
    public bool AwaitsKey { get; private set; } = isMapping;

    /// <summary>Takes a key; null for one whose value is dropped.</summary>
    public void TakeKey(string? key, SourceSpan keySpan)
    {
        AwaitsKey = false;
        _key = key;
        _keySpan = keySpan;
        if (key is not null)
            _keys[key] = keySpan;
    }

    public bool Has(string key, out SourceSpan first) => _keys.TryGetValue(key, out first);

    public void Take(SpecNode value)
    {
        if (!_isMapping)
        {
            _items.Add(value);
            return;
        }

        if (_key is not null)
            _entries.Add(new SpecEntry(_key, _keySpan, value));
        AwaitsKey = true;
    }

    public SpecNode Close()
    {
        if (!_isMapping)
            return new SpecSequence(Span, _items);

        // A mapping without braces begins at its first key and covers nothing itself.
        return new SpecMapping(!IsFlow && _entries.Count > 0 ? _entries[0].KeySpan : Span, _entries);
    }
}
