using System;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>JSON pointers (RFC 6901) and the fragments of references that hold them.</summary>
internal static class Pointers
{
    public static string Escape(string segment) =>
        segment.IndexOf('~') < 0 && segment.IndexOf('/') < 0 ? segment : segment.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string segment) =>
        segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The last segment of a pointer, unescaped.</summary>
    public static string Last(string pointer) => Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1));

    /// <summary>A text with <c>%</c>-escapes resolved; where they are malformed, as it is.</summary>
    public static string Unquote(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
