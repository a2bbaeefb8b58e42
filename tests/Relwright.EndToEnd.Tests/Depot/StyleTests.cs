using System;
using System.Threading.Tasks;
using Contoso.Depot;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>Parameters in every style, as a server sees them.</summary>
public sealed class StyleTests : DepotTest
{
    private static Colour Blue => new() { R = 100, G = 200 };

    [Fact]
    public async Task Writes_parameters_of_the_path_in_their_styles()
    {
        await Assert.ThrowsAsync<DepotException>(() => Client.Styles.PathsAsync(["a", "b/c"], Blue, ["x"], ["x", "y"], Blue, ["m", "n"], "8:acs:1 ü"));

        Assert.Equal("/v1/styles/a,b%2Fc/r=100,g=200/.x/.x.y/;matrix=r,100,g,200/;matrices=m;matrices=n/8%3Aacs%3A1%20%C3%BC", Server.Last.Target);
    }

    [Fact]
    public async Task Writes_parameters_of_the_query_headers_and_cookies_in_their_styles()
    {
        Server.On("GET", "/v1/styles", 204);

        await Client.Styles.QueriesAsync(
            "a&b",
            form: ["1", "2 3"],
            list: ["1", "2"],
            space: ["1", "2"],
            pipe: ["1", "2"],
            deep: Blue,
            numbers: [7, -8],
            json: Blue,
            where: "/a?b=c&d#e",
            on: new DateOnly(2026, 11, 22),
            @class: true,
            xList: ["p", "q r"],
            xColour: Blue,
            crumb: "a b;c",
            optionsValue: ["u", "v"]);

        Assert.Equal(
            "/v1/styles?must=a%26b&form=1&form=2%203&list=1,2&space=1%202&pipe=1%7C2&deep%5Br%5D=100&deep%5Bg%5D=200&numbers=7&numbers=-8"
            + "&json=%7B%22r%22%3A100%2C%22g%22%3A200%7D&where=/a?b=c%26d%23e&on=2026-11-22&class=true",
            Server.Last.Target);
        Assert.Equal(("p,q r", "r=100,g=200"), (Server.Last["X-List"], Server.Last["X-Colour"]));
        Assert.Equal("crumb=a%20b%3Bc; options=u,v", Server.Last["Cookie"]);
    }

    [Fact]
    public async Task Leaves_out_what_is_not_given_and_lists_without_items()
    {
        Server.On("GET", "/v1/styles", 204);

        await Client.Styles.QueriesAsync("ab", form: [], numbers: []);

        Assert.Equal("/v1/styles?must=ab", Server.Last.Target);
        Assert.Null(Server.Last["Cookie"]);
    }

    [Fact]
    public async Task Sends_the_version_of_the_specification_without_being_asked()
    {
        Server.On("GET", "/v1/boxes", 200, "{}");

        await foreach (Box _ in Client.Boxes.ListAsync(limit: 5, status: BoxStatus.InTransit))
        {
        }

        Assert.Equal("/v1/boxes?api-version=2026-11-01&limit=5&status=in-transit", Server.Last.Target);
    }
}
