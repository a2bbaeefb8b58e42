using System;
using System.IO;
using System.Text;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>Our scanner beside the platform's reader: the same verdict, and the same text where both read.</summary>
public class DifferentialTests
{
    private static readonly string[] s_pieces =
    [
        "<", ">", "&", "&amp;", "&#x41;", "&#65;", "&#0;", "&#xD;", "&#x110000;", "&nbsp;", "&lt", "]]>", "]]", "<![CDATA[a<b&]]>", "<![CDATA[", "<!--c-->", "<!--a--b-->", "<!--",
        "<?pi x?>", "<?pi?>", "<?xml version=\"1.0\"?>", "<?x:y z?>", "\"", "'", " a='1'", " a=\"<\"", " xmlns:p=\"u\"", " xmlns:q='u'", " p:x='1' q:x='2'", " xmlns=\"\"", " xmlns:p=\"\"", " xml:lang=\"de\"", " xmlns:xml=\"u\"",
        "p:", ":", "\r\n", "\r", "\n", "\t", " ", "--", "/>", "/", "</", "</a>", "<a/>", "<p:a/>", "<a>", "<a b='\t&#9;\r\n'/>", "é", "\u0001", "\uFFFF", "=", "1", "-", ".", "<!DOCTYPE a>",
    ];

    [SkippableFact]
    public void Agrees_with_the_platform_on_the_corpus()
    {
        foreach (string file in Corpus.Files("*.xml"))
        {
            byte[] utf8 = File.ReadAllBytes(file);
            Assert.Equal(XmlTrace.Reference(utf8), XmlTrace.Ours(utf8));
        }
    }

    [SkippableTheory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    public void Agrees_with_the_platform_on_mutations_of_the_corpus(int seed, int changes)
    {
        string[] files = Corpus.Files("myOnlineMeeting.*.xml", "me.get.*.xml", "onlineMeetingExtension.*.xml");
        var random = new Random(seed);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 2_000; i++)
        {
            string text = File.ReadAllText(files[random.Next(files.Length)]);
            // The platform is lax about the XML declaration (it reads version="1.0-"); what we refuse there has tests of its own.
            string declaration = text[..(text.IndexOf("?>", StringComparison.Ordinal) + 2)];
            for (int change = 0; change < changes; change++)
                text = declaration + Mutate(text[declaration.Length..], random);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);

            string? expected = XmlTrace.Reference(utf8);
            string? actual = XmlTrace.Ours(utf8);

            Assert.True(expected == actual, $"Seed {seed}, mutation {i}: the platform {(expected is null ? "refuses" : "reads")}, we {(actual is null ? "refuse" : "read")}:\n{text}");
            if (actual is null)
                refused++;
            else
                read++;
        }

        Assert.True(read > 100 && refused > 100, $"{read} read, {refused} refused: the mutations are not worth much.");
    }

    private static string Mutate(string text, Random random)
    {
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 8), text.Length - at);
        return random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text[..at] + (char)random.Next(0x20, 0x7F) + text[(at + 1)..],
            3 => Swap(text, at, random.Next(text.Length)),
            _ => text.Insert(at, s_pieces[random.Next(s_pieces.Length)]),
        };
    }

    private static string Swap(string text, int one, int other)
    {
        char[] characters = text.ToCharArray();
        (characters[one], characters[other]) = (characters[other], characters[one]);
        return new string(characters);
    }
}
