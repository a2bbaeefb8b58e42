using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Runtime.Tests.Support;

/// <summary>Gives each test a server of its own and a client of it.</summary>
public abstract class ServerTest : IAsyncLifetime
{
    private readonly HttpClient _http = ApiHttp.CreateClient();

    private protected TestServer Server { get; private set; } = null!;

    private protected HttpClient Http => _http;

    public virtual async Task InitializeAsync() => Server = await TestServer.StartAsync();

    public virtual async Task DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private protected NotesClient Client(ApiClientOptions? options = null) => new(_http, Server.Root, options);
}
