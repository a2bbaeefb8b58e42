using System;
using System.Linq;
using System.Text;
using Contoso.Menagerie;
using Xunit;

namespace Relwright.Generated.Tests.Data;

/// <summary>Unions: how cases are told apart, and what becomes of a value of none.</summary>
public class UnionTests
{
    [Theory]
    [InlineData("\"up\"", "Text")]
    [InlineData("1.5", "Number")]
    [InlineData("false", "Boolean")]
    [InlineData("""{"shape":"circle","radius":2}""", "Circle")]
    [InlineData("""{"side":2,"colour":"red","shape":"square"}""", "Square")]
    [InlineData("""[{"shape":"circle","radius":2}]""", "CircleList")]
    [InlineData("[]", "CircleList")]
    [InlineData("""{"left":true,"right":false}""", "BooleanMap")]
    [InlineData("""{}""", "BooleanMap")]
    [InlineData("""{"shape":"square","radius":2}""", "Other")]
    [InlineData("""{"shape":"circle"}""", "Other")]
    [InlineData("""{"shape":"circle","radius":"2"}""", "Other")]
    [InlineData("[1]", "Other")]
    [InlineData("null", "Other")]
    public void A_value_is_of_the_case_that_it_looks_like(string json, string expected)
    {
        Assert.Equal(expected, SameJson.Through<Signal>(json).GetType().Name);
    }

    [Fact]
    public void Any_number_of_values_that_do_not_fit_what_they_look_like_are_kept()
    {
        const int Count = 20_000;
        WireType<EquatableList<Signal>> signals = Wire.List(Wire.Record<Signal>());
        byte[] body = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("""{"shape":"circle","radius":"2"}""", Count)) + ",\"up\"]");

        var json = new JsonCursor(body);
        EquatableList<Signal> read = signals.ReadJson(ref json);

        Assert.Equal(Count + 1, read.Count);
        Assert.All(read.Take(Count), value => Assert.IsType<Signal.Other>(value));
        Assert.IsType<Signal.Text>(read[Count]);
    }

    [Fact]
    public void A_failure_behind_a_value_that_did_not_fit_has_its_place()
    {
        WireFormatException e = Assert.Throws<WireFormatException>(() => ReadTwo("""[{"shape":"circle","radius":"2"},{"shape":"circle","radius":tru}]"""));

        Assert.Equal((1, 61), (e.Line, e.Column));

        static void ReadTwo(string body)
        {
            var json = new JsonCursor(Encoding.UTF8.GetBytes(body));
            Wire.List(Wire.Record<Signal>()).ReadJson(ref json);
        }
    }

    [Fact]
    public void Values_become_cases_by_themselves()
    {
        Signal text = "up";
        Signal circle = new Circle { Shape = "circle", Radius = 2 };

        Assert.Equal("up", text is Signal.Text { Value: var value } ? value : null);
        Assert.Equal(2, circle switch { Signal.Circle { Value: var it } => it.Radius, _ => 0 });
        Assert.Equal("\"up\"", Encoding.UTF8.GetString(text.ToJson()));
    }

    [Fact]
    public void A_discriminator_tells_cases_apart()
    {
        Load crate = SameJson.Through<Load>("""{"within":{"litres":5,"type":"tank"},"type":"box"}""");
        Load pipe = SameJson.Through<Load>("""{"type":"pipe","length":12}""");

        Assert.IsType<Load.Tank>(Assert.IsType<Load.Crate>(crate).Value.Within);
        Assert.Equal(JsonValue.Parse("""{"length":12,"type":"pipe"}"""), Assert.IsType<Load.Other>(pipe).Value);
    }

    [Fact]
    public void A_value_that_is_told_to_be_of_a_case_and_does_not_fit_it_fails()
    {
        WireFormatException e = Assert.Throws<WireFormatException>(() => Load.FromJson("""{"type":"tank"}"""u8));

        Assert.Contains("'litres'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_unions_are_read_as_deep_as_the_limits_allow()
    {
        string json = string.Concat(Enumerable.Repeat("""{"within":""", 60)) + """{"type":"tank","litres":1}""" + string.Concat(Enumerable.Repeat(""","type":"crate"}""", 60));

        SameJson.Through<Load>(json);
        string deeper = string.Concat(Enumerable.Repeat("""{"within":""", 2000)) + "1";
        Assert.Throws<WireFormatException>(() => Load.FromJson(Encoding.UTF8.GetBytes(deeper)));
    }

    [Theory]
    [InlineData(20_000)]
    public void A_huge_object_is_looked_at_once(int members)
    {
        // Members that no case knows, all different, and values deep within: a look at each case for each of them would not end.
        string body = "{" + string.Concat(Enumerable.Range(0, members).Select(static i => $"\"m{i}\":[[{{\"shape\":\"circle\"}}]],")) + "\"shape\":\"circle\",\"radius\":1}";

        Assert.Equal(members, Assert.IsType<Signal.Circle>(SameJson.Through<Signal>(body)).Value.Unknown.Count);
    }
}
