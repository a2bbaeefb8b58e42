using System;
using System.Collections.Generic;

namespace Relwright.Http;

/// <summary>The headers of a request in the making, each checked.</summary>
internal sealed class HeaderList
{
    private readonly List<KeyValuePair<string, string>> _headers;

    internal HeaderList()
        : this([])
    {
    }

    private HeaderList(List<KeyValuePair<string, string>> headers) => _headers = headers;

    internal IReadOnlyList<KeyValuePair<string, string>> All => _headers;

    /// <summary>Sets a header; a later value takes the place of an earlier one, so that the caller's word counts.</summary>
    /// <exception cref="ArgumentException">The name is no token, or the value cannot stand in a header.</exception>
    internal void Set(string name, string value)
    {
        KeyValuePair<string, string> header = new(HeaderText.CheckedName(name), HeaderText.CheckedValue(name, value));
        int at = _headers.FindIndex(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
            _headers.Add(header);
        else
            _headers[at] = header;
    }

    internal HeaderList Copy() => new([.. _headers]);

    /// <summary>Sets what the caller of one call gives.</summary>
    internal void Set(CallOptions? options)
    {
        foreach ((string name, string value) in options?.Headers ?? [])
            Set(name, value);
    }
}
