using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Contoso.Depot;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>Lists that come in pages.</summary>
public sealed class PagingTests : DepotTest
{
    [Fact]
    public async Task Follows_the_link_in_the_page_until_there_is_none()
    {
        Server
            .On("GET", "/v1/boxes", 200, """{"value":[{"id":"1"},{"id":"2"}],"nextLink":"boxes/more?skip=2"}""")
            .On("GET", "/v1/boxes/more", 200, """{"value":[{"id":"3"}],"nextLink":""}""");

        List<string> ids = [];
        await foreach (Box box in Client.Boxes.ListAsync(2, xTrace: new Guid("00000000-0000-0000-0000-000000000001"), options: new CallOptions { Headers = [new("X-First", "1")] }))
            ids.Add(box.Id);

        Assert.Equal(["1", "2", "3"], ids);
        Assert.Equal(["/v1/boxes?api-version=2026-11-01&limit=2", "/v1/boxes/more?skip=2"], Server.Requests.Select(static request => request.Target));
        Assert.Equal(["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000001"], Server.Requests.Select(static request => request["X-Trace"]));
        Assert.Equal(["1", null], Server.Requests.Select(static request => request["X-First"]));
    }

    [Fact]
    public async Task Follows_the_header_where_the_page_is_the_list_itself()
    {
        Server
            .On("GET", "/v1/parcels", 200, """[{"id":1}]""", "Link: </v1/first>; rel=\"first\", </v1/parcels/p?a=1,2>; title=\"a, b\"; rel=\"last next\"")
            .On("GET", "/v1/parcels/p", 200, """[{"id":2}]""", "Link: </v1/parcels>; rel=prev");

        List<Response<EquatableList<Parcel>>> pages = [];
        await foreach (Response<EquatableList<Parcel>> page in Client.Parcels.ListAsync().AsPages())
            pages.Add(page);

        Assert.Equal([1L, 2L], pages.SelectMany(static page => page.Value).Select(static parcel => parcel.Id));
        Assert.Equal("/v1/parcels/p?a=1,2", Server.Last.Target);
    }

    [Theory]
    [InlineData("/v1/boxes?api-version=2026-11-01")]
    [InlineData("boxes?api-version=2026-11-01")]
    [InlineData("ftp://elsewhere/boxes")]
    public async Task Ends_where_pages_lead_back_or_to_no_http_uri(string next)
    {
        Server.On("GET", "/v1/boxes", 200, $$"""{"value":[{"id":"1"}],"nextLink":"{{next}}"}""");

        LinkNotFollowableException refused = await Assert.ThrowsAsync<LinkNotFollowableException>(async () =>
        {
            await foreach (Box _ in Client.Boxes.ListAsync())
            {
            }
        });

        Assert.Equal((next, 1), (refused.Href, Server.Requests.Count));
    }

    [Fact]
    public async Task Keeps_the_key_at_home_when_the_next_page_is_elsewhere()
    {
        await using SecondOrigin other = await SecondOrigin.StartAsync(static context => CallTests.JsonAsync(context, 200, """{"value":[{"id":"2"}]}"""));
        Server.On("GET", "/v1/boxes", 200, $$"""{"value":[{"id":"1"}],"nextLink":"{{new Uri(other.Address, "/boxes")}}"}""");
        DepotClient client = Make(new ApiClientOptions { Credential = DepotCredentials.Token(static _ => new("secret")) });

        List<string> ids = [];
        await foreach (Box box in client.Boxes.ListAsync())
            ids.Add(box.Id);

        Assert.Equal(["1", "2"], ids);
        Assert.Equal("Bearer secret", Server.Last["Authorization"]);
        Assert.Equal([("/boxes", null)], other.Requests);
    }
}
