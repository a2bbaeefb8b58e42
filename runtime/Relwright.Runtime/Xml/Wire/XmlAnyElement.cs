using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Generated;

/// <summary>An element that nobody describes, until all of it has come: which of its children make a list is known at its end only.</summary>
/// <param name="text">Its text; null where it says that it is null.</param>
internal sealed class XmlAnyElement(string? text)
{
    private readonly List<(string Name, XmlAnyElement Value)> _members = [];

    /// <summary>Adds an attribute or child.</summary>
    public void Add(string name, XmlAnyElement value) => _members.Add((name, value));

    /// <summary>Adds the text that stands between the children.</summary>
    public void End(string between)
    {
        if (_members.Count == 0)
            text = between;
        else if (!between.AsSpan().Trim(" \t\r\n").IsEmpty)
            Add(XmlAny.Text, new XmlAnyElement(between));
    }

    /// <summary>Writes it in the words of JSON.</summary>
    public void Write(ref JsonBodyWriter json)
    {
        if (_members.Count > 0)
            Object(ref json);
        else if (text is null)
            json.Value(JsonValue.Null);
        else
            json.Value(text);
    }

    private void Object(ref JsonBodyWriter json)
    {
        json.BeginObject();
        foreach (IGrouping<string, XmlAnyElement> member in _members.GroupBy(member => member.Name, member => member.Value, StringComparer.Ordinal))
        {
            json.Name(member.Key);
            if (member.Count() == 1)
                member.First().Write(ref json);
            else
                Array(ref json, member);
        }

        json.EndObject();
    }

    private static void Array(ref JsonBodyWriter json, IEnumerable<XmlAnyElement> items)
    {
        json.BeginArray();
        foreach (XmlAnyElement item in items)
        {
            json.Item();
            item.Write(ref json);
        }

        json.EndArray();
    }
}
