using System;
using System.Net.Http;
using System.Threading.Tasks;
using Contoso.Depot;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>Gives each test a server of its own, which answers as the test says, and a client emitted for an OpenAPI document.</summary>
public abstract class DepotTest : IAsyncLifetime
{
    private readonly HttpClient _http = ApiHttp.CreateClient();

    private protected TestServer Server { get; private set; } = null!;

    private protected DepotClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await TestServer.StartAsync();
        Client = Make(null);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private protected DepotClient Make(ApiClientOptions? options) => new(_http, new Uri(Server.Root, "v1"), options);
}
