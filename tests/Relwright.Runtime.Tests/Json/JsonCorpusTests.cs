using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Every file of JSONTestSuite, walked as a value that nobody describes.</summary>
public sealed class JsonCorpusTests
{
    private const string BadUtf8 = "System.Text.Json looks at the UTF-8 only when a string is made of it; here raw values are kept, so it is looked at at once.";

    /// <summary>Where the suite leaves the choice and System.Text.Json chose otherwise.</summary>
    private static readonly Dictionary<string, string> s_otherThanSystemTextJson = new(StringComparer.Ordinal)
    {
        ["i_string_UTF-8_invalid_sequence.json"] = BadUtf8,
        ["i_string_UTF8_surrogate_U+D800.json"] = BadUtf8,
        ["i_string_invalid_utf-8.json"] = BadUtf8,
        ["i_string_iso_latin_1.json"] = BadUtf8,
        ["i_string_lone_utf8_continuation_byte.json"] = BadUtf8,
        ["i_string_not_in_unicode_range.json"] = BadUtf8,
        ["i_string_overlong_sequence_2_bytes.json"] = BadUtf8,
        ["i_string_overlong_sequence_6_bytes.json"] = BadUtf8,
        ["i_string_overlong_sequence_6_bytes_null.json"] = BadUtf8,
        ["i_string_truncated-utf-8.json"] = BadUtf8,
        ["i_structure_UTF-8_BOM_empty_object.json"] = "RFC 8259, section 8.1 lets a reader ignore a byte order mark; System.Text.Json leaves that to its caller.",
    };

    [SkippableFact]
    public void Accepts_and_rejects_what_the_test_suite_says()
    {
        List<string> wrong = [];
        int files = 0;
        foreach (string path in Files())
        {
            string name = Path.GetFileName(path);
            byte[] json = File.ReadAllBytes(path);
            bool expected = name[0] switch
            {
                'y' => true,
                'n' => false,
                _ => SystemTextJsonAccepts(json) != s_otherThanSystemTextJson.ContainsKey(name),
            };
            if (Accepts(json) != expected)
                wrong.Add($"{name}: {(expected ? "rejected" : "accepted")}");
            files++;
        }

        Assert.Empty(wrong);
        Assert.Equal(318, files);
    }

    [SkippableFact]
    public void Captures_every_accepted_value_byte_for_byte()
    {
        foreach (string path in Files())
        {
            byte[] json = File.ReadAllBytes(path);
            if (!Accepts(json))
                continue;
            var cursor = new JsonCursor(json);
            ReadOnlySpan<byte> raw = cursor.CaptureRaw();
            ReadOnlySpan<byte> value = json.AsSpan();
            if (value.StartsWith("\uFEFF"u8))
                value = value[3..];
            Assert.True(raw.SequenceEqual(value.Trim(" \t\r\n"u8)), path);
        }
    }

    private static bool Accepts(byte[] json)
    {
        try
        {
            var cursor = new JsonCursor(json);
            cursor.Skip();
            cursor.End();
            return true;
        }
        catch (WireFormatException)
        {
            return false;
        }
    }

    private static bool SystemTextJsonAccepts(byte[] json)
    {
        try
        {
            JsonDocument.Parse(json).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Files()
    {
        string? folder = Corpus("json", "test_parsing");
        Skip.If(folder is null, "The corpus ../shared is not here.");
        return Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);
    }

    private static string? Corpus(params string[] path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Toolkit.sln")))
            folder = folder.Parent;
        string? found = folder is null ? null : Path.Combine([folder.FullName, "..", "shared", "corpus", .. path]);
        return Directory.Exists(found) ? found : null;
    }
}
