using System;
using System.Net;
using System.Threading.Tasks;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class CreationTests : ServerTest
{
    [Fact]
    public async Task Reads_the_body_of_a_201()
    {
        Server.On("POST", "/", 201, """{"title":"made","_links":{"note":{"href":"sub"}}}""", "Location: /notes/1", "ETag: 9");
        Resource<Note> note = await Client().Start.PostAsync(new Note { Title = "made" });
        Assert.Equal(HttpStatusCode.Created, note.Status);
        Assert.Equal("made", note.Value.Title);
        Assert.Equal("9", note.ETag);
        Assert.Equal(new Uri(Server.Root, "notes/1"), note.Uri);
        Assert.Equal("""{"title":"made"}""", Server.Last.Body);
    }

    [Fact]
    public async Task Goes_where_the_location_of_a_201_says()
    {
        Server.On("POST", "/", 201, "", "Location: notes/1").On("GET", "/notes/1", 200, """{"title":"made"}""").On("DELETE", "/notes/1", 204);
        Created<Note> created = await Client().Start.CreateAsync(new Note());
        Assert.Equal(new Uri(Server.Root, "notes/1"), created.Location);
        Assert.Equal("made", (await created.GetAsync()).Value.Title);
        await created.Resource.DeleteAsync();
        Assert.Equal("DELETE", Server.Last.Method);
    }

    [Fact]
    public async Task Takes_the_self_link_of_a_body_where_there_is_no_location()
    {
        Server.On("POST", "/", 201, """{"_links":{"self":{"href":"/notes/2"}}}""");
        Assert.Equal(new Uri(Server.Root, "notes/2"), (await Client().Start.CreateAsync(new Note())).Location);
    }

    [Fact]
    public async Task Refuses_a_creation_that_does_not_say_where() =>
        await RefusesAsync(c => c.Start.CreateAsync(new Note()), 201);

    [Theory]
    [InlineData(201)]
    [InlineData(204)]
    [InlineData(200)]
    public async Task Refuses_an_answer_without_the_body_that_was_promised(int status) => await RefusesAsync(c => c.Start.PostAsync(new Note()), status);

    [Fact]
    public async Task Does_not_take_the_collection_for_what_was_posted_to_it()
    {
        Server.On("POST", "/", 200, """{"title":"made"}""");
        Resource<Note> note = await Client().Start.PostAsync(new Note());
        Assert.Null(note.Uri);
        LinkNotOfferedException unknown = await Assert.ThrowsAsync<LinkNotOfferedException>(() => note.DeleteAsync());
        Assert.Equal("self", unknown.Relation);
    }

    private async Task RefusesAsync(Func<NotesClient, Task> call, int status)
    {
        Server.On("POST", "/", status, "", "X-Request-Id: r1");
        ApiProtocolException refused = await Assert.ThrowsAsync<ApiProtocolException>(() => call(Client()));
        Assert.Equal(status, (int)refused.Status);
        Assert.Equal("r1", refused.Headers["X-Request-Id"]);
    }
}
