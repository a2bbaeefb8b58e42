using System;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class CredentialTests : TwoServerTest
{
    private static readonly ApiCredential s_bearer = ApiCredential.Bearer(static _ => new("s3cret"));

    [Fact]
    public async Task Sends_a_bearer_token_to_the_root()
    {
        Server.On("GET", "/", 200, "{}");
        await Client(new() { Credential = s_bearer }).Start.GetAsync();
        Assert.Equal("Bearer s3cret", Server.Last["Authorization"]);
    }

    [Fact]
    public async Task Sends_a_key_in_a_header()
    {
        Server.On("GET", "/", 200, "{}");
        await Client(new() { Credential = ApiCredential.Header("X-Notes-Key", "k1") }).Start.GetAsync();
        Assert.Equal("k1", Server.Last["X-Notes-Key"]);
    }

    [Fact]
    public async Task Sends_a_key_in_the_query_and_shows_it_to_nobody()
    {
        Server.On("GET", "/", 200, "{}");
        Resource<Note> note = await Client(new() { Credential = ApiCredential.Query("key", "k 1&2") }).Start.GetAsync();
        Assert.Equal("/?key=k%201%262", Server.Last.Target);
        Assert.Equal(Server.Root, note.Uri);
    }

    [Fact]
    public async Task Sends_a_key_in_a_cookie_beside_those_of_the_call()
    {
        Server.On("GET", "/", 200, "{}");
        await Client(new() { Credential = ApiCredential.Cookie("session", "k1") }).Start.GetAsync(new() { Headers = [new("Cookie", "a=b")] });
        Assert.Equal("a=b; session=k1", Server.Last["Cookie"]);
    }

    [Fact]
    public async Task Asks_for_a_fresh_token_once_after_401()
    {
        int asked = 0;
        Server.On("GET", "/", context =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer new" ? 200 : 401;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("{}");
        });
        ApiCredential credential = ApiCredential.Bearer((refresh, _) =>
        {
            asked++;
            return new(refresh ? "new" : "old");
        });
        Resource<Note> note = await Client(new() { Credential = credential }).Start.GetAsync();
        Assert.Equal(HttpStatusCode.OK, note.Status);
        Assert.Equal(2, asked);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task Gives_up_when_the_fresh_token_is_refused_too()
    {
        Server.On("GET", "/", 401);
        NotesException refused = await Assert.ThrowsAsync<NotesException>(() => Client(new() { Credential = s_bearer }).Start.GetAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task Does_not_repeat_a_401_to_a_key_that_cannot_change()
    {
        Server.On("GET", "/", 401);
        await Assert.ThrowsAsync<NotesException>(() => Client(new() { Credential = ApiCredential.Header("X-Key", "k") }).Start.GetAsync());
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Sends_nothing_secret_along_a_link_to_another_origin()
    {
        Server.On("GET", "/", 200, $$$$$"""{"_links":{"note":{"href":"{{{{{Other.Root}}}}}note"}}}""");
        Other.On("GET", "/note", 200, "{}");
        await Client(new() { Credential = s_bearer }).Start.Note.GetAsync();
        Assert.Equal("Bearer s3cret", Server.Last["Authorization"]);
        Assert.Null(Other.Last["Authorization"]);
    }

    [Fact]
    public async Task Sends_nothing_secret_to_a_next_page_on_another_origin()
    {
        Server.On("GET", "/", 200, $$$$$"""{"_embedded":{"notes":[{"title":"1"}]},"_links":{"next":{"href":"{{{{{Other.Root}}}}}2?skip=1"}}}""");
        Other.On("GET", "/2", 200, """{"_embedded":{"notes":[{"title":"2"}]}}""");
        int count = 0;
        await foreach (Resource<Note> note in Client(new() { Credential = ApiCredential.Query("key", "k1") }).Start.ListAsync())
            Assert.Equal($"{++count}", note.Value.Title);
        Assert.Equal(2, count);
        Assert.Equal("/?key=k1", Server.Last.Target);
        Assert.Equal("/2?skip=1", Other.Last.Target);
    }

    [Fact]
    public async Task Sends_nothing_secret_along_a_redirect_to_another_origin()
    {
        Server.On("GET", "/", 307, "", $"Location: {Other.Root}moved");
        Other.On("GET", "/moved", 200, "{}");
        Resource<Note> note = await Client(new() { Credential = ApiCredential.Cookie("c", "v") }).Start.GetAsync();
        Assert.Equal(new Uri(Other.Root, "moved"), note.Uri);
        Assert.Null(Other.Last["Cookie"]);
    }

    [Fact]
    public async Task Sends_no_key_along_a_redirect_that_repeats_the_query()
    {
        Server.On("GET", "/", 301, "", $"Location: {Other.Root}moved?a=1&key=k%201");
        Other.On("GET", "/moved", 200, "{}");
        await Client(new() { Credential = ApiCredential.Query("key", "k 1") }).Start.GetAsync();
        Assert.Equal("/moved?a=1", Other.Last.Target);
    }

    [Fact]
    public async Task Sends_a_key_once_along_a_redirect_at_home_that_repeats_the_query()
    {
        Server.On("GET", "/", 301, "", "Location: /moved?key=k1&a=1").On("GET", "/moved", 200, "{}");
        Resource<Note> note = await Client(new() { Credential = ApiCredential.Query("key", "k1") }).Start.GetAsync();
        Assert.Equal("/moved?a=1&key=k1", Server.Last.Target);
        Assert.Equal(new Uri(Server.Root, "moved?a=1"), note.Uri);
    }

    [Fact]
    public async Task Shows_no_key_where_a_body_is_too_large()
    {
        Server.On("GET", "/", 200, """{"title":"12345678901234567890"}""");
        ApiClientOptions options = new() { Credential = ApiCredential.Query("key", "k1"), MaxBodyBytes = 16 };
        BodyTooLargeException refused = await Assert.ThrowsAsync<BodyTooLargeException>(() => Client(options).Start.GetAsync());
        Assert.Equal(Server.Root, refused.Uri);
    }

    [Fact]
    public async Task Sends_a_credential_again_when_a_redirect_comes_home()
    {
        Server.On("GET", "/", 302, "", $"Location: {Other.Root}there").On("GET", "/back", 200, "{}");
        Other.On("GET", "/there", 302, "", $"Location: {Server.Root}back");
        await Client(new() { Credential = s_bearer }).Start.GetAsync();
        Assert.Null(Other.Last["Authorization"]);
        Assert.Equal("Bearer s3cret", Server.Last["Authorization"]);
    }

    [Fact]
    public async Task Sends_a_credential_to_an_origin_that_was_allowed()
    {
        Server.On("GET", "/", 200, $$$$$"""{"_links":{"note":{"href":"{{{{{Other.Root}}}}}note"}}}""");
        Other.On("GET", "/note", 200, "{}");
        await Client(new() { Credential = s_bearer, AllowedOrigins = { new Uri(Other.Root, "/any/path") } }).Start.Note.GetAsync();
        Assert.Equal("Bearer s3cret", Other.Last["Authorization"]);
    }

    [Fact]
    public async Task Never_sends_a_credential_in_the_clear_for_an_https_root()
    {
        int asked = 0;
        ApiCredential credential = ApiCredential.Bearer(_ =>
        {
            asked++;
            return new("s3cret");
        });
        Other.On("GET", "/note", 200, "{}");
        NotesClient client = new(Http, new Uri("https://notes.test/"), new() { Credential = credential, AllowedOrigins = { Other.Root } });
        Resource<Note> held = new(new Note(), client, new Uri(Other.Root, "note"));
        await held.GetAsync();
        Assert.Null(Other.Last["Authorization"]);
        Assert.Equal(0, asked);
    }

    [Theory]
    [InlineData("Authorization", "Bearer x")]
    [InlineData("Cookie", "a=b")]
    [InlineData("Proxy-Authorization", "Basic x")]
    [InlineData("X-Api-Key", "x")]
    [InlineData("Ocp-Apim-Subscription-Key", "x")]
    public async Task Refuses_to_send_default_credential_headers_to_another_origin(string name, string value)
    {
        Server.On("GET", "/", 200, $$$$$"""{"_links":{"note":{"href":"{{{{{Other.Root}}}}}note"}}}""");
        Http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        CredentialLeakException leak = await Assert.ThrowsAsync<CredentialLeakException>(() => Client().Start.Note.GetAsync());
        Assert.Equal(name, leak.HeaderName);
        Assert.DoesNotContain(value, leak.Message, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
        Assert.Empty(Other.Requests);
    }

    [Fact]
    public async Task Refuses_to_send_a_credential_header_of_the_call_to_another_origin()
    {
        Server.On("GET", "/", 302, "", $"Location: {Other.Root}");
        CallOptions options = new() { Headers = [new("Authorization", "Bearer mine")] };
        await Assert.ThrowsAsync<CredentialLeakException>(() => Client().Start.GetAsync(options));
        Assert.Empty(Other.Requests);
    }

    [Fact]
    public async Task Lets_default_headers_pass_that_are_no_credentials()
    {
        Server.On("GET", "/", 302, "", $"Location: {Other.Root}");
        Other.On("GET", "/", 200, "{}");
        Http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "tests");
        await Client().Start.GetAsync();
        Assert.Equal("tests", Other.Last["User-Agent"]);
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u0085b")]
    public async Task Refuses_a_token_that_would_start_a_new_header(string token)
    {
        ApiCredential credential = ApiCredential.Bearer(_ => new(token));
        ArgumentException refused = await Assert.ThrowsAsync<ArgumentException>(() => Client(new() { Credential = credential }).Start.GetAsync());
        Assert.DoesNotContain(token, refused.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public void Refuses_a_cookie_that_would_be_two() =>
        Assert.Throws<ArgumentException>(() => ApiCredential.Cookie("a", "b; c=d"));

    [Fact]
    public void Shows_no_value_in_the_text_of_a_credential() =>
        Assert.Equal("Header X-Key: ***", new CredentialPart(CredentialPlace.Header, "X-Key", "v").ToString());
}
