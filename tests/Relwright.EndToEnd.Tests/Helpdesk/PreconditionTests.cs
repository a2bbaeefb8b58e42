using System.Threading.Tasks;
using Contoso.Helpdesk;
using Xunit;

namespace Relwright.EndToEnd.Tests.Helpdesk;

/// <summary>What comes of entity tags that the server does not take.</summary>
public sealed class PreconditionTests : HelpdeskTest
{
    private const string Error = """{"error":{"code":"stale","message":"It changed."}}""";

    [Fact]
    public async Task A_tag_that_is_stale_has_its_own_exception_with_and_without_a_body()
    {
        Server.On("DELETE", "/v1/tickets/1", 412, Error).On("DELETE", "/v1/tickets/2", 412, "");

        HelpdeskPreconditionFailedException told = await Assert.ThrowsAnyAsync<HelpdeskPreconditionFailedException>(() => Desk.Tickets["1"].DeleteAsync());
        HelpdeskPreconditionFailedException silent = await Assert.ThrowsAnyAsync<HelpdeskPreconditionFailedException>(() => Desk.Tickets["2"].DeleteAsync());

        Assert.Equal("stale", Assert.IsType<HelpdeskPreconditionFailedException<ODataError>>(told).Error.Code);
        Assert.True(told.TryGetError(out ODataError? error));
        Assert.Equal("It changed.", error!.Message);
        Assert.False(told.TryGetError(out string? _));
        Assert.False(silent.TryGetError(out ODataError? _));
    }

    [Fact]
    public async Task A_tag_that_is_missing_has_its_own_exception()
    {
        Server.On("DELETE", "/v1/tickets/1", 428, Error);

        HelpdeskPreconditionRequiredException<ODataError> missing = await Assert.ThrowsAsync<HelpdeskPreconditionRequiredException<ODataError>>(() => Desk.Tickets["1"].DeleteAsync());

        Assert.Equal("stale", missing.Error.Code);
    }
}
