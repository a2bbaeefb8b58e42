using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Json;

/// <summary>Embedded relations that hold one or many, and come in either shape.</summary>
public sealed class EmbeddedTests
{
    [Theory]
    [InlineData("""{"a":1}""", 1)]
    [InlineData("""[{"a":1}]""", 1)]
    [InlineData("""[{"a":1},{"a":2}]""", 2)]
    [InlineData("[]", 0)]
    [InlineData(" [ ] ", 0)]
    public void A_relation_of_many_takes_one_or_an_array(string value, int count) =>
        Assert.Equal(count, Read($"{{\"extension\":{value}}}").Extension!.Count);

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""[{"a":1}]""")]
    [InlineData(""" [ { "a" : 1 } ] """)]
    public void A_relation_of_one_takes_one_or_an_array_of_one(string value)
    {
        MeetingEmbedded embedded = Read($"{{\"me\":{value},\"x\":0}}");

        Assert.Equal("{\"a\":1}", Encoding.UTF8.GetString(embedded.Me!.ToJson()));
        Assert.Equal(["x"], embedded.Unknown.Select(member => member.Name));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[ ]")]
    [InlineData("""[{"a":1},{"a":2}]""")]
    [InlineData("""[{"a":1}, 5, "text", null]""")]
    public void A_relation_of_one_keeps_any_other_array_as_it_came(string value)
    {
        string json = $"{{\"me\":{value},\"x\":0}}";

        MeetingEmbedded embedded = Read(json);

        Assert.Null(embedded.Me);
        Assert.False(embedded.IsEmpty);
        Assert.Equal(json, Encoding.UTF8.GetString(embedded.ToJson()));
    }

    [Theory]
    [InlineData("""{"me":[null]}""")]
    [InlineData("""{"me":["a"]}""")]
    [InlineData("""{"me":[{"a":1},]}""")]
    [InlineData("""{"me":[{"a":1} {"a":2}]}""")]
    [InlineData("""{"me":"a"}""")]
    [InlineData("""{"extension":[null]}""")]
    [InlineData("""{"extension":"a"}""")]
    [InlineData("""{"extension":[[{"a":1}]]}""")]
    public void Refuses_what_is_no_record(string json) =>
        Assert.Throws<WireFormatException>(() => Read(json));

    [Theory]
    [InlineData("""{"me":[{},{}],"me":{"a":1}}""", "a")]
    [InlineData("""{"me":{"a":1},"me":{"b":1}}""", "b")]
    public void The_last_of_equal_relations_wins(string json, string member) =>
        Assert.True(Read(json).Me!.Unknown.TryGet(member, out _));

    [Theory]
    [InlineData("""{"_embedded":{}}""")]
    [InlineData("""{"_embedded":null}""")]
    [InlineData("""{"_embedded":{"me":null}}""")]
    [InlineData("""{"_embedded":{"extension":[]}}""")]
    [InlineData("""{"_embedded":{"other":[]}}""")]
    [InlineData("{}")]
    public void Empty_shapes_come_back_as_they_came(string json) =>
        Assert.Equal(json, Encoding.UTF8.GetString(Meeting.FromJson(Encoding.UTF8.GetBytes(json)).ToJson()));

    [Fact]
    public void What_is_set_takes_the_place_of_the_empty_object_that_came()
    {
        Meeting meeting = Meeting.FromJson("{ \"_embedded\" : { } }"u8);
        Assert.Equal("{\"_embedded\":{}}", Encoding.UTF8.GetString(meeting.ToJson()));

        meeting = meeting with { Embedded = new MeetingEmbedded { Extension = [] } };

        Assert.Equal("{\"_embedded\":{\"extension\":[]}}", Encoding.UTF8.GetString(meeting.ToJson()));
    }

    private static MeetingEmbedded Read(string json) => MeetingEmbedded.FromJson(Encoding.UTF8.GetBytes(json));
}
