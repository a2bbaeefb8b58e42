using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http;

namespace Relwright;

/// <summary>The header fields of one answer as they came: names compare without case, values are raw text. RFC 9110, section 5.</summary>
public sealed class ApiHeaders : IEnumerable<KeyValuePair<string, string>>
{
    private readonly KeyValuePair<string, string>[] _fields;

    private ApiHeaders(KeyValuePair<string, string>[] fields) => _fields = fields;

    /// <summary>Holds the given fields in their order; a name may occur more than once.</summary>
    /// <param name="fields">Names and values.</param>
    public ApiHeaders(IEnumerable<KeyValuePair<string, string>> fields)
        : this([.. fields])
    {
    }

    /// <summary>No header at all.</summary>
    public static ApiHeaders Empty { get; } = new([]);

    /// <summary>The number of fields.</summary>
    public int Count => _fields.Length;

    /// <summary>The first value of a header, or <see langword="null"/>.</summary>
    /// <param name="name">The name, in any case.</param>
    public string? this[string name]
    {
        get
        {
            foreach (KeyValuePair<string, string> field in _fields)
            {
                if (Is(field, name))
                    return field.Value;
            }

            return null;
        }
    }

    /// <summary>Every value of a header, in the order received.</summary>
    /// <param name="name">The name, in any case.</param>
    public IEnumerable<string> GetAll(string name)
    {
        foreach (KeyValuePair<string, string> field in _fields)
        {
            if (Is(field, name))
                yield return field.Value;
        }
    }

    /// <summary>Whether the header is there.</summary>
    /// <param name="name">The name, in any case.</param>
    public bool Contains(string name) => this[name] is not null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // NonValidated: an unquoted ETag does not survive the typed header parsers.
    internal static ApiHeaders Of(HttpResponseMessage answer)
    {
        List<KeyValuePair<string, string>> fields = [];
        foreach (var header in answer.Headers.NonValidated)
        {
            foreach (string value in header.Value)
                fields.Add(new(header.Key, value));
        }

        foreach (var header in answer.Content.Headers.NonValidated)
        {
            foreach (string value in header.Value)
                fields.Add(new(header.Key, value));
        }

        return new ApiHeaders([.. fields]);
    }

    private static bool Is(in KeyValuePair<string, string> field, string name) => string.Equals(field.Key, name, StringComparison.OrdinalIgnoreCase);
}
