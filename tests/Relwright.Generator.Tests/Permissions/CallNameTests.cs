using System;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class CallNameTests
{
    private const string MayReadArchive = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.ArchiveRead)]";

    [Theory]
    [InlineData("await foreach (var ticket in desk.Tickets.ListFrom(new System.Uri(\"https://desk.example/tickets?skip=1\"))) { }", "ListFrom of /tickets needs 'Ticket.Read'")]
    [InlineData("await desk.Tickets[id].WatchersReferences.AddAsync(desk.People[id]);", "AddAsync of /tickets/{}/watchers/$ref needs 'Ticket.Write'")]
    [InlineData("await desk.Tickets[id].GetOrNullAsync();", "GetOrNullAsync of /tickets/{} needs 'Ticket.Read'")]
    [InlineData("await desk.Tickets[id].OfType<UrgentTicket>().GetAsync();", "GetAsync of /tickets/{} needs 'Ticket.Read'")]
    [InlineData("await desk.Tickets[id].OfType<UrgentTicket>().PatchAsync(new());", "PatchAsync of /tickets/{} needs 'Ticket.Write'")]
    public async Task Knows_calls_that_go_by_another_name_in_the_table(string call, string need) =>
        Assert.Contains(await Desk.FindAsync(MayReadArchive, call), found => found.Contains(need, StringComparison.Ordinal));

    [Fact]
    public async Task Knows_calls_on_generic_entities_by_what_those_are_restricted_to()
    {
        const string Nothing = "[assembly: GrantedPermissions(PermissionScheme.Application)]";

        Assert.Contains(
            await Desk.FindAsync(Nothing, "await LoadAsync(desk.Tickets[id]); static Task<Response<T>> LoadAsync<T>(EntityPath<T> path) where T : Ticket, IEntity<T> => path.GetAsync();"),
            found => found.Contains(": GetAsync of /", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("await foreach (var reply in desk.Tickets[id].Notes[id].Replies.ListAsync()) { }", "ListAsync of /tickets/{}/notes/{}/replies needs 'Ticket.Write'")]
    [InlineData("await desk.Tickets[id].Notes[id].PatchAsync(new());", "PatchAsync of /tickets/{}/notes/{} needs 'Note.Write' and 'Ticket.Write'")]
    public async Task Knows_members_of_a_class_whose_name_was_taken(string call, string need)
    {
        const string MayRead = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead)]";

        Assert.Contains(await Desk.FindAsync(MayRead, $"_ = typeof(NotePaths2); {call}"), found => found.Contains(need, StringComparison.Ordinal));
    }
}
