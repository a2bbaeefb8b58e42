using System;
using System.Buffers;
using System.Text;

namespace Relwright.Tool.Sdk;

/// <summary>Names the root element of a document anew and leaves every other octet alone.</summary>
internal static class XmlRoot
{
    private static readonly SearchValues<byte> s_endOfName = SearchValues.Create(" \t\r\n/>"u8);

    /// <summary>The document with its root called <paramref name="to"/>; the same document where its root is not called <paramref name="from"/>.</summary>
    /// <remarks>It need not be well-formed: whoever reads it afterwards says so.</remarks>
    public static byte[] Rename(byte[] utf8, string from, string to)
    {
        int open = StartOfName(utf8);
        byte[] name = Encoding.UTF8.GetBytes(from);
        byte[] renamed = Encoding.UTF8.GetBytes(to);
        if (open < 0 || !IsName(utf8.AsSpan(open), name))
            return utf8;

        ReadOnlySpan<byte> document = utf8;
        int close = document.LastIndexOf("</"u8) + "</"u8.Length;
        int colon = document[close..].IndexOf((byte)':');
        int end = document[close..].IndexOf((byte)'>');
        if (colon >= 0 && colon < end)
            close += colon + 1;
        return close > open + name.Length && IsName(document[close..], name)
            ? [.. document[..open], .. renamed, .. document[(open + name.Length)..close], .. renamed, .. document[(close + name.Length)..]]
            : [.. document[..open], .. renamed, .. document[(open + name.Length)..]];
    }

    /// <summary>Where the local name of the root element starts: behind declaration, comments, instructions and prefix.</summary>
    private static int StartOfName(ReadOnlySpan<byte> document)
    {
        int at = 0;
        while (true)
        {
            int tag = document[at..].IndexOf((byte)'<');
            if (tag < 0 || at + tag + 1 >= document.Length)
                return -1;
            at += tag + 1;
            if (document[at] is not ((byte)'?' or (byte)'!'))
                break;
            ReadOnlySpan<byte> end = document[at] == '?' ? "?>"u8 : document[at..].StartsWith("!--"u8) ? "-->"u8 : ">"u8;
            int behind = document[at..].IndexOf(end);
            if (behind < 0)
                return -1;
            at += behind + end.Length;
        }

        int length = document[at..].IndexOfAny(s_endOfName);
        int colon = length < 0 ? -1 : document.Slice(at, length).IndexOf((byte)':');
        return at + colon + 1;
    }

    private static bool IsName(ReadOnlySpan<byte> at, ReadOnlySpan<byte> name) =>
        at.StartsWith(name) && at.Length > name.Length && s_endOfName.Contains(at[name.Length]);
}
