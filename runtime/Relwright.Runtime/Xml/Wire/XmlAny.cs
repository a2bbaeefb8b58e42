using System;
using System.Buffers;
using System.Collections.Generic;
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
        Write(ref xml, value.ToElement());
    }

    private static void Write(ref XmlBodyWriter xml, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Object(ref xml, value);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                    Element(ref xml, "item", item);
                break;
            case JsonValueKind.Null:
                xml.Nil();
                break;
            default:
                xml.ValueText(TextOf(value));
                break;
        }
    }

    private static void Object(ref XmlBodyWriter xml, JsonElement value)
    {
        // JSON may have a name twice, a start tag must not.
        HashSet<string> attributes = new(StringComparer.Ordinal);
        List<(string Name, JsonElement Value)> others = [];
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string name = NameOf(member);
            if (IsAttribute(name, member.Value) && attributes.Add(name))
                Attribute(ref xml, name[1..], member.Value);
            else
                others.Add((name, member.Value));
        }

        foreach ((string name, JsonElement other) in others)
        {
            if (name == Text && other.ValueKind is JsonValueKind.String)
                xml.ValueText(TextOf(other));
            else
                Member(ref xml, name, other);
        }
    }

    private static void Member(ref XmlBodyWriter xml, string name, JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            Element(ref xml, name, value);
            return;
        }

        foreach (JsonElement item in value.EnumerateArray())
            Element(ref xml, name, item);
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

    private static void Element(ref XmlBodyWriter xml, string name, JsonElement value)
    {
        XmlName element = EncodedName.Of(name);
        XmlScope scope = xml.Open(element);
        Write(ref xml, value);
        xml.Close(element, scope);
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
}
