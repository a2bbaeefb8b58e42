using System.Threading.Tasks;

namespace Relwright.Runtime.Tests.Support;

/// <summary>Adds a second server, which is another origin because its port is another.</summary>
public abstract class TwoServerTest : ServerTest
{
    private protected TestServer Other { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Other = await TestServer.StartAsync();
    }

    public override async Task DisposeAsync()
    {
        await Other.DisposeAsync();
        await base.DisposeAsync();
    }
}
