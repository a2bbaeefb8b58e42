using System.Linq;
using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class RedirectTests : ServerTest
{
    [Theory]
    [InlineData(301, "POST", "GET", false)]
    [InlineData(302, "POST", "GET", false)]
    [InlineData(303, "POST", "GET", false)]
    [InlineData(307, "POST", "POST", true)]
    [InlineData(308, "POST", "POST", true)]
    [InlineData(301, "PUT", "PUT", true)]
    [InlineData(302, "PUT", "PUT", true)]
    [InlineData(303, "PUT", "GET", false)]
    public async Task Follows_with_the_method_that_the_status_asks_for(int status, string method, string followed, bool keepsBody)
    {
        Server.On(method, "/", status, "", "Location: /moved").On(followed, "/moved", 200, "{}");
        ApiCall call = new(method, "note") { Body = new Note { Title = "a" }, IfMatch = IfMatch.Of("1") };
        await Calls.SendAsync<Note, Note>(Client().Start, call, null, default);
        Assert.Equal([method, followed], Server.Requests.Select(r => r.Method));
        Assert.Equal(keepsBody ? """{"title":"a"}""" : "", Server.Last.Body);
        Assert.Equal(keepsBody ? "1" : null, Server.Last["If-Match"]);
        Assert.Equal(keepsBody ? "application/vnd.notes+json" : null, Server.Last["Content-Type"]);
    }

    [Fact]
    public async Task Resolves_links_against_where_the_redirect_led()
    {
        Server.On("GET", "/", 302, "", "Location: a/b/").On("GET", "/a/b/", 200, """{"_links":{"note":{"href":"c"}}}""").On("GET", "/a/b/c", 200, "{}");
        await Client().Start.Note.GetAsync();
        Assert.Equal("/a/b/c", Server.Last.Target);
    }

    [Fact]
    public async Task Stops_at_a_loop()
    {
        Server.On("GET", "/", 302, "", "Location: /a").On("GET", "/a", 302, "", "Location: /");
        RedirectException loop = await Assert.ThrowsAsync<RedirectException>(() => Client().Start.GetAsync());
        Assert.Contains("leads back", loop.Message, System.StringComparison.Ordinal);
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task Stops_after_as_many_redirects_as_allowed()
    {
        Server.On("GET", "/", 302, "", "Location: /1").On("GET", "/1", 302, "", "Location: /2").On("GET", "/2", 302, "", "Location: /3");
        await Assert.ThrowsAsync<RedirectException>(() => Client(new() { MaxRedirects = 2 }).Start.GetAsync());
        Assert.Equal(3, Server.Requests.Count);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://[bad")]
    public async Task Does_not_follow_to_where_no_http_leads(string location)
    {
        Server.On("GET", "/", 302, "", "Location: " + location);
        await Assert.ThrowsAsync<RedirectException>(() => Client().Start.GetAsync());
    }

    [Fact]
    public async Task Takes_a_redirect_without_location_for_an_error()
    {
        Server.On("GET", "/", 302);
        NotesException error = await Assert.ThrowsAsync<NotesException>(() => Client().Start.GetAsync());
        Assert.Equal(302, (int)error.Status);
    }
}
