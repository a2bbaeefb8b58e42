using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Writes the value of a parameter in its style: the table of OpenAPI 3.2, "Style Examples".</summary>
/// <param name="name">The name of the parameter, unescaped.</param>
/// <param name="value">Its value, which is there.</param>
/// <param name="explode">Whether each item or member stands by itself.</param>
/// <param name="escape">Makes a name or value fit for its place.</param>
internal readonly struct ParameterText(string name, ParameterValue value, bool explode, Func<string, string> escape)
{
    private readonly string _name = escape(name);

    /// <summary>As part of a path or as the value of a header.</summary>
    internal string Expand(ParameterStyle style) => style switch
    {
        ParameterStyle.Label => "." + Joined(explode ? "." : ","),
        ParameterStyle.Matrix => Matrix(),
        _ => Joined(","),
    };

    /// <summary>As pairs, each a name and a value with <c>=</c> between: of a query, a form or the header <c>Cookie</c>.</summary>
    internal IEnumerable<string> Pairs(ParameterStyle style)
    {
        if (style is ParameterStyle.DeepObject && value.Members is { } members)
            return Deep(_name, members);
        if (explode)
            return Exploded();
        string delimiter = style switch
        {
            ParameterStyle.SpaceDelimited => "%20",
            ParameterStyle.PipeDelimited => "%7C",
            _ => ",",
        };
        return [_name + "=" + Joined(delimiter)];
    }

    private string Matrix()
    {
        if (explode)
            return string.Concat(Exploded().Select(static pair => ";" + (pair.IndexOf('=', StringComparison.Ordinal) == pair.Length - 1 ? pair[..^1] : pair)));
        string joined = Joined(",");
        return joined.Length == 0 ? ";" + _name : ";" + _name + "=" + joined;
    }

    private string Joined(string delimiter)
    {
        if (value.Text is { } text)
            return escape(text);
        if (value.Items is { } items)
            return string.Join(delimiter, items.Select(escape));
        string between = explode ? "=" : delimiter;
        StringBuilder joined = new();
        foreach ((string member, JsonElement json) in ParameterValue.MembersOf(value.Members!.Value))
            joined.Append(joined.Length == 0 ? "" : delimiter).Append(escape(member)).Append(between).Append(escape(ParameterValue.TextOf(json)));
        return joined.ToString();
    }

    private IEnumerable<string> Exploded()
    {
        if (value.Text is { } text)
            return [_name + "=" + escape(text)];
        Func<string, string> escaped = escape;
        string named = _name;
        return value.Items is { } items
            ? items.Select(item => named + "=" + escaped(item))
            : ParameterValue.MembersOf(value.Members!.Value).Select(member => escaped(member.Key) + "=" + escaped(ParameterValue.TextOf(member.Value)));
    }

    // What an object within an object looks like is not described; what servers that take this style at all expect is another pair of brackets.
    private IEnumerable<string> Deep(string prefix, JsonElement json)
    {
        foreach ((string member, JsonElement inner) in ParameterValue.MembersOf(json))
        {
            string key = $"{prefix}%5B{escape(member)}%5D";
            IEnumerable<string> pairs = inner.ValueKind switch
            {
                JsonValueKind.Object => Deep(key, inner),
                JsonValueKind.Array => ItemPairs(key, inner),
                _ => [key + "=" + escape(ParameterValue.TextOf(inner))],
            };
            foreach (string pair in pairs)
                yield return pair;
        }
    }

    private IEnumerable<string> ItemPairs(string key, JsonElement list)
    {
        Func<string, string> escaped = escape;
        return ParameterValue.Of(list).Items!.Select(item => key + "=" + escaped(item));
    }
}
