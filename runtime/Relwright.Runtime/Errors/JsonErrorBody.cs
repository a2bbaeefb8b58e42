using System;
using System.Text;
using System.Text.Json;

namespace Relwright.Errors;

/// <summary>Finds code, subcode and message in a JSON error body.</summary>
internal static class JsonErrorBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static ErrorBody Read(ReadOnlySpan<byte> body, ErrorBodyNames names)
    {
        if (body.StartsWith(ByteOrderMark))
            body = body[3..];
        Utf8JsonReader json = new(body, new JsonReaderOptions { MaxDepth = 64 });
        ErrorBodyPath path = new(names);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
                return default;
            ReadObject(ref json, path);
            return json.Read() ? default : path.Found;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return default;         // InvalidOperationException: text that is no valid UTF-8 or UTF-16
        }
    }

    // As deep as MaxDepth, no deeper.
    private static void ReadObject(ref Utf8JsonReader json, ErrorBodyPath path)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            path.Enter(json.GetString()!);
            json.Read();
            switch (json.TokenType)
            {
                case JsonTokenType.StartObject:
                    ReadObject(ref json, path);
                    break;
                case JsonTokenType.StartArray:
                    json.Skip();
                    break;
                case JsonTokenType.String when path.IsWanted:
                    path.Take(json.GetString()!);
                    break;
                case JsonTokenType.Number when path.IsWanted:
                    path.Take(Encoding.UTF8.GetString(json.ValueSpan));
                    break;
            }

            path.Leave();
        }
    }
}
