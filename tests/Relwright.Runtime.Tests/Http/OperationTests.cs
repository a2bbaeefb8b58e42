using System.Threading.Tasks;
using Relwright.Generated;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class OperationTests : ServerTest
{
    [Fact]
    public async Task Sends_a_raw_body_with_its_media_type()
    {
        Server.On("PUT", "/", 204);
        ApiCall call = new("PUT", "note") { RawBody = new RawBody("v=0"u8.ToArray(), "application/sdp") };
        await Calls.SendAsync(Client().Start, call, null, default);
        Assert.Equal(("v=0", "application/sdp"), (Server.Last.Body, Server.Last["Content-Type"]));
    }

    [Fact]
    public async Task Asks_for_the_revision_that_the_operation_needs()
    {
        Server.On("GET", "/", 200, "{}");
        await Calls.GetAsync(Client().Start, new ApiCall("GET", "note") { MinimumRevision = "2" }, null, default);
        Assert.Equal("2", Server.Last["X-Minimum-Revision"]);
    }
}
