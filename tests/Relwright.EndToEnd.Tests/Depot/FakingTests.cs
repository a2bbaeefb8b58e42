using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Depot;
using Microsoft.Extensions.DependencyInjection;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>How consumers get a client, and how they do without its server.</summary>
public sealed class FakingTests
{
    [Fact]
    public async Task Code_that_takes_a_group_runs_against_a_fake_of_it()
    {
        BoxesOperations fake = new FakeBoxes();

        Assert.Equal("7 faked", await NoteOfAsync(fake));
        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => fake.ExistsAsync("7"));
        Assert.Contains("without a client", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fake_of_the_server_sees_every_request()
    {
        var client = new FakeDepot();

        Assert.Equal("9", (await client.Boxes.GetAsync("9")).Value.Id);
        Assert.Equal(["GET https://depot.contoso.com/v1/boxes/9"], client.Lines);
        Assert.Same(client.Boxes, client.Boxes);
    }

    [Fact]
    public async Task Goes_to_the_server_of_the_specification_where_nobody_names_one()
    {
        Assert.Equal(new Uri("https://depot.contoso.com/v1"), DepotServers.Default);
        await using TestServer server = await TestServer.StartAsync();
        server.On("HEAD", "/boxes/7", 200);
        ServiceCollection services = new();
        services.AddDepotClient(server.Root, static options => options.Credential = DepotCredentials.Key("k"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IDepotClient>().Boxes.ExistsAsync("7");

        Assert.Equal(("/boxes/7", "k"), (server.Last.Target, server.Last["X-Depot-Key"]));
    }

    [Fact]
    public void Reads_what_a_webhook_brings()
    {
        Assert.Equal("7", DepotWebhooks.ParseBoxSealed("""{"id":"7"}"""u8)?.Id);
        Assert.Throws<WireFormatException>(() => DepotWebhooks.ParseBoxSealed("""{"id":"7"}x"""u8));
        Assert.Throws<WireFormatException>(() => DepotWebhooks.ParseBoxSealed("""{"id":"7","x":[[1]]}"""u8, new ReadLimits { MaxDepth = 2 }));
    }

    private static async Task<string> NoteOfAsync(BoxesOperations boxes)
    {
        Box box = await boxes.GetAsync("7");
        return box.Id + " " + box.Note;
    }

    private sealed class FakeBoxes : BoxesOperations
    {
        public override Task<Response<Box>> GetAsync(string id, CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Response<Box>(new Box { Id = id, Note = "faked" }));
    }

    private sealed class FakeDepot() : DepotClient(new HttpClient())
    {
        public List<string> Lines { get; } = [];

        protected override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
        {
            Lines.Add(request.ToString());
            return Task.FromResult(new ApiResponse(HttpStatusCode.OK, new Box { Id = "9" }));
        }
    }
}
