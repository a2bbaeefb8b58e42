using System;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class NeedlessPermissionTests
{
    private const string Both = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead, SamplePermissions.TicketWrite)]";

    [Fact]
    public async Task Tells_of_a_grant_that_one_which_grants_less_makes_needless()
    {
        string found = Assert.Single(await Desk.FindAsync(Both, "await desk.Tickets[id].GetAsync();"));

        Assert.StartsWith("RLW4003 (5,91): No call of this project needs 'Ticket.Write'", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_of_a_grant_that_one_which_is_needed_anyway_makes_needless()
    {
        string found = Assert.Single(await Desk.FindAsync(Both, "await desk.Tickets[id].GetAsync(); await desk.Tickets[id].CloseAsync();"));

        Assert.StartsWith("RLW4003 (5,61): No call of this project needs 'Ticket.Read'", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_each_scheme_by_itself()
    {
        const string Schemes = """
            [assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead)]
            [assembly: GrantedPermissions(PermissionScheme.Delegated, SamplePermissions.TicketRead)]
            """;

        Assert.Empty(await Desk.FindAsync(Schemes, "await desk.Tickets[id].GetAsync();"));
    }

    [Fact]
    public async Task Keeps_what_any_of_the_paths_that_a_call_can_be_on_needs()
    {
        const string Paths = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead, SamplePermissions.ArchiveRead)]";

        Assert.Empty(await Desk.FindAsync(Paths, "foreach (var path in new[] { desk.Tickets[id], desk.Archive[id] }) await path.GetAsync();"));
    }

    [Fact]
    public async Task Keeps_what_a_call_needs_together_with_something_that_is_missing()
    {
        const string Part = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketWrite)]";

        string found = Assert.Single(await Desk.FindAsync(Part, "await desk.Tickets[id].Notes[id].PatchAsync(new());"));
        Assert.StartsWith("RLW4002", found, StringComparison.Ordinal);
    }
}
