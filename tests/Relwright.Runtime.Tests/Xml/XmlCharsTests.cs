using System;
using System.Linq;
using Relwright.Generated;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>The vectorised copy beside a plain loop, at every length, and with an output that has not a byte to spare.</summary>
public class XmlCharsTests
{
    private const int Longest = 70;
    private const byte Untouched = 0xEE;
    private static readonly char[] s_ends = ['<', '>', '&', '"', '\'', '\0', '\t', '\n', '\r', '\x1F', '\x7F', '\x80', 'ÿ', 'Ā', '\u2020', '\uD800', '\uFFFF'];

    [Fact]
    public void Copies_up_to_the_first_character_that_needs_more()
    {
        for (int length = 0; length <= Longest; length++)
        {
            Copy(new string('a', length), length);
            for (int at = 0; at < length; at++)
            {
                foreach (char end in s_ends)
                {
                    bool isPlain = end is '\'' or '\x7F';
                    Copy(new string('a', at) + end + new string('b', length - at - 1), isPlain ? length : at);
                }
            }
        }
    }

    [Fact]
    public void An_output_shorter_than_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => XmlChars.CopyPlain("abc", new byte[2]));

    private static void Copy(string text, int expected)
    {
        byte[] all = [.. Enumerable.Repeat(Untouched, text.Length + 64)];
        // The text too has neighbours, which must not be looked at.
        string among = new string('<', 16) + text + new string('<', 16);

        int copied = XmlChars.CopyPlain(among.AsSpan(16, text.Length), all.AsSpan(32, text.Length));

        Assert.Equal(expected, copied);
        Assert.Equal(text[..expected].Select(static c => (byte)c), all.Skip(32).Take(expected));
        Assert.DoesNotContain(all.Take(32).Concat(all.Skip(32 + text.Length)), static b => b != Untouched);
    }
}
