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
    private const string Text = "#text";

    public static JsonValue Read(ref XmlCursor xml)
    {
        if (xml.NodeKind is not XmlNodeKind.Element)
            return xml.NodeString();
        if (xml.TakeNil())
            return JsonValue.Null;
        List<(string Name, JsonValue Value)> members = [];
        string text = xml.ReadAnyContent(members);
        if (members.Count == 0)
            return text;
        if (!string.IsNullOrWhiteSpace(text))
            members.Add((Text, text));
        return Object(members);
    }

    public static void Write(ref XmlBodyWriter xml, JsonValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Write(ref xml, value.ToElement());
    }

    private static JsonValue Object(List<(string Name, JsonValue Value)> members)
    {
        ArrayBufferWriter<byte> output = new();
        JsonBodyWriter json = new(output);
        json.BeginObject();
        foreach (IGrouping<string, JsonValue> member in members.GroupBy(member => member.Name, member => member.Value, StringComparer.Ordinal))
        {
            JsonValue[] values = [.. member];
            json.Name(member.Key);
            if (values.Length == 1)
            {
                json.Value(values[0]);
                continue;
            }

            json.BeginArray();
            foreach (JsonValue value in values)
            {
                json.Item();
                json.Value(value);
            }

            json.EndArray();
        }

        json.EndObject();
        json.Flush();
        return JsonValue.Parse(output.WrittenSpan);
    }

    private static void Write(ref XmlBodyWriter xml, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    if (IsAttribute(member))
                        Attribute(ref xml, member);
                }

                foreach (JsonProperty member in value.EnumerateObject())
                {
                    if (member.Name == Text && member.Value.ValueKind is JsonValueKind.String)
                        xml.ValueText(member.Value.GetString()!);
                    else if (!IsAttribute(member))
                        Member(ref xml, member);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                    Element(ref xml, "item", item);
                break;
            case JsonValueKind.Null:
                xml.Nil();
                break;
            case JsonValueKind.String:
                xml.ValueText(value.GetString()!);
                break;
            default:
                xml.ValueText(value.GetRawText());
                break;
        }
    }

    private static void Member(ref XmlBodyWriter xml, JsonProperty member)
    {
        if (member.Value.ValueKind is not JsonValueKind.Array)
        {
            Element(ref xml, member.Name, member.Value);
            return;
        }

        foreach (JsonElement item in member.Value.EnumerateArray())
            Element(ref xml, member.Name, item);
    }

    private static bool IsAttribute(JsonProperty member) =>
        member.Name is ['@', _, ..] && member.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null);

    private static void Attribute(ref XmlBodyWriter xml, JsonProperty member)
    {
        xml.BeginAttribute(new XmlName(System.Xml.XmlConvert.EncodeLocalName(member.Name[1..])!));
        xml.ValueText(member.Value.ValueKind is JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText());
        xml.EndAttribute();
    }

    private static void Element(ref XmlBodyWriter xml, string name, JsonElement value)
    {
        if (name.Length == 0)
            throw new ArgumentException("A member with an empty name has no form in XML.");
        XmlName element = new(System.Xml.XmlConvert.EncodeLocalName(name)!);
        XmlScope scope = xml.Open(element);
        Write(ref xml, value);
        xml.Close(element, scope);
    }
}
