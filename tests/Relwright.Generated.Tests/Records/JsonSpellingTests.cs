using System;
using System.Linq;
using System.Text;
using Contoso.Kitchen;
using Contoso.Ucwa;
using Xunit;

namespace Relwright.Generated.Tests.Records;

/// <summary>The spellings that servers have for one thing in JSON.</summary>
public class JsonSpellingTests
{
    [Theory]
    [InlineData("""{"rel":"myOnlineMeeting","subject":"s","_links":{"self":{"href":"/m"}}}""")]
    [InlineData("""{"subject":"s","rel":"myOnlineMeeting","_links":{"self":{"href":"/m"}}}""")]
    [InlineData("""{"subject":"s","_links":{"self":{"href":"/m"}},"rel":"myOnlineMeeting"}""")]
    [InlineData("""{"_links":{"self":{"href":"/m"}},"rel":"myOnlineMeeting","subject":"s"}""")]
    [InlineData("""{"_links":{"self":[{"href":"/m"}]},"subject":"s","rel":"myOnlineMeeting"}""")]
    [InlineData("\uFEFF  { \"rel\" : \"my\\u004fnlineMeeting\" ,\r\n\t\"s\\u0075bject\":\"\\u0073\" , \"_links\" :{\"self\":{\"href\":\"\\/m\"}}}  ")]
    public void Reads_members_in_any_order_and_spelling(string json)
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromJson(Encoding.UTF8.GetBytes(json));

        Assert.Equal(new MyOnlineMeeting { Subject = "s", Links = new(LinkSet.None) }, read with { Links = MyOnlineMeetingLinks.Empty });
        Assert.Equal("/m", read.Links.Self?.Href);
    }

    [Fact]
    public void Reads_a_body_without_a_type()
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromJson("""{"subject":"s"}"""u8);

        Assert.Null(read.Rel);
        Assert.Equal("""{"subject":"s"}""", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Theory]
    [InlineData("""
        "\/Date(1474932023030)\/"
        """)]
    [InlineData("""
        "/Date(1474932023030)/"
        """)]
    [InlineData("""
        "\/Date(1474932023030-0700)\/"
        """)]
    [InlineData("""
        "2016-09-26T16:20:23.03-07:00"
        """)]
    [InlineData("""
        "2016-09-26T23:20:23.0300000Z"
        """)]
    public void Reads_a_date_in_either_form_and_writes_milliseconds(string date)
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromJson(Encoding.UTF8.GetBytes($$"""{"expirationTime":{{date}}}"""));

        Assert.Equal(new DateTimeOffset(2016, 9, 26, 23, 20, 23, 30, TimeSpan.Zero), read.ExpirationTime);
        Assert.Equal("""{"expirationTime":"\/Date(1474932023030)\/"}""", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Fact]
    public void Keeps_absent_null_and_empty_apart()
    {
        const string Json = """{"attendees":[],"description":null,"subject":"","leaders":null,"_links":{},"_embedded":{}}""";
        MyOnlineMeeting read = MyOnlineMeeting.FromJson(Encoding.UTF8.GetBytes(Json));

        Assert.Equal([], read.Attendees!);
        Assert.Null(read.Leaders);
        Assert.Null(read.Description);
        Assert.Equal("", read.Subject);
        Assert.Null(read.AccessLevel);
        string written = Encoding.UTF8.GetString(read.ToJson());
        Assert.Equal("""{"attendees":[],"description":null,"leaders":null,"subject":"","_links":{},"_embedded":{}}""", written);
    }

    [Fact]
    public void Forgets_a_null_once_there_is_a_value()
    {
        MyOnlineMeeting read = MyOnlineMeeting.FromJson("""{"subject":null,"leaders":null}"""u8) with { Subject = "s" };

        Assert.Equal("""{"leaders":null,"subject":"s"}""", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Fact]
    public void Reads_one_embedded_resource_as_a_list_of_one()
    {
        const string One = """{"_embedded":{"onlineMeetingExtension":{"id":"1"}}}""";
        const string Many = """{"_embedded":{"onlineMeetingExtension":[{"id":"1"}]}}""";

        MyOnlineMeeting one = MyOnlineMeeting.FromJson(Encoding.UTF8.GetBytes(One));
        MyOnlineMeeting many = MyOnlineMeeting.FromJson(Encoding.UTF8.GetBytes(Many));

        Assert.Equal(many, one);
        Assert.Equal("1", Assert.Single(one.Embedded.OnlineMeetingExtension!).Id);
        Assert.Equal(Many, Encoding.UTF8.GetString(many.ToJson()));
    }

    [Fact]
    public void Reads_an_array_of_one_where_one_embedded_resource_is_expected_and_keeps_an_array_of_several()
    {
        const string Several = """{"_embedded":{"me":[{"name":"A"},{"name":"B"}]}}""";

        Assert.Equal("A", Application.FromJson("""{"_embedded":{"me":[{"name":"A"}]}}"""u8).Embedded.Me?.Name);
        Application several = Application.FromJson(Encoding.UTF8.GetBytes(Several));
        Assert.Null(several.Embedded.Me);
        Assert.Equal(Several, Encoding.UTF8.GetString(several.ToJson()));
    }

    [Fact]
    public void Gives_back_links_single_or_in_an_array_as_they_came()
    {
        const string Json = """{"rel":"myOnlineMeetings","_links":{"self":[{"href":"/m"}],"myOnlineMeeting":{"href":"/1"},"later":[{"href":"/2","title":"Two"},{"href":"/3","x":1}],"none":[]}}""";
        MyOnlineMeetings read = MyOnlineMeetings.FromJson(Encoding.UTF8.GetBytes(Json));

        Assert.Equal(["/1"], read.Links.MyOnlineMeeting.Select(static link => link.Href));
        Assert.Equal(["/2", "/3"], read.Links.FindAll("later").Select(static link => link.Href));
        Assert.Equal(Json, Encoding.UTF8.GetString(read.ToJson()));
    }

    [Fact]
    public void Keeps_embedded_resources_of_relations_that_the_specification_does_not_know()
    {
        const string Json = """{"_embedded":{"onlineMeetingExtension":[],"later":{"a":[1,{"b":null}]}}}""";

        MyOnlineMeeting read = MyOnlineMeeting.FromJson(Encoding.UTF8.GetBytes(Json));

        Assert.Equal("later", Assert.Single(read.Embedded.Unknown).Name);
        Assert.Equal(Json, Encoding.UTF8.GetString(read.ToJson()));
    }

    [Fact]
    public void Writes_a_property_a_link_and_an_embedded_resource_of_one_name_each_in_its_place()
    {
        var sink = new Sink
        {
            Id = Guid.Empty,
            Name = "n",
            MainColour = Colour.Red,
            Tags = [],
            Code = 1,
            Plug = "p",
            Links = SinkLinks.Empty with { Plug = new Link { Href = "/plug" } },
            Embedded = new SinkEmbedded { Plug = new Plug { Size = 1 } },
        };

        Assert.Equal(
            """{"rel":"sink","id":"00000000-0000-0000-0000-000000000000","name":"n","mainColour":"Red","tags":[],"code":1,"plug":"p","_links":{"plug":{"href":"/plug"}},"_embedded":{"plug":{"rel":"plug","size":1}}}""",
            Encoding.UTF8.GetString(sink.ToJson()));
        Assert.Equal(sink, Sink.FromXml(sink.ToXml()));
    }
}
