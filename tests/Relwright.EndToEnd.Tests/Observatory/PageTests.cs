using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Contoso.Observatory;
using Xunit;

namespace Relwright.EndToEnd.Tests.Observatory;

/// <summary>Pages with what comes beside their bodies, and names and paths that extensions say.</summary>
public sealed class PageTests : ObservatoryTest
{
    [Fact]
    public async Task A_page_has_its_headers_and_its_links()
    {
        Server
            .On("GET", "/sights/pages", 200, """{"value":[{"star":"Vega","plate":"v/1"}],"next":"pages/2"}""", "X-Total: 2")
            .On("GET", "/sights/pages/2", 200, """{"value":[{"star":"Deneb"}]}""", "X-Total: 3")
            .On("GET", "/plates/v%2F1/preview", 200, """{"star":"Vega"}""");

        List<SightsListResponse> pages = [];
        await foreach (SightsListResponse page in Client.Sights.ListAsync().AsPages())
            pages.Add(page);
        Sight newest = await pages[0].NewestAsync();

        Assert.Equal([2, 3], pages.Select(static page => page.XTotal));
        Assert.Equal(["Vega", "Deneb"], pages.SelectMany(static page => page.Value.Value!).Select(static sight => sight.Star));
        Assert.Equal(("Vega", "/plates/v%2F1/preview"), (newest.Star, Server.Last.Target));
        await Assert.ThrowsAsync<LinkNotOfferedException>(() => pages[1].NewestAsync());
    }

    [Fact]
    public async Task Items_come_through_all_pages_whatever_their_answers_are()
    {
        Server
            .On("GET", "/sights/pages", 200, """{"value":[{"star":"Vega"}],"next":"pages/2"}""")
            .On("GET", "/sights/pages/2", 200, """{"value":[{"star":"Deneb"}]}""");

        List<string> stars = [];
        await foreach (Sight sight in Client.Sights.ListAsync())
            stars.Add(sight.Star);

        Assert.Equal(["Vega", "Deneb"], stars);
    }

    [Fact]
    public async Task A_header_that_only_leads_on_makes_no_type_of_answer()
    {
        Server.On("GET", "/archive", 200, """[{"star":"Vega"}]""");

        Pages<EquatableList<Sight>, Sight> pages = Client.Archive.ListAsync();

        Assert.Equal(typeof(Pages<EquatableList<Sight>, Sight>), pages.GetType());
        await foreach (Response<EquatableList<Sight>> page in pages.AsPages())
            Assert.Equal("Vega", Assert.Single(page.Value).Star);
    }

    [Fact]
    public async Task Pages_with_headers_can_be_made_by_hand()
    {
        var made = new Pages<SightPage, Sight, SightsListResponse>(MadeAsync(), static page => page.Value);

        await foreach (SightsListResponse page in made.AsPages())
            Assert.Equal(9, page.XTotal);

        static async IAsyncEnumerable<SightsListResponse> MadeAsync()
        {
            await Task.CompletedTask;
            yield return new SightsListResponse(new Response<SightPage>(new SightPage(), headers: new ApiHeaders([new("X-Total", "9")])));
        }
    }

    [Fact]
    public async Task Names_of_the_document_for_clients_are_those_of_the_code_and_not_of_the_wire()
    {
        Server.On("GET", "/plates/7", static context => WriteAsync(context, "application/octet-stream", "plate"));

        PlatesDownloadResponse plate = await Client.Plates.DownloadAsync(plateId: "7");

        Assert.Equal("""{"star":"Vega","mag":0.5}""", Encoding.UTF8.GetString(new Sight { Star = "Vega", Magnitude = 0.5 }.ToJson()));
        Assert.Null(plate.Digest);
    }

    [Fact]
    public async Task A_path_with_a_query_always_sends_it_and_leaves_what_asks_for_it_unescaped()
    {
        Server.On("GET", "/archive", static context => WriteAsync(context, "text/plain", "7 TB"));

        Assert.Equal("7 TB", await Client.Archive.SizeAsync(path: "/a/b?c"));
        Assert.Equal("/archive?path=/a/b?c&comp=size&detail=full%20list", Server.Last.Target);
    }
}
