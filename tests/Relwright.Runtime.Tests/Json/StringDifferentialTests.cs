using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Texts, ours beside those of System.Text.Json: the same verdict and the same characters.</summary>
public sealed class StringDifferentialTests
{
    private static readonly byte[][] s_pieces =
    [
        .. new[]
        {
            "a", "text", " ", "/", "é", "€", "😀", "\u007F", "\u2028", "\uFEFF", "\uFFFD",
            "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0000", "\\u0041", "\\u00e9", "\\uD83D\\uDE00", "\\ud83d\\ude00", "\\uFFFF",
            "\\ud83d", "\\ude00", "\\ud83d\\u0041", "\\ud83d\\n", "\\x", "\\u12", "\\u12g4", "\\U0041", "\\", "\"", "\n", "\t", "\0", "\u001F",
        }.Select(Encoding.UTF8.GetBytes),
        [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x82], [0xFF],
    ];

    // A text is well-formed far more often with these alone; the others come in now and then.
    private const int WellFormed = 25;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Reads_what_System_Text_Json_writes(int seed)
    {
        var random = new Random(seed);
        JsonSerializerOptions relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        for (int i = 0; i < 1_000; i++)
        {
            string text = RandomText.Unicode(random, random.Next(3) == 0 ? 3_000 : 40);

            foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, relaxed })
            {
                byte[] json = JsonSerializer.SerializeToUtf8Bytes(text, options);
                Assert.Equal(text, Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadString()));
                Assert.Equal(text, Wire.Read(json, (ref JsonCursor cursor) => cursor.ReadString(text)));
                Assert.Equal(text, Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadText(out ReadOnlySpan<byte> utf8) ? Encoding.UTF8.GetString(utf8) : null));
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Writes_what_System_Text_Json_reads(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++)
        {
            string text = RandomText.Unicode(random, random.Next(3) == 0 ? 3_000 : 40);

            byte[] json = Wire.WriteBytes((ref JsonBodyWriter writer) => writer.Value(text));

            Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
            Assert.Equal(text, Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadString()));
        }
    }

    [Fact]
    public void Characters_of_every_block_come_back_from_the_seam_of_two_pieces()
    {
        for (int c = 0; c <= 0x10FFFF; c += c < 0x900 ? 1 : 397)
        {
            if (!Rune.IsValid(c))
                continue;
            string character = char.ConvertFromUtf32(c);
            string text = character.PadLeft(1_024 + (c % 3) - 1, 'x') + character + "y";

            byte[] json = Wire.WriteBytes((ref JsonBodyWriter writer) => writer.Value(text));

            Assert.Equal(text, JsonSerializer.Deserialize<string>(json));
            Assert.Equal(text, Wire.Read(json, static (ref JsonCursor cursor) => cursor.ReadString()));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Gives_the_verdict_of_System_Text_Json_on_texts_of_any_bytes(int seed)
    {
        var random = new Random(seed);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 5_000; i++)
        {
            List<byte> json = [(byte)'"'];
            int bound = random.Next(2) == 0 ? WellFormed : s_pieces.Length;
            for (int pieces = random.Next(12); pieces > 0; pieces--)
                json.AddRange(s_pieces[random.Next(bound)]);
            json.Add((byte)'"');
            byte[] bytes = [.. json];

            (bool isText, string? expected) = SystemTextJson(bytes);
            (bool read, string? actual) = Wire.TryRead(bytes, static (ref JsonCursor cursor) => cursor.ReadString());

            Assert.True((isText, expected) == (read, actual), $"Seed {seed}, text {i}: {Encoding.Latin1.GetString(bytes)}");
            accepted += read ? 1 : 0;
            refused += read ? 0 : 1;
        }

        Assert.True(accepted > 1_000 && refused > 1_000, $"{accepted} accepted, {refused} refused: the texts are not worth much.");
    }

    [Fact]
    public void Writes_of_a_text_only_the_escapes_that_JSON_demands() =>
        Assert.Equal("\"/<>&'+é\u007F\u2028\\\"\\\\\\u0000\\u001f\"", Wire.Write((ref JsonBodyWriter json) => json.Value("/<>&'+é\u007F\u2028\"\\\0\u001F")));

    [Theory]
    [InlineData(0)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(5_000)]
    public void Refuses_to_write_half_of_a_surrogate_pair(int before)
    {
        string start = new('x', before);
        foreach (string half in new[] { "\uD83D", "\uDE00", "\uD83Dx", "\uDE00\uD83D" })
        {
            Assert.Throws<ArgumentException>(() => Wire.Write((ref JsonBodyWriter json) => json.Value(start + half)));
            Assert.Throws<ArgumentException>(() => Wire.Write((ref JsonBodyWriter json) => json.Name(start + half)));
        }
    }

    private static (bool IsText, string? Text) SystemTextJson(byte[] json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return (true, document.RootElement.GetString());
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            return (false, null);
        }
    }
}
