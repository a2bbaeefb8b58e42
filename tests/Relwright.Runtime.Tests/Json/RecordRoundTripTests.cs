using System;
using System.Buffers;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Json;

public sealed class RecordRoundTripTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"rel":"meeting","accessLevel":"Invited","attendees":["sip:a@b.c","é"],"expirationTime":"\/Date(1474932023030)\/","subject":"x","size":-7,"price":1.50,"levels":["Invited","New"],"etag":"12"}""")]
    [InlineData("""{"rel":null,"accessLevel":null,"attendees":null,"expirationTime":null,"subject":null,"size":null,"price":null,"levels":null,"etag":null,"_links":null,"_embedded":null}""")]
    [InlineData("""{"attendees":[],"levels":[],"_links":{},"_embedded":{}}""")]
    [InlineData("""{"expirationTime":"\/Date(-1)\/"}""")]
    [InlineData("""{"subject":"q\"b\\s\b\f\n\r\t\u0001\u001f😀"}""")]
    [InlineData("""{"_links":{"self":{"href":"/1"},"contact":[{"href":"/2"}],"x":[],"extensions":{"href":"/3","title":"t","revision":"2","etag":"e","templated":true}}}""")]
    [InlineData("""{"_links":{"self":null,"a":"text","b":{"title":"no href"},"c":[{"href":"/1"},null],"d":{"href":"/d","title":null,"revision":2,"templated":"yes","hreflang":"de"}}}""")]
    [InlineData("""{"_embedded":{"extension":[],"me":{"a":1,"_links":{"self":{"href":"/me"}}}}}""")]
    [InlineData("""{"_embedded":{"extension":null,"me":[{"a":1},{"a":2}]}}""")]
    [InlineData("""{"_embedded":{"me":[],"other":{"b":[true,false,null]}}}""")]
    [InlineData("""{"subject":"s","27c3":"please pass","o":{"a":[1.0e5,-0,"\u0041\/"]},"é":null,"q\"":0}""")]
    public void Writes_back_what_it_read_byte_for_byte(string json)
    {
        var meeting = Meeting.FromJson(Encoding.UTF8.GetBytes(json));

        Assert.Equal(json, Encoding.UTF8.GetString(meeting.ToJson()));
    }

    [Fact]
    public void Reads_members_in_any_order_with_any_space()
    {
        var expected = Meeting.FromJson("""{"rel":"meeting","subject":"s","size":3,"new":1,"_links":{"self":{"href":"/1"}}}"""u8);

        var actual = Meeting.FromJson("""
             { "_links" : { "self" : { "href" : "/1" } } , "new" : 1, "size" : 3 ,
               "subject" : "s" ,	"rel":"meeting" }

            """u8);

        Assert.Equal(expected, actual);
        Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
    }

    [Fact]
    public void Finds_a_known_member_whose_name_is_escaped() =>
        Assert.Equal("s", Meeting.FromJson("""{"\u0073ubject":"s"}"""u8).Subject);

    [Theory]
    [InlineData("""{"_links":{"a":{"href":"/1"},"self":{"href":"/2"}},"_links":{"b":{"href":"/3"}}}""", "b")]
    [InlineData("""{"_links":{"self":{"href":"/1"}},"_links":{"self":{"href":"/2"},"c":{"href":"/3"}}}""", "self c")]
    [InlineData("""{"_links":{"a":{"href":"/1"}},"_links":null}""", "")]
    [InlineData("""{"_links":null,"_links":{"a":{"href":"/1"}}}""", "a")]
    public void Of_two_objects_of_links_the_last_counts(string json, string relations)
    {
        Meeting meeting = Meeting.FromJson(Encoding.UTF8.GetBytes(json));

        Assert.Equal(relations, string.Join(' ', meeting.Links.All.Select(link => link.Rel)));
        Assert.Equal(meeting, Meeting.FromJson(meeting.ToJson()));
    }

    [Fact]
    public void Keeps_the_last_of_equal_members()
    {
        var meeting = Meeting.FromJson("""{"subject":"1","a":1,"b":0,"subject":"2","a":[2],"_links":{"x":{"href":"/1"},"x":{"href":"/2"}}}"""u8);

        Assert.Equal("2", meeting.Subject);
        Assert.Equal("/2", meeting.Links.Find("x")?.Href);
        Assert.Equal("""{"subject":"2","_links":{"x":{"href":"/2"}},"a":[2],"b":0}""", Encoding.UTF8.GetString(meeting.ToJson()));
    }

    [Fact]
    public void A_value_that_is_set_takes_the_place_of_the_null_that_came()
    {
        Meeting meeting = Meeting.FromJson("""{"subject":null,"size":null}"""u8) with { Subject = "new" };

        Assert.Equal("""{"subject":"new","size":null}""", Encoding.UTF8.GetString(meeting.ToJson()));
    }

    [Fact]
    public void A_record_that_is_set_takes_the_place_of_the_array_that_came()
    {
        MeetingEmbedded embedded = MeetingEmbedded.FromJson("""{"me":[{"a":1},{"a":2}]}"""u8);
        Assert.Null(embedded.Me);
        Assert.True(embedded.Unknown.TryGet("me", out UnknownMember kept) && kept.IsDeclared);

        embedded = embedded with { Me = OpaqueResource.FromJson("""{"a":3}"""u8) };

        Assert.Equal("""{"me":{"a":3}}""", Encoding.UTF8.GetString(embedded.ToJson()));
    }

    [Fact]
    public void Takes_the_single_item_of_an_array_for_a_single_relation() =>
        Assert.Equal(OpaqueResource.FromJson("""{"a":1}"""u8), MeetingEmbedded.FromJson("""{"me":[{"a":1}]}"""u8).Me);

    [Fact]
    public void Notes_of_nulls_do_not_make_records_differ() =>
        Assert.Equal(Meeting.FromJson("{}"u8), Meeting.FromJson("""{"subject":null,"_links":{}}"""u8));

    [Fact]
    public void Known_texts_come_without_new_strings()
    {
        var meeting = Meeting.FromJson("""{"rel":"meeting","_links":{"contact":{"href":"/"}}}"""u8);

        Assert.Same(new Meeting().Rel, meeting.Rel);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_once()
    {
        Assert.Equal("s", Meeting.FromJson("\uFEFF{\"subject\":\"s\"}"u8).Subject);
        Assert.Throws<WireFormatException>(() => Meeting.FromJson("\uFEFF\uFEFF{}"u8));
    }

    [Theory]
    [InlineData("{\n  \"subject\": 5}", 15, 2, 14)]
    [InlineData("{\"é\":1,\n\"size\":1.5}", 16, 2, 8)]
    [InlineData("{} x", 3, 1, 4)]
    [InlineData("[", 0, 1, 1)]
    [InlineData("{\"subject\":\"s\"", 14, 1, 15)]
    [InlineData("{\"subject\":nul}", 11, 1, 12)]
    [InlineData("{\"subject\":\"s\",}", 15, 1, 16)]
    [InlineData("{,\"subject\":\"s\"}", 1, 1, 2)]
    [InlineData("{\"attendees\":[\"a\",null]}", 18, 1, 19)]
    [InlineData("{\"attendees\":[\"a\" \"b\"]}", 18, 1, 19)]
    [InlineData("{\"expirationTime\":\"soon\"}", 18, 1, 19)]
    public void Says_where_a_body_is_wrong(string json, long offset, int line, int column)
    {
        var wrong = Assert.Throws<WireFormatException>(() => Meeting.FromJson(Encoding.UTF8.GetBytes(json)));

        Assert.Equal((offset, line, column, WireFormat.Json), (wrong.Offset, wrong.Line, wrong.Column, wrong.Format));
    }

    [Fact]
    public void Writes_without_allocating()
    {
        var meeting = Meeting.FromJson("""{"subject":"é\n","attendees":["a"],"size":5,"price":1.5,"expirationTime":"\/Date(1)\/","_links":{"self":{"href":"/1"}},"u":[1]}"""u8);
        var output = new ArrayBufferWriter<byte>(4096);
        meeting.WriteTo(output, WireFormat.Json);
        output.ResetWrittenCount();

        long before = GC.GetAllocatedBytesForCurrentThread();
        meeting.WriteTo(output, WireFormat.Json);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
    }

    [Fact]
    public void A_format_that_the_record_lacks_is_not_supported() =>
        Assert.Throws<NotSupportedException>(() => new Meeting().ToXml());
}
