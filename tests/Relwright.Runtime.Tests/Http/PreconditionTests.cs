using System;
using System.Net;
using System.Threading.Tasks;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class PreconditionTests : ServerTest
{
    [Theory]
    [InlineData("2345")]
    [InlineData("\"2345\"")]
    [InlineData("W/\"2345\"")]
    [InlineData("a b, c")]
    [InlineData("\u00e9t\u00e9")]
    public async Task Sends_an_etag_back_as_it_came(string etag)
    {
        Server.On("GET", "/", 200, """{"etag":"of the body"}""", "ETag: " + etag).On("PUT", "/", 200, "{}");
        Resource<Note> note = await Client().Start.GetAsync();
        Assert.Equal(etag, note.ETag);
        await note.PutAsync(note.Value);
        Assert.Equal(etag, Server.Last["If-Match"]);
    }

    [Fact]
    public async Task Takes_the_etag_of_the_body_where_there_is_no_header()
    {
        Server.On("GET", "/", 200, """{"etag":"of the body"}""").On("PUT", "/", 200, "{}");
        Resource<Note> note = await Client().Start.GetAsync();
        await note.PutAsync(note.Value with { ETag = null });
        Assert.Equal("of the body", Server.Last["If-Match"]);
    }

    [Fact]
    public async Task Takes_the_etag_of_the_value_where_the_reference_has_none()
    {
        Server.On("PUT", "/", 200, "{}");
        await Client().Start.PutAsync(new Note { ETag = "77" });
        Assert.Equal("77", Server.Last["If-Match"]);
    }

    [Fact]
    public async Task Takes_the_etag_of_the_value_before_one_that_a_link_on_the_way_has()
    {
        Server.On("GET", "/", 200, """{"_links":{"note":{"href":"/n","etag":"newer"}}}""").On("PUT", "/n", 200, "{}");
        await Client().Start.Note.PutAsync(new Note { ETag = "older" });
        Assert.Equal("older", Server.Last["If-Match"]);
    }

    [Fact]
    public async Task Throws_before_sending_when_no_etag_is_at_hand()
    {
        PreconditionMissingException missing = await Assert.ThrowsAsync<PreconditionMissingException>(() => Client().Start.PutAsync(new Note()));
        Assert.Equal("PUT", missing.Method);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Sends_what_the_caller_says_instead()
    {
        Server.On("GET", "/", 200, "{}", "ETag: 1").On("PUT", "/", 200, "{}");
        Resource<Note> note = await Client().Start.GetAsync();
        await note.PutAsync(note.Value, IfMatch.None);
        Assert.Null(Server.Last["If-Match"]);
        await note.PutAsync(note.Value, IfMatch.Any);
        Assert.Equal("*", Server.Last["If-Match"]);
        await note.PutAsync(note.Value, IfMatch.Of("2"));
        Assert.Equal("2", Server.Last["If-Match"]);
    }

    [Fact]
    public async Task Sends_an_optional_condition_only_when_it_can()
    {
        Server.On("DELETE", "/", 204).On("GET", "/", 200, "{}", "ETag: 1");
        await Client().Start.DeleteAsync();
        Assert.Null(Server.Last["If-Match"]);
        await (await Client().Start.GetAsync()).DeleteAsync();
        Assert.Equal("1", Server.Last["If-Match"]);
    }

    [Theory]
    [InlineData(412)]
    [InlineData(428)]
    public async Task Throws_the_exception_that_the_api_has_for_a_failed_condition(int status)
    {
        Server.On("PUT", "/", status);
        NotesPreconditionException failed = await Assert.ThrowsAsync<NotesPreconditionException>(() => Client().Start.PutAsync(new Note(), IfMatch.Of("1")));
        Assert.Equal((HttpStatusCode)status, failed.Status);
    }

    [Theory]
    [InlineData("1\r\nX: y")]
    [InlineData("")]
    [InlineData("\u20ac")]
    public void Refuses_an_etag_that_cannot_be_sent(string etag) => Assert.Throws<ArgumentException>(() => IfMatch.Of(etag));

    [Fact]
    public async Task Refuses_an_etag_of_a_body_that_would_start_a_new_header()
    {
        Server.On("GET", "/", 200, """{"etag":"1\r\nX-Injected: y"}""");
        Resource<Note> note = await Client().Start.GetAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => note.PutAsync(note.Value));
        Assert.Single(Server.Requests);
    }
}
