using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Tests.Xml;

public class ValueTests
{
    private static readonly Scalars s_full = new()
    {
        Boolean = true,
        Int32 = int.MinValue,
        Int64 = long.MaxValue,
        Double = 0.1,
        Decimal = decimal.MinValue,
        Time = new DateTimeOffset(2016, 9, 26, 16, 20, 29, TimeSpan.FromHours(-7)).AddTicks(6_409_409),
        Date = new DateOnly(2016, 9, 26),
        Duration = TimeSpan.MinValue,
        Guid = new Guid("00112233-4455-6677-8899-aabbccddeeff"),
        Uri = new Uri("/a?b=c&d", UriKind.Relative),
        Bytes = new byte[] { 0, 255, 7 },
        Booleans = [true, false],
        Int32s = [1, -2],
        Int64s = [3, long.MinValue],
        Doubles = [double.PositiveInfinity, double.NegativeInfinity, double.NaN, -1.5e300],
        Decimals = [1.10m],
        Times = [DateTimeOffset.UnixEpoch.AddMilliseconds(-5)],
        Dates = [DateOnly.MinValue, DateOnly.MaxValue],
        Durations = [TimeSpan.Zero, new TimeSpan(1, 2, 3, 4, 500)],
        Guids = [Guid.Empty],
        Uris = [new Uri("https://contoso.com/")],
        Byteses = [Enumerable.Range(0, 5_000).Select(i => (byte)i).ToArray(), Array.Empty<byte>()],
        Levels = [AccessLevel.Invited, new AccessLevel("Later")],
    };

    [Fact]
    public void Gives_back_every_type_of_value() => Assert.Equal(s_full, Scalars.FromXml(s_full.ToXml()));

    [Fact]
    public void Does_not_ask_the_culture()
    {
        byte[] expected = s_full.ToXml();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "fi-FI", "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, s_full.ToXml());
                Assert.Equal(s_full, Scalars.FromXml(expected));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Writes_the_forms_that_the_samples_have()
    {
        string xml = Encoding.UTF8.GetString(s_full.ToXml());

        Assert.Contains("<property name=\"boolean\">True</property>", xml, StringComparison.Ordinal);
        Assert.Contains("<property name=\"time\">2016-09-26T16:20:29.6409409-07:00</property>", xml, StringComparison.Ordinal);
        Assert.Contains("<item>true</item><item>false</item>", xml, StringComparison.Ordinal);
        Assert.Contains("<item>/Date(-5)/</item>", xml, StringComparison.Ordinal);
        Assert.Contains("<item>INF</item><item>-INF</item><item>NaN</item>", xml, StringComparison.Ordinal);
        Assert.Contains("<property name=\"uri\">/a?b=c&amp;d</property>", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData(" 1\n", true)]
    [InlineData("False", false)]
    [InlineData("0", false)]
    [InlineData("", null)]
    public void Reads_booleans(string text, bool? expected) => Assert.Equal(expected, Read("boolean", text).Boolean);

    [Theory]
    [InlineData("2016-09-26T16:20:29-07:00", "2016-09-26T23:20:29Z")]
    [InlineData("2016-09-26T16:20:29.6409409Z", "2016-09-26T16:20:29.6409409Z")]
    [InlineData("2016-09-26T16:20:29", "2016-09-26T16:20:29Z")]
    [InlineData("/Date(1000)/", "1970-01-01T00:00:01Z")]
    [InlineData("\\/Date(1000+0100)\\/", "1970-01-01T00:00:01Z")]
    public void Reads_points_in_time(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), Read("time", text).Time);

    [Theory]
    [InlineData("INF", double.PositiveInfinity)]
    [InlineData("+INF", double.PositiveInfinity)]
    [InlineData(" -INF ", double.NegativeInfinity)]
    [InlineData("NaN", double.NaN)]
    [InlineData("1e999", double.PositiveInfinity)]
    [InlineData("-.5E1", -5.0)]
    [InlineData("7.", 7.0)]
    public void Reads_numbers_as_XML_Schema_writes_them(string text, double expected) => Assert.Equal(expected, Read("double", text).Double);

    [Theory]
    [InlineData("boolean", "yes")]
    [InlineData("int32", "2147483648")]
    [InlineData("int32", "1 2")]
    [InlineData("int64", "1.5")]
    [InlineData("double", "one")]
    [InlineData("double", "Infinity")]
    [InlineData("double", "-INFINITY")]
    [InlineData("double", "nan")]
    [InlineData("double", "-NaN")]
    [InlineData("decimal", "1,5")]
    [InlineData("time", "2016-13-01T00:00:00Z")]
    [InlineData("date", "2016-02-30")]
    [InlineData("duration", "1 hour")]
    [InlineData("guid", "0")]
    [InlineData("guid", "{7f1a1f5e-7c1e-4f0a-9a3b-0d5a4ef50001}")]
    [InlineData("guid", "7f1a1f5e7c1e4f0a9a3b0d5a4ef50001")]
    [InlineData("bytes", "%")]
    public void Refuses_a_value_of_another_kind_without_repeating_it(string name, string text)
    {
        WireFormatException refusal = Assert.Throws<WireFormatException>(() => Read(name, text));

        Assert.Equal((1, 8L), (refusal.Line, refusal.Offset));
        Assert.DoesNotContain(text, refusal.Message.Split('(')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_an_element_by_its_own_name_and_passes_others()
    {
        Scalars read = Scalars.FromXml("<input><other><element>no</element></other>text<element>a&amp;b</element><other/><property name='int32'>5</property></input>"u8);

        Assert.Equal(("a&b", 5), (read.Element, read.Int32));
    }

    [Theory]
    [InlineData("\u00e9", "\u00c3\u00a9")]
    [InlineData("abcdefg\u00e9", "abcdefg\u00c3\u00a9")]
    [InlineData("plain", "plain")]
    [InlineData("\u00e9", "\u00e9")]
    public void Reads_a_text_as_what_it_is_and_not_as_what_was_expected(string text, string expected)
    {
        XmlMembers members = new("", "input", XmlMember.Property("a"));
        XmlCursor xml = new(Encoding.UTF8.GetBytes($"<input><property name=\"a\">{text}</property></input>"), ReadLimits.Default);
        xml.BeginElement(members, "input"u8);
        int member = -1;
        Assert.True(xml.NextChild(members, ref member));

        Assert.Equal(text, xml.ReadString(expected));
    }

    private static Scalars Read(string name, string text) =>
        Scalars.FromXml(Encoding.UTF8.GetBytes($"<input ><property name=\"{name}\">{text}</property></input>"));
}
