using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Links;

public sealed class NavigationTests : ServerTest
{
    [Fact]
    public async Task Sends_nothing_for_a_hop_that_is_embedded()
    {
        Server.On("GET", "/", 200, """{"_embedded":{"note":{"title":"in","_links":{"note":{"href":"/deep"}}}}}""").On("GET", "/deep", 200, "{}");
        await Client().Start.Note.Note.GetAsync();
        Assert.Equal(["/", "/deep"], Server.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task Gets_an_embedded_resource_anew_when_asked_to()
    {
        Server.On("GET", "/", 200, """{"_embedded":{"note":{"title":"then","_links":{"self":{"href":"/n"}}}}}""").On("GET", "/n", 200, """{"title":"now"}""");
        Assert.Equal("now", (await Client().Start.Note.GetAsync()).Value.Title);
    }

    [Fact]
    public async Task Uses_the_etag_of_an_embedded_resource_at_the_end_of_a_chain()
    {
        Server.On("GET", "/", 200, """{"_embedded":{"note":{"etag":"e7","_links":{"self":{"href":"/n"}}}}}""").On("PUT", "/n", 200, "{}");
        await Client().Start.Note.PutAsync(new Note());
        Assert.Equal("e7", Server.Last["If-Match"]);
    }

    [Fact]
    public async Task Sends_only_the_verb_from_a_resource_in_hand()
    {
        Server.On("GET", "/", 200, """{"_links":{"note":{"href":"n"}}}""").On("DELETE", "/n", 204);
        Resource<Note> start = await Client().Start.GetAsync();
        await start.Note.DeleteAsync();
        Assert.Equal(["GET /", "DELETE /n"], Server.Requests.Select(r => $"{r.Method} {r.Target}"));
    }

    [Fact]
    public async Task Names_resource_relation_and_hop_of_a_link_that_is_not_offered()
    {
        Server.On("GET", "/", 200, """{"_links":{"note":{"href":"/n"},"self":{"href":"/"}}}""").On("GET", "/n", 200, """{"_links":{"self":{"href":"/n"}}}""");
        LinkNotOfferedException absent = await Assert.ThrowsAsync<LinkNotOfferedException>(() => Client().Start.Note.Missing.Note.GetAsync());
        Assert.Equal(("note", "missing", 2, "note → note → missing"), (absent.ResourceName, absent.Relation, absent.Hop, absent.Chain));
        Assert.Equal(["self"], absent.Offered);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task Gives_no_navigator_for_a_link_that_is_not_offered()
    {
        Server.On("GET", "/", 200, "{}").On("GET", "/a", 200, """{"_links":{"note":{"href":"/n"}}}""").On("GET", "/b", 200, """{"_embedded":{"note":{}}}""");
        NotesClient client = Client();
        Assert.Null((await client.Start.GetAsync()).OfferedNote);
        Assert.NotNull((await At(client, "a").GetAsync()).OfferedNote);
        Assert.NotNull((await At(client, "b").GetAsync()).OfferedNote);
    }

    [Theory]
    [InlineData("c", "/a/c")]
    [InlineData("/c", "/c")]
    [InlineData("../c?x=1", "/c?x=1")]
    [InlineData("?x=1", "/a/b?x=1")]
    [InlineData("/c%2Fd?q=%20%2B", "/c%2Fd?q=%20%2B")]
    public async Task Resolves_a_reference_against_the_representation_that_held_it(string href, string target)
    {
        Server.On("GET", "/a/b", 200, $$$$$$"""{"_embedded":{"note":{"_links":{"note":{"href":"{{{{{{href}}}}}}"}}}}}""");
        Resource<Note> held = await At(Client(), "a/b").GetAsync();
        await Assert.ThrowsAnyAsync<ApiException>(() => held.EmbeddedNote!.Note.DeleteAsync());
        Assert.Equal(target, Server.Last.Target);
    }

    [Theory]
    [InlineData("data:text/plain,hi")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\\\\\host\\\\share")]
    [InlineData("http://[bad")]
    public async Task Follows_only_to_http(string href)
    {
        Server.On("GET", "/", 200, $$$$$"""{"_links":{"note":{"href":"{{{{{href}}}}}"}}}""");
        LinkNotFollowableException refused = await Assert.ThrowsAsync<LinkNotFollowableException>(() => Client().Start.Note.GetAsync());
        Assert.Equal("note", refused.Relation);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData("/n", "/n?b=2&c=3&d=%26%20%C3%A9")]
    [InlineData("/n?", "/n?b=2&c=3&d=%26%20%C3%A9")]
    [InlineData("/n?ack=1&b=%2F", "/n?ack=1&b=%2F&b=2&c=3&d=%26%20%C3%A9")]
    public async Task Adds_query_parameters_to_those_of_the_server(string href, string target)
    {
        Server.On("GET", "/", 200, $$$$$"""{"_links":{"note":{"href":"{{{{{href}}}}}"}}}""").On("GET", "/n", 200, "{}");
        QueryBuilder query = default(QueryBuilder).Add("b", 2).Add("none", (string?)null);
        await Calls.GetAsync(Client().Start.Note, query, new CallOptions { Query = [new("c", "3"), new("d", "& é")] });
        Assert.Equal(target, Server.Last.Target);
    }

    [Fact]
    public async Task Lists_embedded_items_without_a_request()
    {
        Server.On("GET", "/", 200, """{"_embedded":{"notes":[{"title":"a"},{"title":"b"}]},"_links":{"notes":{"href":"/never"}}}""");
        Assert.Equal(["a", "b"], await TitlesAsync(Client().Start));
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Lists_linked_items_with_one_request_each()
    {
        Server.On("GET", "/", 200, """{"_links":{"notes":[{"href":"/1"},{"href":"/2"}]}}""").On("GET", "/1", 200, """{"title":"a"}""").On("GET", "/2", 200, """{"title":"b"}""");
        Assert.Equal(["a", "b"], await TitlesAsync(Client().Start));
    }

    [Fact]
    public async Task Lists_nothing_where_the_server_offers_no_items()
    {
        Server.On("GET", "/", 200, "{}");
        Assert.Empty(await TitlesAsync(Client().Start));
    }

    [Fact]
    public async Task Stops_at_pages_that_lead_in_a_circle()
    {
        Server.On("GET", "/", 200, """{"_embedded":{"notes":[{"title":"a"}]},"_links":{"next":{"href":"/?p=2"}}}""");
        await Assert.ThrowsAsync<LinkNotFollowableException>(() => TitlesAsync(Client().Start));
        Assert.Equal(["/", "/?p=2"], Server.Requests.Select(r => r.Target));
    }

    [Fact]
    public async Task Gives_a_way_for_each_of_several_links()
    {
        Server.On("GET", "/", 200, """{"_links":{"notes":[{"href":"/1"},{"href":"/2"}]}}""").On("GET", "/2", 200, """{"title":"b"}""");
        Resource<Note> start = await Client().Start.GetAsync();
        EquatableList<Navigator<Note>> all = Calls.FollowAll<Note, Note>(start, "notes");
        Assert.Equal(2, all.Count);
        Assert.Equal("b", (await all[1].GetAsync()).Value.Title);
    }

    [Fact]
    public void Makes_resources_of_embedded_records()
    {
        Resource<Note> parent = new(new Note(), uri: new Uri("http://h/a/"));
        EquatableList<Resource<Note>> children = Calls.Children(parent, (EquatableList<Note>)[new Note { ETag = "1" }, new Note()]);
        Assert.Equal(["1", null], children.Select(c => c.ETag));
        Assert.Null(Calls.Child<Note, Note>(parent, null));
    }

    private static Navigator<Note> At(NotesClient client, string path)
    {
        Uri uri = new(client.Settings.Root, path);
        return new Created<Note>(client, uri, ApiHeaders.Empty).Resource;
    }

    private static async Task<List<string?>> TitlesAsync(ResourceReference<Note> reference)
    {
        List<string?> titles = [];
        await foreach (Resource<Note> note in reference.ListAsync())
            titles.Add(note.Value.Title);
        return titles;
    }
}
