using System;
using System.Text;
using System.Text.Json;
using Relwright.Generated;

namespace Relwright.Fuzz.Reading;

/// <summary>What a document in JSON says, whoever reads it: names and texts decoded, numbers as they stand. Null where it is refused.</summary>
internal static class JsonTrace
{
    /// <summary>Stands for a text that is half a surrogate pair: it is kept where nobody reads it, and refused where somebody does.</summary>
    public const string NoText = "\uFFFFno text\uFFFF";

    private static readonly JsonMembers s_members = new();

    public static string? Ours(ReadOnlySpan<byte> utf8)
    {
        var trace = new StringBuilder(utf8.Length + 16);
        try
        {
            var json = new JsonCursor(utf8);
            Value(ref json, trace);
            json.End();
            return trace.ToString();
        }
        catch (WireFormatException)
        {
            return null;
        }
    }

    public static string? Reference(ReadOnlySpan<byte> utf8)
    {
        // Utf8JsonReader looks at the bytes of a text only when it is asked for it; a document that is no UTF-8 is none of ours.
        if (!System.Text.Unicode.Utf8.IsValid(utf8))
            return null;
        var trace = new StringBuilder(utf8.Length + 16);
        // It takes a byte order mark for a mistake; its owner is to skip one, as we do.
        var reader = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName or JsonTokenType.String:
                        trace.Append(reader.TokenType == JsonTokenType.String ? '"' : '.').Append(TextOf(in reader)).Append('\0');
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.EndObject or JsonTokenType.StartArray or JsonTokenType.EndArray:
                        trace.Append((char)reader.ValueSpan[0]);
                        break;
                    default:
                        trace.Append(Encoding.UTF8.GetString(reader.ValueSpan)).Append(' ');
                        break;
                }
            }

            return trace.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return NoText;
        }
    }

    private static string? NameOf(in JsonCursor json)
    {
        try
        {
            return json.MemberName;
        }
        catch (WireFormatException)
        {
            return NoText;
        }
    }

    private static string? TextOf(ReadOnlySpan<byte> raw)
    {
        try
        {
            var json = new JsonCursor(raw);
            return json.ReadString();
        }
        catch (WireFormatException)
        {
            return NoText;
        }
    }

    private static void Value(ref JsonCursor json, StringBuilder trace)
    {
        if (json.AtObject)
        {
            trace.Append('{');
            json.BeginObject();
            int member = -1;
            var unknown = new UnknownMembersBuilder();
            while (json.NextMember(s_members, ref member, ref unknown))
            {
                trace.Append('.').Append(NameOf(in json)).Append('\0');
                Value(ref json, trace);
            }

            trace.Append('}');
        }
        else if (json.AtArray)
        {
            trace.Append('[');
            json.BeginArray();
            while (json.NextItem())
                Value(ref json, trace);
            trace.Append(']');
        }
        else if (json.AtText)
        {
            trace.Append('"').Append(TextOf(json.CaptureRaw())).Append('\0');
        }
        else
        {
            trace.Append(Encoding.UTF8.GetString(json.CaptureRaw())).Append(' ');
        }
    }
}
