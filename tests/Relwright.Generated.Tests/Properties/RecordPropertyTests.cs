using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Contoso.Kitchen;
using Contoso.Ucwa;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Relwright.Generated.Tests.Properties;

/// <summary>Whatever a record holds comes back equal from either format.</summary>
public class RecordPropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(12);

    [Fact]
    public void Any_meeting_comes_back_from_JSON() => ForAll(new AnyMeeting(Any.JsonText).Gen, static meeting => Assert.Equal(meeting, MyOnlineMeeting.FromJson(meeting.ToJson())));

    [Fact]
    public void Any_meeting_comes_back_from_XML() => ForAll(
        new AnyMeeting(Any.Text).Gen,
        static meeting => Assert.Equal(WithoutEmpty(meeting), MyOnlineMeeting.FromXml(meeting.ToXml())));

    [Fact]
    public void Any_member_of_every_kind_comes_back_from_JSON() => ForAll(new AnySink(Any.JsonText).Gen, static sink => Assert.Equal(sink, Sink.FromJson(sink.ToJson())));

    [Fact]
    public void Any_member_of_every_kind_comes_back_from_XML() => ForAll(
        new AnySink(Any.Text).Gen,
        static sink => AssertSame(WithoutEmpty(sink), Sink.FromXml(sink.ToXml())));

    [Fact]
    public void Both_formats_read_as_equal_records() => ForAll(
        new AnySink(Any.Text).Gen,
        static sink => AssertSame(Sink.FromXml(sink.ToXml()), Sink.FromJson(WithoutEmpty(sink).ToJson())));

    [Fact]
    public void What_is_written_is_JSON_that_another_reader_reads_alike() => ForAll(new AnySink(Any.JsonText).Gen, static sink =>
    {
        JsonObject body = JsonNode.Parse(sink.ToJson())!.AsObject();
        Assert.Equal(sink.Name, (string?)body["name"]);
        Assert.Equal(sink.Tags, body["tags"]!.AsArray().Select(static tag => (string)tag!));
        Assert.Equal(sink.At, body["at"] is { } at ? DateTimeOffset.Parse((string)at!, System.Globalization.CultureInfo.InvariantCulture) : null);
        Assert.Equal(sink.Small, (int?)body["small"]);
        Assert.Equal(sink.Ratio, (double?)body["ratio"]);
        Assert.Equal(sink.Price, (decimal?)body["price"]);
    });

    [Fact]
    public void Nulls_and_unknown_members_come_back_as_they_came()
    {
        string[] nullable = ["rel", "text", "flag", "small", "price", "at", "length", "home", "data", "colour", "texts", "colours", "pin", "plug", "etag", "_links", "_embedded"];
        Gen<(Sink Sink, string[] Nulls, (string Name, string Value)[] Unknown)> any =
            from sink in new AnySink(Any.JsonText).Gen
            from nulls in Gen.SubListOf(nullable)
            from unknown in Gen.Elements("null", "1", "-0.5e3", "\"x\"", "true", "[]", "{}", "{\"a\":[1,{\"b\":null}]}", "[[],[{}]]").Zip(Any.JsonText).ListOf()
            select (sink, nulls.ToArray(), unknown.Select(static (pair, i) => (pair.Item2 + i, pair.Item1)).ToArray());

        ForAll(any, static given =>
        {
            JsonObject body = JsonNode.Parse(given.Sink.ToJson())!.AsObject();
            foreach (string name in given.Nulls)
                body[name] = null;
            foreach ((string name, string value) in given.Unknown)
                body[name] = JsonNode.Parse(value);

            Sink read = Sink.FromJson(Encoding.UTF8.GetBytes(body.ToJsonString()));

            JsonObject written = JsonNode.Parse(read.ToJson())!.AsObject();
            Assert.True(JsonNode.DeepEquals(body, written), $"{body}\n{written}");
            Assert.Equal(given.Unknown.Length, read.Unknown.Count);
        });
    }

    [Fact]
    public void Unknown_elements_and_attributes_come_back_from_XML_as_they_came()
    {
        string[] elements =
        [
            "<property name=\"later\">a &amp; b</property>", "<property name='later'/>", "<propertyList name=\"news\"><item>1</item></propertyList>", "<property>no name</property>",
            "<resource rel=\"fresh\" href=\"/f\"><property name=\"a\">b</property></resource>", "<f:a xmlns:f=\"urn:f\" f:b='1'><![CDATA[<]]></f:a>", "<a xmlns=\"urn:f\"/>", "<link rel=\"nowhere\" />",
        ];
        string[] attributes = [" later=\"1\"", " xml:lang=\"de\"", " p:odd='2' xmlns:p=\"urn:p\""];
        Gen<(Sink Sink, string[] Elements, string[] Attributes, string[] OfName)> any =
            from sink in new AnySink(Any.Text).Gen
            from some in Gen.Elements(elements).ListOf()
            from ofRoot in Gen.SubListOf(attributes)
            from ofName in Gen.SubListOf(attributes)
            select (WithoutEmpty(sink), some.ToArray(), ofRoot.ToArray(), ofName.ToArray());

        ForAll(any, static given =>
        {
            const string Name = "<property name=\"name\"";
            string body = Encoding.UTF8.GetString(given.Sink.ToXml());
            int root = body.IndexOf(" xmlns=", StringComparison.Ordinal);
            body = body.Insert(root < 0 ? body.IndexOf('>', body.IndexOf("<resource", StringComparison.Ordinal)) : root, string.Concat(given.Attributes));
            body = body.Insert(body.IndexOf(Name, StringComparison.Ordinal) + Name.Length, string.Concat(given.OfName));
            body = body[..body.LastIndexOf("</resource>", StringComparison.Ordinal)] + string.Concat(given.Elements) + "</resource>";

            Sink read = Sink.FromXml(Encoding.UTF8.GetBytes(body));

            Assert.Equal(body, Encoding.UTF8.GetString(read.ToXml()));
            AssertSame(given.Sink, read with { Unknown = UnknownMembers.None });
        });
    }

    // The text of a record has no secrets and not all of its links: its JSON shows where two differ.
    private static void AssertSame(Sink expected, Sink actual)
    {
        if (expected != actual)
            Assert.Equal(Encoding.UTF8.GetString(expected.ToJson()), Encoding.UTF8.GetString(actual.ToJson()));
        Assert.Equal(expected, actual);
    }

    private static void ForAll<T>(Gen<T> any, Action<T> check) => Check.One(s_config, Prop.ForAll(Arb.From(any), check));

    // XML has no list of embedded resources that could be empty: there are none, or there are some.
    private static Sink WithoutEmpty(Sink sink) =>
        sink with { Embedded = sink.Embedded with { Tap = sink.Embedded.Tap is { Count: 0 } ? null : sink.Embedded.Tap } };

    private static MyOnlineMeeting WithoutEmpty(MyOnlineMeeting meeting) => meeting with
    {
        Embedded = meeting.Embedded with { OnlineMeetingExtension = meeting.Embedded.OnlineMeetingExtension is { Count: 0 } ? null : meeting.Embedded.OnlineMeetingExtension },
    };
}
