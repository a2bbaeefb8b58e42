using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Relwright.Generated;

/// <summary>Values that nobody describes, in the words of JSON.</summary>
/// <remarks>
/// An element with text is a text, one that says so is null, any other is an object: its children are members, those of one name a
/// list, its attributes members whose names begin with <c>@</c>, text beside them the member <c>#text</c>. Prefixes are not kept.
/// </remarks>
internal static class XmlAny
{
    /// <summary>The name of the member that text beside attributes and children is.</summary>
    public const string Text = "#text";

    public static JsonValue Read(ref XmlCursor xml)
    {
        if (xml.NodeKind is not XmlNodeKind.Element)
            return xml.NodeString();
        ArrayBufferWriter<byte> output = new();
        JsonBodyWriter json = new(output);
        xml.ReadAnyElement().Write(ref json);
        json.Flush();
        // Not parsed: an element with brothers is two levels in JSON, and only the limit of the body counts.
        return new JsonValue(output.WrittenSpan.ToArray());
    }

    public static void Write(ref XmlBodyWriter xml, JsonValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        // In a loop: JSON may nest deeper than a stack holds calls.
        Stack<Content> around = new();
        var content = new Content(Begin(ref xml, value.ToElement()));
        while (true)
        {
            if (content.Next(out (string? Name, JsonElement Value) child))
            {
                if (child.Name is null)
                {
                    xml.ValueText(TextOf(child.Value));
                    continue;
                }

                XmlName name = EncodedName.Of(child.Name);
                XmlScope scope = xml.Open(name);
                around.Push(content);
                content = new Content(Begin(ref xml, child.Value)) { Name = name, Scope = scope };
                continue;
            }

            if (content.Name is null)
                return;
            xml.Close(content.Name, content.Scope);
            content = around.Pop();
        }
    }

    /// <summary>Writes what a value is but for elements.</summary>
    /// <returns>The elements, and the texts between them, which have no name.</returns>
    private static List<(string? Name, JsonElement Value)> Begin(ref XmlBodyWriter xml, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return BeginObject(ref xml, value);
            case JsonValueKind.Array:
                return [.. value.EnumerateArray().Select(static item => ((string?)"item", item))];
            case JsonValueKind.Null:
                xml.Nil();
                return [];
            default:
                xml.ValueText(TextOf(value));
                return [];
        }
    }

    private static List<(string? Name, JsonElement Value)> BeginObject(ref XmlBodyWriter xml, JsonElement value)
    {
        // JSON may have a name twice, a start tag must not.
        HashSet<string> attributes = new(StringComparer.Ordinal);
        List<(string? Name, JsonElement Value)> content = [];
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = NameOf(member);
            if (IsAttribute(name, member.Value) && attributes.Add(name))
                Attribute(ref xml, name[1..], member.Value);
            else if (member.Value.ValueKind is JsonValueKind.Array)
                content.AddRange(member.Value.EnumerateArray().Select(item => ((string?)name, item)));
            else
                content.Add((name == Text && member.Value.ValueKind is JsonValueKind.String ? null : name, member.Value));
        }

        return content;
    }

    // What would declare a namespace is no attribute that could be read back.
    private static bool IsAttribute(string name, JsonElement value) =>
        name is ['@', _, ..] and not "@xmlns" && value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null);

    private static void Attribute(ref XmlBodyWriter xml, string name, JsonElement value)
    {
        xml.BeginAttribute(EncodedName.Of(name));
        xml.ValueText(TextOf(value));
        xml.EndAttribute();
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException e)
        {
            throw EncodedName.HalfPair(e);
        }
    }

    private static string TextOf(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String)
            return value.GetRawText();
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw EncodedName.HalfPair(e);
        }
    }

    /// <summary>What is written into an element, and how far.</summary>
    private struct Content(List<(string? Name, JsonElement Value)> children)
    {
        private int _next;

        /// <summary>The element; null for the one that was there before.</summary>
        public XmlName? Name { get; init; }

        public XmlScope Scope { get; init; }

        public bool Next(out (string? Name, JsonElement Value) child)
        {
            bool isThere = _next < children.Count;
            child = isThere ? children[_next++] : default;
            return isThere;
        }
    }
}
