using System;
using System.Text;
using Contoso.Pantry;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>Single values in the lexical forms of XML Schema, and the same values in both formats.</summary>
public sealed class ValueTests
{
    private static readonly Kinds s_all = new()
    {
        Text = "  white\tspace <&> \"'  ",
        Flag = true,
        Int32 = int.MinValue,
        Int64 = long.MaxValue,
        Single = 1.5f,
        Double = 1e21,
        Decimal = 79228162514264337593543950335m,
        Instant = new DateTimeOffset(2026, 11, 22, 8, 0, 0, 500, TimeSpan.FromHours(1)),
        Header = new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero),
        Date = new DateOnly(2026, 11, 22),
        Time = new TimeOnly(20, 15, 0, 250),
        Duration = TimeSpan.FromMinutes(90),
        Uuid = Guid.Parse("7f1a1f5e-7c1e-4f0a-9a3b-0d5a4ef50001"),
        Uri = new Uri("https://contoso.com/a?b&c#d"),
        Bytes = (EquatableBytes)new byte[] { 0, 1, 2 },
        Color = KindsColor.Green,
        Rank = KindsRank._2,
        Map = EquatableMap.Create<long>([new("a", 1), new("b c", 2), new("1", 3)]),
        Extras = new Extras { Id = "x", AdditionalMembers = EquatableMap.Create<long>([new("more", 5)]) },
    };

    [Fact]
    public void Every_kind_of_value_has_a_form() => SameXml.Pair(s_all, """
        <Kinds>
          <text>  white&#x9;space &lt;&amp;&gt; "'  </text><flag>true</flag><int32>-2147483648</int32><int64>9223372036854775807</int64>
          <single>1.5</single><double>1E+21</double><decimal>79228162514264337593543950335</decimal>
          <instant>2026-11-22T08:00:00.5+01:00</instant><header>Sun, 06 Nov 1994 08:49:37 GMT</header><date>2026-11-22</date>
          <time>20:15:00.25</time><duration>PT1H30M</duration><uuid>7f1a1f5e-7c1e-4f0a-9a3b-0d5a4ef50001</uuid>
          <uri>https://contoso.com/a?b&amp;c#d</uri><bytes>AAEC</bytes><color>green</color><rank>2</rank>
          <map><a>1</a><b_x0020_c>2</b_x0020_c><_x0031_>3</_x0031_></map>
          <extras><id>x</id><more>5</more></extras>
        </Kinds>
        """);

    [Fact]
    public void What_was_read_from_one_format_is_written_in_the_other()
    {
        Kinds throughJson = RecordSerialization.FromJson<Kinds>(s_all.ToJson());
        Kinds throughXml = RecordSerialization.FromXml<Kinds>(s_all.ToXml());

        Assert.Equal(throughJson, throughXml);
        Assert.Equal(s_all.ToJson(), throughXml.ToJson());
    }

    [Theory]
    [InlineData("<map>&#10;<a>1</a>&#x9;<!-- --> <![CDATA[ ]]></map>")]
    [InlineData("<map> <a>1</a>\n</map>")]
    public void White_space_between_elements_means_nothing_however_it_is_written(string map) =>
        Assert.Equal(EquatableMap.Create<long>([new("a", 1)]), RecordSerialization.FromXml<Kinds>(Encoding.UTF8.GetBytes($"<Kinds>{map}</Kinds>")).Map);

    [Theory]
    [InlineData("<map>&#x20;x<a>1</a></map>", "found text")]
    [InlineData("<map><a>1</a> x</map>", "found text")]
    [InlineData("<map><a>1</a>&#10;", "ends within")]
    public void Text_between_the_elements_of_a_map_is_refused(string map, string message) =>
        Assert.Contains(message, Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Kinds>(Encoding.UTF8.GetBytes($"<Kinds>{map}"))).Message, StringComparison.Ordinal);

    [Fact]
    public void White_space_around_all_but_texts_means_nothing()
    {
        Kinds read = RecordSerialization.FromXml<Kinds>("""
            <Kinds><flag> 1 </flag><int32>
              +7
            </int32><single> INF</single><double>NaN</double><date> 2026-11-22Z </date><time>20:15:00Z</time><uuid> 7f1a1f5e-7c1e-4f0a-9a3b-0d5a4ef50001 </uuid>
            <bytes>
              AA
              EC
            </bytes><color> green </color><rank> 2 </rank></Kinds>
            """u8);

        Assert.Equal(
            new Kinds
            {
                Flag = true,
                Int32 = 7,
                Single = float.PositiveInfinity,
                Double = double.NaN,
                Date = s_all.Date,
                Time = new ClockTime(new TimeOnly(20, 15), TimeSpan.Zero),
                Uuid = s_all.Uuid,
                Bytes = s_all.Bytes,
                Color = KindsColor.Green,
                Rank = KindsRank._2,
            },
            read);
    }

    [Fact]
    public void An_empty_element_is_an_empty_text_and_no_number()
    {
        Kinds read = RecordSerialization.FromXml<Kinds>("<Kinds><text/><int32/><instant></instant><bytes/></Kinds>"u8);

        Assert.Equal(new Kinds { Text = "", Bytes = (EquatableBytes)Array.Empty<byte>() }, read);
    }

    [Theory]
    [InlineData("<int32>1.5</int32>")]
    [InlineData("<int32>x</int32>")]
    [InlineData("<flag>yes</flag>")]
    [InlineData("<date>22.11.2026</date>")]
    [InlineData("<rank>first</rank>")]
    [InlineData("<bytes>###</bytes>")]
    [InlineData("<double>Infinity</double>")]
    [InlineData("<double>-infinity</double>")]
    [InlineData("<double>nan</double>")]
    [InlineData("<single>Infinity</single>")]
    [InlineData("<single>-NaN</single>")]
    [InlineData("<uuid>{7f1a1f5e-7c1e-4f0a-9a3b-0d5a4ef50001}</uuid>")]
    [InlineData("<uuid>7f1a1f5e7c1e4f0a9a3b0d5a4ef50001</uuid>")]
    [InlineData("<uuid>{0x7f1a1f5e,0x7c1e,0x4f0a,{0x9a,0x3b,0x0d,0x5a,0x4e,0xf5,0x00,0x01}}</uuid>")]
    [InlineData("<text><b>bold</b></text>")]
    [InlineData("<map>text</map>")]
    [InlineData("<extras><more>1</more></extras>")]
    public void What_does_not_fit_is_refused_with_its_place(string member)
    {
        WireFormatException refused = Assert.Throws<WireFormatException>(() => RecordSerialization.FromXml<Kinds>(Encoding.UTF8.GetBytes($"<Kinds>\n{member}</Kinds>")));

        Assert.Equal(2, refused.Line);
    }

    [Fact]
    public void A_text_that_XML_cannot_carry_is_refused_by_the_name_of_its_member()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new Kinds { Text = "a\u0001" }.ToXml());

        Assert.Contains("'text'", refused.Message);
    }

    [Fact]
    public void Anything_keeps_its_shape_in_the_words_of_JSON()
    {
        Kinds read = SameXml.Through<Kinds>("""<Kinds><any a="1"><b>2</b><b>3</b><c><d/></c></any></Kinds>""");

        Assert.Equal("""{"@a":"1","b":["2","3"],"c":{"d":""}}""", read.Any!.ToString());
        SameXml.Equal("<Kinds><any><a>1</a><a>true</a></any></Kinds>", Encoding.UTF8.GetString(new Kinds { Any = JsonValue.Parse("""{"a":[1,true]}""") }.ToXml()));
    }
}
