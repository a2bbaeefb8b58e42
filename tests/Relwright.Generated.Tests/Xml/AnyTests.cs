using System;
using System.Linq;
using System.Text;
using Contoso.Pantry;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>Values that nobody describes: names and nesting of every kind, in time and memory linear to their length.</summary>
public sealed class AnyTests
{
    private static readonly ReadLimits s_deepest = new() { MaxDepth = ReadLimits.DeepestDepth };

    [Fact]
    public void Memory_grows_as_the_children_do_that_text_stands_between()
    {
        AllocatedFor(20_000);

        long once = AllocatedFor(10_000);
        long twice = AllocatedFor(20_000);

        Assert.InRange(twice, once, 3 * once);
    }

    [Fact]
    public void Memory_grows_as_the_depth_does()
    {
        AllocatedForDepth(800);

        long once = AllocatedForDepth(400);
        long twice = AllocatedForDepth(800);

        Assert.InRange(twice, once, 3 * once);
    }

    [Fact]
    public void Text_between_children_is_kept_unless_it_is_white_space()
    {
        Kinds read = SameXml.Through<Kinds>("<Kinds><any>a<b/> <b/><![CDATA[c]]></any></Kinds>", "<Kinds><any><b/><b/>a c</any></Kinds>");

        Assert.Equal("""{"b":["",""],"#text":"a c"}""", read.Any!.ToString());
        Assert.Equal("""{"b":""}""", Read("<any> <b/>&#x9;\n</any>").Any!.ToString());
        Assert.Equal(JsonValue.Parse("""{"b":"","#text":"\u00a0"}"""), Read("<any>&#xA0;<b/></any>").Any);
    }

    [Theory]
    [InlineData("<any><_xD800_>1</_xD800_></any>")]
    [InlineData("<any><a _xDC00_='1'/></any>")]
    [InlineData("<any><_xDE00__xD83D_/></any>")]
    [InlineData("<map><_xD800_>1</_xD800_></map>")]
    public void A_name_that_stands_for_half_a_surrogate_pair_is_refused_with_its_place(string member)
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => Read("\n" + member));

        Assert.Equal((2, WireFormat.Xml), (refused.Line, refused.Format));
    }

    [Fact]
    public void A_name_that_stands_for_both_halves_is_read()
    {
        Kinds read = Read("<any><_xD83D__xDE00_>1</_xD83D__xDE00_></any>");

        Assert.Equal(JsonValue.Parse("""{"😀":"1"}"""), read.Any);
        Assert.Equal(read, RecordSerialization.FromXml<Kinds>(read.ToXml()));
    }

    [Fact]
    public void An_unknown_element_whose_name_is_no_key_is_kept_beside_the_members_of_any_name()
    {
        Extras read = SameXml.Through<Extras>("<Extras><id>x</id><more>6</more><_xD800_>5</_xD800_></Extras>");

        Assert.Equal("""{"id":"x","more":6}""", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Theory]
    [InlineData("""{"any":{"\ud800":1}}""")]
    [InlineData("""{"any":{"@\ud800":1}}""")]
    [InlineData("""{"any":{"a":[{"b":"\udc00"}]}}""")]
    [InlineData("""{"any":{"@a":"\udc00"}}""")]
    [InlineData("""{"any":"\ud800"}""")]
    public void What_JSON_brought_and_XML_cannot_carry_is_refused(string json) =>
        Assert.Throws<ArgumentException>(() => RecordSerialization.FromJson<Kinds>(Encoding.UTF8.GetBytes(json)).ToXml());

    [Fact]
    public void A_key_that_is_no_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Kinds { Map = EquatableMap.Create<long>([new("\ud800", 1)]) }.ToXml());

    [Theory]
    [InlineData("""{"@xmlns":"urn:x","a":"1"}""")]
    [InlineData("""{"@xmlns":"","@xmlns:p":"urn:p"}""")]
    public void Nothing_that_JSON_brings_declares_a_namespace(string json)
    {
        var kinds = new Kinds { Any = JsonValue.Parse(json) };

        Assert.Equal(kinds, RecordSerialization.FromXml<Kinds>(kinds.ToXml()));
    }

    [Fact]
    public void Members_that_JSON_has_twice_are_all_written()
    {
        var kinds = new Kinds { Any = JsonValue.Parse("""{"@a":"1","@a":"2","b":"3","b":"4"}""") };

        SameXml.Equal("<Kinds><any a='1'><_x0040_a>2</_x0040_a><b>3</b><b>4</b></any></Kinds>", Encoding.UTF8.GetString(kinds.ToXml()));
    }

    [Fact]
    public void Elements_nest_as_deep_as_the_limits_say_whatever_JSON_takes_for_it()
    {
        Kinds read = Read(Nested(60));

        Assert.Equal(read, RecordSerialization.FromXml<Kinds>(read.ToXml()));
        Assert.Equal(62, Read(Nested(62)).Any!.ToString().Count(c => c == '['));
        Assert.Throws<WireFormatException>(() => Read(Nested(63)));
    }

    [Fact]
    public void Elements_at_the_deepest_limit_are_read_compared_and_written()
    {
        byte[] body = Encoding.UTF8.GetBytes($"<Kinds>{Nested(990)}</Kinds>");

        Kinds read = RecordSerialization.FromXml<Kinds>(body, s_deepest);
        Kinds again = RecordSerialization.FromXml<Kinds>(read.ToXml(), s_deepest);

        Assert.Equal(read, again);
        Assert.Equal(read.GetHashCode(), again.GetHashCode());
        Assert.Equal(read.ToJson(), again.ToJson());
    }

    [Fact]
    public void The_place_of_a_failure_is_that_in_the_XML()
    {
        string body = $"<Kinds>\n{Nested(63)}</Kinds>";

        WireFormatException refused = Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Kinds>(Encoding.UTF8.GetBytes(body)));

        Assert.Equal((2, (long)body.LastIndexOf("<a/>", StringComparison.Ordinal), WireFormat.Xml), (refused.Line, refused.Offset, refused.Format));
    }

    private static Kinds Read(string members) => RecordSerialization.FromXml<Kinds>(Encoding.UTF8.GetBytes($"<Kinds>{members}</Kinds>"));

    /// <summary>Elements in each other, of which each has a brother, so that JSON has a list for each.</summary>
    private static string Nested(int levels) =>
        "<any>" + string.Concat(Enumerable.Repeat("<a/><a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels)) + "</any>";

    private static long AllocatedFor(int children) =>
        Allocated(Encoding.UTF8.GetBytes($"<Kinds><any>{string.Concat(Enumerable.Repeat("<a>1</a>\n", children))}</any></Kinds>"));

    private static long AllocatedForDepth(int levels) =>
        Allocated(Encoding.UTF8.GetBytes($"<Kinds><any>{string.Concat(Enumerable.Repeat("<a>", levels))}{new string('x', 10_000)}{string.Concat(Enumerable.Repeat("</a>", levels))}</any></Kinds>"));

    private static long Allocated(byte[] body)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Kinds read = RecordSerialization.FromXml<Kinds>(body, s_deepest);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.NotNull(read.Any);
        return allocated;
    }
}
