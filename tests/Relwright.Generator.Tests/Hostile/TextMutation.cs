using System;
using System.Collections.Generic;
using System.Globalization;

namespace Relwright.Generator.Tests.Hostile;

/// <summary>Edits a text at random, as somebody would who is tired.</summary>
internal static class TextMutation
{
    /// <summary>How many edits are tried: what <c>RELWRIGHT_MUTATIONS</c> says.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("RELWRIGHT_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 100;

    /// <summary>A text with one edit: a line lost, doubled, moved or cut, or a word put in or exchanged.</summary>
    public static string Of(string text, string[] words, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int at = random.Next(lines.Count);
        int other = random.Next(lines.Count);
        int column = random.Next(lines[at].Length + 1);
        string word = words[random.Next(words.Length)];
        switch (random.Next(7))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[other]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = lines[at].Insert(column, word); break;
            case 4: lines[at] = lines[at][..column]; break;
            case 5: lines[at] = Replaced(lines[at], word, random); break;
            default: lines[at] = Replaced(lines[at], Any(lines[other], random), random); break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>A line with one of its words replaced, so that most edits still are YAML.</summary>
    private static string Replaced(string line, string word, Random random)
    {
        string old = Any(line, random);
        return old.Length == 0 ? line : line.Replace(old, word, StringComparison.Ordinal);
    }

    private static string Any(string line, Random random)
    {
        string[] all = line.Split([' ', ':', ',', '{', '}', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        return all.Length == 0 ? "" : all[random.Next(all.Length)];
    }
}
