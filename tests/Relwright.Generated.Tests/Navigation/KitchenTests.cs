using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Kitchen;
using Xunit;

namespace Relwright.Generated.Tests.Navigation;

/// <summary>What requests of the rarer kinds send.</summary>
public class KitchenTests
{
    [Fact]
    public async Task Adds_the_parameters_of_a_query_to_those_of_the_link()
    {
        var kitchen = new FakeKitchen();
        Resource<Sink> sink = At(kitchen, "/sink?server=1", Hostile.Bodies.Sink with { Links = SinkLinks.Empty });

        await sink.GetAsync("a&b=c", after: new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero), limit: 5, colour: Colour.DarkBlue, names: ["x y", "z"], deep: true);

        Assert.StartsWith("/sink?server=1&exact=a%26b%3Dc&after=2026-03-01T09%3A30%3A00", kitchen.Requests.Single().Uri.PathAndQuery, StringComparison.Ordinal);
        Assert.EndsWith("&limit=5&colour=dark-blue&names=x%20y&names=z&deep=true", kitchen.Requests.Single().Uri.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_a_raw_body_as_it_is()
    {
        var kitchen = new FakeKitchen();

        await At(kitchen, "/plug", new Plug(), "t").PutAsync(new byte[] { 0, 1, 255 });

        ApiRequest sent = kitchen.Requests.Single();
        Assert.Equal([0, 1, 255], sent.Body!.Value.ToArray());
        Assert.Equal("application/octet-stream", sent.ContentType);
        Assert.Equal("t", sent.Header("If-Match"));
    }

    [Fact]
    public async Task Puts_the_whole_representation_where_the_specification_says_so()
    {
        var kitchen = new FakeKitchen();
        Sink sink = Hostile.Bodies.Sink with { Links = SinkLinks.Empty };

        await At(kitchen, "/sink", sink).PutAsync(sink with { Name = "new" });

        Assert.Equal(Encoding.UTF8.GetString((sink with { Name = "new" }).ToJson()), Encoding.UTF8.GetString(kitchen.Requests.Single().Body!.Value.Span));
        Assert.Equal("e", kitchen.Requests.Single().Header("If-Match"));
    }

    [Fact]
    public async Task Gives_the_place_of_what_a_POST_made_and_the_way_to_it()
    {
        var kitchen = new FakeKitchen { Answer = static _ => new ApiResponse(HttpStatusCode.Created, [new("Location", "taps/7?x=1")]) };

        Created<Tap> created = await At(kitchen, "/sink/", new Tap()).PostAsync(new NewTap { Label = "cold", Colour = Colour.Red });
        kitchen.Answer = static _ => new ApiResponse(HttpStatusCode.OK, new Tap { Label = "cold" });
        Resource<Tap> tap = await created.GetAsync();

        Assert.Equal(new Uri("https://kitchen.test/sink/taps/7?x=1"), created.Location);
        Assert.Equal("cold", tap.Value.Label);
        Assert.Equal("2", kitchen.Requests[0].Header("X-Least-Revision"));
    }

    [Fact]
    public async Task Asks_for_the_revision_that_is_described_when_it_gets_what_a_POST_made()
    {
        var kitchen = new FakeKitchen { Answer = static _ => new ApiResponse(HttpStatusCode.Created, [new("Location", "/taps/7")]) };
        Created<Tap> created = await At(kitchen, "/sink/", new Tap()).PostAsync(new NewTap { Label = "cold", Colour = Colour.Red });
        kitchen.Answer = static _ => new ApiResponse(HttpStatusCode.OK, new Tap());

        await created.Resource.GetAsync();

        Assert.Equal("2", kitchen.Requests[^1].Header("X-Least-Revision"));
    }

    [Fact]
    public async Task Expands_a_templated_link_and_demands_its_variables()
    {
        var kitchen = new FakeKitchen();
        Resource<Sink> sink = At(kitchen, "/sink", Hostile.Bodies.Sink with
        {
            Links = SinkLinks.Empty with { Search = new Link { Href = "/find/{what}{?page}", Templated = true } },
        });

        await sink.Search.With(("what", "a b"), ("page", 2)).GetAsync("x");
        await Assert.ThrowsAsync<TemplateVariablesMissingException>(() => sink.Search.GetAsync("x"));

        Assert.Equal(["/find/a%20b?page=2&exact=x"], kitchen.Requests.Select(static request => request.Uri.PathAndQuery));
    }

    [Fact]
    public async Task Follows_many_links_one_by_one()
    {
        var kitchen = new FakeKitchen { Answer = static request => new ApiResponse(HttpStatusCode.OK, new Tap { Label = request.Uri.AbsolutePath }) };
        Resource<Sink> sink = At(kitchen, "/sink", Hostile.Bodies.Sink with { Links = SinkLinks.Empty with { Tap = [new Link { Href = "1" }, new Link { Href = "2" }] } });

        List<string?> labels = [];
        foreach (Navigator<Tap> tap in sink.Links.Tap)
            labels.Add((await tap.GetAsync()).Value.Label);

        Assert.Equal(["/1", "/2"], labels);
    }

    private static Resource<T> At<T>(ApiClient client, string path, T value, string? etag = null)
        where T : class, IResourceRecord<T>
        => new(value, client, new Uri("https://kitchen.test" + path), etag);

    private sealed class FakeKitchen() : KitchenClient(new HttpClient(), new Uri("https://kitchen.test/"))
    {
        public List<ApiRequest> Requests { get; } = [];

        public Func<ApiRequest, ApiResponse> Answer { get; set; } = static request => request.Method == HttpMethod.Put && request.Uri.AbsolutePath == "/plug"
            ? new ApiResponse(HttpStatusCode.NoContent)
            : new ApiResponse(HttpStatusCode.OK, Hostile.Bodies.Sink);

        protected override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            return Task.FromResult(Answer(request));
        }
    }
}
