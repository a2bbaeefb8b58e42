using System.Text;
using System.Text.Json;
using Relwright.Engine.Values;

namespace Relwright.Engine.Documents.Trees;

/// <summary>Finds where JSON pointers (RFC 6901) stand in a text.</summary>
internal static class JsonPlaces
{
    /// <summary>The place of a pointer or of its nearest ancestor: of a member its key, of anything else where it begins.</summary>
    public static SourceSpan Find(string text, string pointer)
    {
        int mark = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        byte[] utf8 = Encoding.UTF8.GetBytes(mark == 0 ? text : text.Substring(1));
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = TreeLimits.Depth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        (int Start, int End) found = (0, 0);
        try
        {
            if (json.Read())
                found = Descend(ref json, pointer);
        }
        catch (JsonException)
        {
            // What is broken has been told; the place is the nearest one before it.
        }

        int start = mark + Encoding.UTF8.GetCharCount(utf8, 0, found.Start);
        int end = mark + Encoding.UTF8.GetCharCount(utf8, 0, found.End);
        return new TextLines(text).Span(start, end);
    }

    private static (int Start, int End) Descend(ref Utf8JsonReader json, string pointer)
    {
        (int Start, int End) found = ((int)json.TokenStartIndex, (int)json.TokenStartIndex);
        if (pointer.Length == 0)
            return found;
        string[] segments = pointer.Split('/');
        for (int i = 1; i < segments.Length; i++)
        {
            (int Start, int End)? next = json.TokenType switch
            {
                JsonTokenType.StartObject => Member(ref json, segments[i].Replace("~1", "/").Replace("~0", "~")),
                JsonTokenType.StartArray => Item(ref json, segments[i]),
                _ => null,
            };
            if (next is null)
                return found;
            found = next.Value;
        }

        return found;
    }

    private static (int Start, int End)? Member(ref Utf8JsonReader json, string key)
    {
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            bool isIt = json.ValueTextEquals(key);
            int start = (int)json.TokenStartIndex;
            int end = start + json.ValueSpan.Length + 2;
            json.Read();
            if (isIt)
                return (start, end);
            json.Skip();
        }

        return null;
    }

    private static (int Start, int End)? Item(ref Utf8JsonReader json, string index)
    {
        if (!int.TryParse(index, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int wanted))
            return null;
        for (int at = 0; json.Read() && json.TokenType is not JsonTokenType.EndArray; at++)
        {
            if (at == wanted)
                return ((int)json.TokenStartIndex, (int)json.TokenStartIndex);
            json.Skip();
        }

        return null;
    }
}
