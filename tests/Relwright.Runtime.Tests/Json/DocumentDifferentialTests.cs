using System;
using System.Text;
using System.Text.Json;
using Relwright.Generated;
using Xunit;

namespace Relwright.Json;

/// <summary>Whole documents, ours beside System.Text.Json: the same verdict, and every value kept as it stands.</summary>
public sealed class DocumentDifferentialTests
{
    private static readonly string[] s_leaves = ["null", "true", "false", "0", "-1.5e3", "\"\"", "\"a\\n\\u0041é\"", "[]", "{}", " [ ] ", "{\t}", "\"\\ud800\""];
    private static readonly string[] s_pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\", "0", "-", ".", "e", "t", "null", " ", "\n", "\u0001", "\u00A0", "//", "é"];

    [Theory]
    [InlineData(71)]
    [InlineData(72)]
    public void Gives_the_verdict_of_System_Text_Json_on_damaged_documents(int seed)
    {
        var random = new Random(seed);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 3_000; i++)
        {
            string text = Value(random, 5);
            for (int change = random.Next(3); change > 0; change--)
                text = Damage(text, random);
            byte[] json = Encoding.UTF8.GetBytes(text);

            bool expected = SystemTextJsonAccepts(json);
            (bool actual, string? raw) = Wire.TryRead(json, static (ref JsonCursor cursor) => Encoding.UTF8.GetString(cursor.CaptureRaw()));

            Assert.True(expected == actual, $"Seed {seed}, document {i}: {text}");
            if (actual)
                Assert.Equal(text.Trim(' ', '\t', '\n', '\r'), raw);
            accepted += actual ? 1 : 0;
            refused += actual ? 0 : 1;
        }

        Assert.True(accepted > 500 && refused > 500, $"{accepted} accepted, {refused} refused: the damage is not worth much.");
    }

    [Fact]
    public void Every_object_comes_back_from_an_opaque_resource_with_the_values_it_had()
    {
        var random = new Random(73);
        for (int i = 0; i < 2_000; i++)
        {
            string[] values = [Value(random, 3), Value(random, 3), Value(random, 3)];
            byte[] json = Encoding.UTF8.GetBytes($$"""{ "a" : {{values[0]}} ,"\u0062":{{values[1]}},"_links":{},"c\"":{{values[2]}} }""");

            byte[] written = OpaqueResource.FromJson(json).ToJson();

            string expected = $$$"""{"a":{{{values[0].Trim()}}},"b":{{{values[1].Trim()}}},"c\"":{{{values[2].Trim()}}},"_links":{}}""";
            Assert.Equal(expected, Encoding.UTF8.GetString(written));
        }
    }

    private static string Value(Random random, int depth)
    {
        int count = depth == 0 ? 0 : random.Next(4);
        if (count == 0)
            return s_leaves[random.Next(s_leaves.Length)];
        bool isObject = random.Next(2) == 0;
        var text = new StringBuilder(isObject ? "{" : "[");
        for (int i = 0; i < count; i++)
            text.Append(i == 0 ? "" : ",").Append(Space(random)).Append(isObject ? $"\"m{random.Next(3)}\"{Space(random)}:{Space(random)}" : "").Append(Value(random, depth - 1)).Append(Space(random));
        return text.Append(isObject ? '}' : ']').ToString();
    }

    private static string Space(Random random) => random.Next(4) == 0 ? " \t\r\n"[..random.Next(5)] : "";

    private static string Damage(string text, Random random)
    {
        if (text.Length == 0)
            return s_pieces[random.Next(s_pieces.Length)];
        int at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, s_pieces[random.Next(s_pieces.Length)]),
            _ => text[..at] + s_pieces[random.Next(s_pieces.Length)] + text[(at + 1)..],
        };
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
}
