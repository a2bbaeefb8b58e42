using System;
using System.Net.Http;
using System.Threading.Tasks;
using Contoso.Helpdesk;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>Gives each test a server of its own, which answers as the test says, and a client emitted for two CSDL documents.</summary>
public abstract class HelpdeskTest : IAsyncLifetime
{
    private readonly HttpClient _http = ApiHttp.CreateClient();

    private protected TestServer Server { get; private set; } = null!;

    private protected HelpdeskClient Desk { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await TestServer.StartAsync();
        Desk = Make(null);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private protected HelpdeskClient Make(ApiClientOptions? options) => new(_http, new Uri(Server.Root, "v1"), options);
}
