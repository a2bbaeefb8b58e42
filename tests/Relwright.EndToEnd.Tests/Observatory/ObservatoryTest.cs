using System.Net.Http;
using System.Threading.Tasks;
using Contoso.Observatory;
using Microsoft.AspNetCore.Http;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.EndToEnd.Tests.Observatory;

/// <summary>Gives each test a server of its own, and a client emitted for a document whose bodies are large or have no end.</summary>
public abstract class ObservatoryTest : IAsyncLifetime
{
    private readonly HttpClient _http = ApiHttp.CreateClient();

    private protected TestServer Server { get; private set; } = null!;

    private protected ObservatoryClient Client { get; private set; } = null!;

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

    private protected ObservatoryClient Make(ApiClientOptions? options) => new(_http, Server.Root, options);

    private protected static async Task WriteAsync(HttpContext context, string mediaType, string text)
    {
        context.Response.ContentType = mediaType;
        await context.Response.WriteAsync(text);
    }
}
