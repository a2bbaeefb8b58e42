using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Json;

public sealed class ScalarsTests
{
    private const string Identifier = "01234567-89ab-cdef-0123-456789abcdef";

    /// <summary>The members of <see cref="Scalars"/> with two values each.</summary>
    public static TheoryData<string, string, string> Members => new()
    {
        { "text", "\"\"", "\"é\\n\"" },
        { "flag", "true", "false" },
        { "int", "-2147483648", "2147483647" },
        { "long", "-9223372036854775808", "9223372036854775807" },
        { "double", "5E-324", "-1.5" },
        { "decimal", "1.50", "-79228162514264337593543950335" },
        { "time", "\"2015-03-05T20:15:00.5+01:00\"", "\"0001-01-01T00:00:00Z\"" },
        { "date", "\"2016-02-29\"", "\"9999-12-31\"" },
        { "span", "\"P1DT2H3M4.5S\"", "\"-PT0.0000001S\"" },
        { "id", $"\"{Identifier}\"", "\"00000000-0000-0000-0000-000000000000\"" },
        { "uri", "\"/a?b=c\"", "\"http://example.com/\"" },
        { "bytes", "\"\"", "\"AQID/w==\"" },
        { "level", "\"Invited\"", "\"Neuland\"" },
        { "inner", "{}", "{\"text\":\"inner\",\"inner\":{\"flag\":true},\"new\":0}" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void A_value_of_any_kind_comes_back_as_it_went(string name, string one, string other)
    {
        foreach (string value in new[] { one, other, "null" })
            ComesBack($"{{\"{name}\":{value}}}");
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_list_of_any_kind_comes_back_as_it_went(string name, string one, string other)
    {
        string list = name == "bytes" ? "blobs" : name + "s";
        string many = string.Join(",", Enumerable.Repeat($"{one},{other}", 60));
        foreach (string values in new[] { "[]", $"[{one}]", $"[{one},{other}]", $"[{many}]", "null" })
            ComesBack($"{{\"{list}\":{values}}}");
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void An_item_that_is_null_is_refused_where_it_stands(string name, string one, string other)
    {
        string json = $"{{\"{(name == "bytes" ? "blobs" : name + "s")}\":[{one},{other},null]}}";

        var wrong = Assert.Throws<WireFormatException>(() => Read(json));

        Assert.Equal(json.IndexOf("null", StringComparison.Ordinal), CharacterAt(json, wrong.Offset));
        Assert.Contains("found null", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_value_of_another_kind_is_refused_where_it_stands(string name, string one, string other)
    {
        Assert.NotEqual(one, other);
        foreach (string wrongValue in new[] { "[]", "{}", "\"\\u0000\"", "true", "1e5", "-" }.Where(value => value[0] != one[0] && !Fits(name, value)))
        {
            string json = $"{{\n\"{name}\": {wrongValue}}}";

            var wrong = Assert.Throws<WireFormatException>(() => Read(json));

            Assert.Equal((name.Length + 6, 2, name.Length + 5), (wrong.Offset, wrong.Line, wrong.Column));
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_list_that_is_none_is_refused_where_it_stands(string name, string one, string other)
    {
        string list = name == "bytes" ? "blobs" : name + "s";
        foreach (string value in new[] { one, other, "1", "{}" })
            Assert.Equal(list.Length + 4, Assert.Throws<WireFormatException>(() => Read($"{{\"{list}\":{value}}}")).Offset);
    }

    [Fact]
    public void Every_member_at_once_comes_back_in_order()
    {
        string members = string.Join(",", Members.Select(member => $"\"{member[0]}\":{member[1]}"));
        string lists = string.Join(",", Members.Select(member => $"\"{((string)member[0] == "bytes" ? "blobs" : member[0] + "s")}\":[{member[2]}]"));

        ComesBack($"{{{members},{lists},\"last\":[]}}");
    }

    private static bool Fits(string name, string value) =>
        (name is "double" or "decimal" && value == "1e5") || (value == "-" && name is "int" or "long" or "double" or "decimal");

    private static void ComesBack(string json)
    {
        Scalars read = Read(json);
        byte[] written = read.ToJson();

        Assert.Equal(json, Encoding.UTF8.GetString(written));
        Assert.Equal(read, Scalars.FromJson(written));
        Assert.Equal(read.GetHashCode(), Scalars.FromJson(written).GetHashCode());
    }

    private static Scalars Read(string json) => Scalars.FromJson(Encoding.UTF8.GetBytes(json));

    private static int CharacterAt(string json, long offset) =>
        Encoding.UTF8.GetCharCount(Encoding.UTF8.GetBytes(json), 0, (int)offset);
}
