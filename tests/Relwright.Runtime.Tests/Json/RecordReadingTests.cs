using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Relwright.Generated;
using Xunit;

namespace Relwright.Tests.Json;

/// <summary>What a reader expects to come is a guess: whatever it learned from one body, the next is read right.</summary>
public sealed class RecordReadingTests
{
    private const string Type = "#contoso.thing";

    private static readonly string[] s_names = ["@odata.type", "a", "bee", "c", "a-name-of-more-than-thirty-two-bytes", "e"];

    [Fact]
    public void Members_in_any_order_are_read_as_the_standard_reader_reads_them()
    {
        var members = new RecordMembers([.. s_names]).Beginning(Type);
        var random = new Random(2026);
        for (int i = 0; i < 20_000; i++)
        {
            string body = Body(random);
            using var expected = JsonDocument.Parse(body);
            string[] known = [.. expected.RootElement.EnumerateObject().Where(member => s_names.Contains(member.Name)).Select(member => $"{member.Name}={member.Value.GetString()}")];

            (string[] read, bool unknown) = Read(members, body);

            Assert.Equal(known, read);
            Assert.Equal(expected.RootElement.EnumerateObject().Any(member => !s_names.Contains(member.Name) || member.Value.ValueKind is JsonValueKind.Null), unknown);
        }
    }

    [Theory]
    [InlineData("""{"@odata.type":"#contoso.thing"}""", "@odata.type=#contoso.thing")]
    [InlineData("""{"@odata.type":"#contoso.thing" , "a":"1"}""", "@odata.type=#contoso.thing,a=1")]
    [InlineData("""{"@odata.type":"#contoso.thing2","a":"1"}""", "@odata.type=#contoso.thing2,a=1")]
    [InlineData("""{ "@odata.type":"#contoso.thing","a":"1"}""", "@odata.type=#contoso.thing,a=1")]
    [InlineData("""{"@odata.type":"#contoso.thing","@odata.type":"last"}""", "@odata.type=#contoso.thing,@odata.type=last")]
    [InlineData("""{"@odata.type":null,"a":"1"}""", "@odata.type=,a=1")]
    [InlineData("""{"@odata.type":"#contoso.thin\u0067","a":"1"}""", "@odata.type=#contoso.thing,a=1")]
    [InlineData("""{"@type":"#contoso.thing","a":"1"}""", "@odata.type=#contoso.thing,a=1")]
    [InlineData("""{"a":"1", "\u0040type" :"x"}""", "a=1,@odata.type=x")]
    [InlineData("{}", "")]
    public void The_usual_beginning_is_no_more_than_a_short_cut(string body, string expected) =>
        Assert.Equal(expected, string.Join(',', Read(new RecordMembers([.. s_names]).Beginning(Type), body).Members));

    [Theory]
    [InlineData("""{"@odata.type":"#contoso.thing""")]
    [InlineData("""{"@odata.type":"#contoso.thing" """)]
    [InlineData("""{"@odata.type":"#contoso.thing"}}""")]
    [InlineData("""{"@odata.type":"#contoso.thing",}""")]
    [InlineData("""{"@odata.type":"#contoso.thing""a":"1"}""")]
    [InlineData("""{"@odata.type":"#contoso.thing"a":"1"}""")]
    public void What_follows_the_usual_beginning_is_checked(string body) =>
        Assert.Throws<WireFormatException>(() => Read(new RecordMembers([.. s_names]).Beginning(Type), body));

    [Fact]
    public void The_usual_beginning_counts_for_what_must_come_and_for_the_depth()
    {
        RecordMembers members = new RecordMembers([.. s_names]).Required(0, 1).Beginning(Type);

        Assert.Equal(["@odata.type=#contoso.thing", "a=1"], Read(members, """{"@odata.type":"#contoso.thing","a":"1"}""").Members);
        Assert.Contains("'a'", Assert.Throws<WireFormatException>(() => Read(members, """{"@odata.type":"#contoso.thing"}""")).Message, StringComparison.Ordinal);
        Assert.Contains("deeper", Assert.Throws<WireFormatException>(() => ReadDeep(members)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_usual_text_that_has_to_be_escaped_is_told_from_one_that_looks_like_it()
    {
        RecordMembers members = new RecordMembers([.. s_names]).Beginning("say \"so\"");

        Assert.Equal(["@odata.type=say \"so\""], Read(members, """{"@odata.type":"say \"so\""}""").Members);
        Assert.Throws<WireFormatException>(() => Read(members, """{"@odata.type":"say "so""}"""));
    }

    private static void ReadDeep(RecordMembers members)
    {
        var json = new JsonCursor("""[{"@odata.type":"#contoso.thing"}]"""u8, new ReadLimits { MaxDepth = 1 });
        json.BeginArray();
        Assert.True(json.NextItem());
        RecordReading.BeginAsUsual(members, ref json, out _);
    }

    private static (string[] Members, bool AnyUnknown) Read(RecordMembers members, string body)
    {
        var json = new JsonCursor(Encoding.UTF8.GetBytes(body));
        var came = new List<string>();
        string? first = RecordReading.BeginAsUsual(members, ref json, out RecordReading read);
        if (first is not null)
            came.Add($"{s_names[0]}={first}");
        while (read.Next(ref json))
        {
            if (read.Member >= 0)
                came.Add($"{s_names[read.Member]}={json.ReadString()}");
            else
                read.Keep(ref json);
        }

        bool any = read.End(ref json);
        json.End();
        Assert.True(any || read.Unknown.Equals(UnknownMembers.None));
        return ([.. came], any);
    }

    /// <summary>Some of the members in some order, of which neighbours often come in that of the description; also others, twice the same, null, and white space.</summary>
    private static string Body(Random random)
    {
        List<string> names = [.. s_names.Where(_ => random.Next(4) != 0)];
        for (int swaps = random.Next(3); swaps > 0 && names.Count > 1; swaps--)
        {
            int at = random.Next(names.Count);
            string moved = names[at];
            names.RemoveAt(at);
            names.Insert(random.Next(names.Count + 1), random.Next(5) == 0 ? "other" + random.Next(3) : moved);
        }

        string space = random.Next(6) == 0 ? " " : "";
        IEnumerable<string> members = names.Select((name, i) => $"\"{name}\":{space}{Value(random, name, i)}");
        return "{" + space + string.Join("," + space, members) + space + "}";
    }

    private static string Value(Random random, string name, int index) => random.Next(12) switch
    {
        0 => "null",
        < 9 when name == s_names[0] => $"\"{Type}\"",
        _ => $"\"{index}\"",
    };
}
