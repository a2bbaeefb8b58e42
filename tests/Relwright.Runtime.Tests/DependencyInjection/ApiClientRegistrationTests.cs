using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.DependencyInjection;

public sealed class ApiClientRegistrationTests : TwoServerTest
{
    [Fact]
    public async Task Registers_a_client_that_follows_redirects_itself_and_keeps_no_cookie()
    {
        Server.On("GET", "/", 302, "", $"Location: {Other.Root}", "Set-Cookie: a=b");
        Other.On("GET", "/", 200, "{}");
        CapturedLog log = new();
        ServiceCollection services = new();
        services.AddSingleton<ILoggerFactory>(log);
        services.AddApiClient<INotesClient, NotesClient>(Server.Root, options => options.Credential = ApiCredential.Header("X-Plain", "v"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        INotesClient client = provider.GetRequiredService<INotesClient>();
        await client.Start.GetAsync();
        await client.Start.GetAsync();

        Assert.Same(client, provider.GetRequiredService<INotesClient>());
        Assert.All(Server.Requests, r => Assert.Equal("v", r["X-Plain"]));
        Assert.All(Server.Requests.Concat(Other.Requests), r => Assert.Null(r["Cookie"]));
        Assert.All(Other.Requests, r => Assert.Null(r["X-Plain"]));
        Assert.Contains(log.Messages, m => m.Contains("GET note answered 200", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task Registers_two_apis_and_several_names_side_by_side()
    {
        Server.On("GET", "/", 200, "{}");
        Other.On("GET", "/", 200, "{}");
        ServiceCollection services = new();
        services.AddApiClient<INotesClient, NotesClient>(Server.Root);
        services.AddApiClient<NotesClient, NotesClient>(Other.Root);
        services.AddApiClient<INotesClient, NotesClient>("other", Other.Root);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<INotesClient>().Start.GetAsync();
        Assert.Single(Server.Requests);
        await provider.GetRequiredService<NotesClient>().Start.GetAsync();
        await provider.GetRequiredKeyedService<INotesClient>("other").Start.GetAsync();
        Assert.Single(Server.Requests);
        Assert.Equal(2, Other.Requests.Count);
    }
}
