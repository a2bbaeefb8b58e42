using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Relwright.Analyzers;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class FollowedPathTests
{
    private const string MayRead = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead)]";
    private const string MayReadArchive = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.ArchiveRead)]";

    [Theory]
    [InlineData("var ticket = desk.Archive[id]; await ticket.GetAsync();")]
    [InlineData("var archive = desk.Archive; var ticket = (archive)[id]; await ticket.GetAsync();")]
    [InlineData("EntityPath<Ticket> ticket = desk.Archive[id]; { await ticket.GetAsync(); }")]
    public async Task Follows_locals_to_what_they_were_made_with(string calls)
    {
        Assert.Empty(await Desk.FindAsync(MayReadArchive, calls));
        Assert.Contains(await Desk.FindAsync(MayRead, calls), found => found.Contains("GetAsync of /archive/{} needs 'Archive.Read' (Application)", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("var ticket = desk.Archive[id]; ticket = desk.Tickets[id]; await ticket.GetAsync();")]
    [InlineData("var ticket = desk.Archive[id]; (ticket, id) = (desk.Tickets[id], id); await ticket.GetAsync();")]
    [InlineData("var ticket = desk.Archive[id]; Move(ref ticket); await ticket.GetAsync(); void Move(ref EntityPath<Ticket> path) => path = desk.Tickets[id];")]
    [InlineData("var ticket = desk.Archive[id]; ref var other = ref ticket; other = desk.Tickets[id]; await ticket.GetAsync();")]
    public async Task Takes_a_local_that_is_changed_for_any_path(string calls) => Assert.Empty(await Desk.FindAsync(MayRead, calls));

    [Fact]
    public async Task Comes_to_an_end_where_a_local_is_made_with_itself()
    {
        Built built = Build.Of(Desk.Project(MayReadArchive, "EntityPath<Ticket> one = other, other = one; await other.GetAsync(); EntityPath<Ticket> self = self; await self.GetAsync();"));

        Assert.NotEmpty(built.Errors);
        Assert.Empty(await built.Compilation.WithAnalyzers([new PermissionAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public async Task Finds_the_octets_behind_a_local()
    {
        string[] found = await Desk.FindAsync(MayReadArchive, "var photo = desk.Tickets[id].Photo; await photo.GetAsync();");

        Assert.Contains(found, one => one.Contains("GetAsync of /tickets/{}/photo needs 'Ticket.Read' (Application)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_the_path_on_which_the_proposed_permission_is_enough()
    {
        const string Nothing = "[assembly: GrantedPermissions(PermissionScheme.Delegated)]";
        const string Calls = "foreach (var path in new[] { desk.Archive[id] }) await path.GetAsync();";

        string found = Assert.Single(await Desk.FindAsync(Nothing, Calls));
        Assert.Contains("GetAsync of /tickets/{} needs 'Ticket.Read' (Delegated)", found, StringComparison.Ordinal);
    }
}
