using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class ConditionalGetTests : ServerTest
{
    [Fact]
    public async Task Says_not_modified_and_keeps_the_resource()
    {
        Versioned("/");
        Resource<Note> note = await Client().Start.GetAsync();
        Refresh<Note> refresh = await note.RefreshAsync();
        Assert.False(refresh.IsModified);
        Assert.Same(note, refresh.Resource);
        Assert.Equal("v1", Server.Last["If-None-Match"]);
    }

    [Fact]
    public async Task Says_modified_and_gives_the_new_resource()
    {
        Server.On("GET", "/", 200, """{"title":"old"}""", "ETag: v1");
        Resource<Note> note = await Client().Start.GetAsync();
        Server.On("GET", "/", 200, """{"title":"new"}""", "ETag: v2");
        Refresh<Note> refresh = await note.RefreshAsync();
        Assert.True(refresh.IsModified);
        Assert.Equal("new", refresh.Resource.Value.Title);
        Assert.Equal("v2", refresh.Resource.ETag);
    }

    [Fact]
    public async Task Asks_for_the_root_of_a_second_chain_only_if_it_changed()
    {
        Versioned("/", """{"_links":{"note":{"href":"/n"}}}""");
        Server.On("GET", "/n", 200, "{}");
        NotesClient client = Client();
        await client.Start.Note.GetAsync();
        await client.Start.Note.GetAsync();
        Assert.Equal(["/", "/n", "/", "/n"], Server.Requests.Select(r => r.Target));
        Assert.Equal([null, "v1"], Server.Requests.Where(r => r.Target == "/").Select(r => r["If-None-Match"]));
    }

    [Fact]
    public async Task Follows_the_links_of_a_root_that_changed()
    {
        Server.On("GET", "/", 200, """{"_links":{"note":{"href":"/old"}}}""", "ETag: v1").On("GET", "/old", 200, "{}").On("GET", "/new", 200, "{}");
        NotesClient client = Client();
        await client.Start.Note.GetAsync();
        Server.On("GET", "/", 200, """{"_links":{"note":{"href":"/new"}}}""", "ETag: v2");
        await client.Start.Note.GetAsync();
        Assert.Equal("/new", Server.Last.Target);
    }

    [Fact]
    public async Task Takes_a_304_that_nobody_asked_for_as_an_error()
    {
        Server.On("GET", "/", 304);
        NotesException error = await Assert.ThrowsAsync<NotesException>(() => Client().Start.GetAsync());
        Assert.Equal(304, (int)error.Status);
    }

    private void Versioned(string path, string json = "{}") => Server.On("GET", path, context =>
    {
        if (context.Request.Headers.IfNoneMatch == "v1")
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        }

        context.Response.Headers.ETag = "v1";
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    });
}
