using System;
using System.Threading.Tasks;
using Relwright.CodeFixes;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class AddPermissionFixTests
{
    private const string Close = "await desk.Tickets[id].CloseAsync();";

    [Theory]
    [InlineData("(PermissionScheme.Application)", "(PermissionScheme.Application, SamplePermissions.TicketWrite)")]
    [InlineData("(PermissionScheme.Application, SamplePermissions.TicketRead)", "(PermissionScheme.Application, SamplePermissions.TicketRead, SamplePermissions.TicketWrite)")]
    [InlineData("(\n    PermissionScheme.Application,\n    \"Ticket.Read\", // tickets\n    \"Archive.Read\" // the archive\n    )", "(\n    PermissionScheme.Application,\n    \"Ticket.Read\", // tickets\n    \"Archive.Read\", // the archive\n    SamplePermissions.TicketWrite\n    )")]
    [InlineData("(\n    PermissionScheme.Application,\n    // tickets\n    \"Ticket.Read\")", "(\n    PermissionScheme.Application,\n    // tickets\n    \"Ticket.Read\",\n    SamplePermissions.TicketWrite)")]
    [InlineData("(PermissionScheme.Application, new[] { \"Ticket.Read\" })", "(PermissionScheme.Application, new[] { \"Ticket.Read\", SamplePermissions.TicketWrite })")]
    [InlineData("(PermissionScheme.Application, new[] { \"Ticket.Read\", })", "(PermissionScheme.Application, new[] { \"Ticket.Read\", SamplePermissions.TicketWrite, })")]
    [InlineData("(PermissionScheme.Application, new string[] { })", "(PermissionScheme.Application, new string[] { SamplePermissions.TicketWrite })")]
    [InlineData("(PermissionScheme.Application, [\"Ticket.Read\"])", "(PermissionScheme.Application, [\"Ticket.Read\", SamplePermissions.TicketWrite])")]
    [InlineData("(PermissionScheme.Application, [])", "(PermissionScheme.Application, [SamplePermissions.TicketWrite])")]
    [InlineData("(PermissionScheme.Application, null!)", "(PermissionScheme.Application, [SamplePermissions.TicketWrite])")]
    [InlineData("(PermissionScheme.Application, new string[0])", "(PermissionScheme.Application, [SamplePermissions.TicketWrite])")]
    [InlineData("(PermissionScheme.Application, names: \"Ticket.Read\")", "(PermissionScheme.Application, names: [\"Ticket.Read\", SamplePermissions.TicketWrite])")]
    [InlineData("(names: [\"Ticket.Read\"], scheme: PermissionScheme.Application)", "(names: [\"Ticket.Read\", SamplePermissions.TicketWrite], scheme: PermissionScheme.Application)")]
    [InlineData("(names: \"Ticket.Read\", scheme: PermissionScheme.Application)", "(names: [\"Ticket.Read\", SamplePermissions.TicketWrite], scheme: PermissionScheme.Application)")]
    [InlineData("(scheme: PermissionScheme.Application)", "(scheme: PermissionScheme.Application, SamplePermissions.TicketWrite)")]
    public async Task Adds_the_permission_to_the_attribute_of_its_scheme_in_the_form_that_it_has(string stated, string expected)
    {
        FixedProject after = await FixedProject.OfAsync(new AddPermissionFix(), Desk.Project($"[assembly: GrantedPermissions{stated}]", Close));

        Assert.Equal("State that 'Ticket.Write' is granted", after.Title);
        Assert.Contains($"[assembly: GrantedPermissions{expected}]", after.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_all_of_the_permissions_that_are_needed_together()
    {
        FixedProject after = await FixedProject.OfAsync(
            new AddPermissionFix(),
            Desk.Project("[assembly: GrantedPermissions(PermissionScheme.Application)]", "await desk.Tickets[id].Notes[id].PatchAsync(new());"));

        Assert.Equal("State that 'Note.Write' and 'Ticket.Write' are granted", after.Title);
        Assert.Contains("(PermissionScheme.Application, SamplePermissions.NoteWrite, SamplePermissions.TicketWrite)]", after.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adds_an_attribute_beside_that_of_another_scheme()
    {
        const string Delegated = "[assembly: GrantedPermissions(PermissionScheme.Delegated, SamplePermissions.TicketRead)]\n";

        FixedProject after = await FixedProject.OfAsync(new AddPermissionFix(), Desk.Project(Delegated, Close));
        Assert.Contains($"{Delegated}[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketWrite)]\n", after.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "application: [ Ticket.Write ]\n")]
    [InlineData("application: []", "application: [ Ticket.Write ]")]
    [InlineData("application:\ndelegated: [ Ticket.Read ]\n", "application: [ Ticket.Write ]\ndelegated: [ Ticket.Read ]\n")]
    [InlineData("application: ~ # none yet\n", "application: [ Ticket.Write ] # none yet\n")]
    [InlineData("application: [ Ticket.Read ] # to look\n", "application: [ Ticket.Read, Ticket.Write ] # to look\n")]
    [InlineData("application:\r\n  - Ticket.Read # to look\r\n", "application:\r\n  - Ticket.Read\r\n  - Ticket.Write # to look\r\n")]
    [InlineData("delegated: [ Ticket.Read ]", "delegated: [ Ticket.Read ]\napplication: [ Ticket.Write ]\n")]
    [InlineData("{ \"application\": [ \"Ticket.Read\" ] }", "{ \"application\": [ \"Ticket.Read\", Ticket.Write ] }")]
    public async Task Adds_the_permission_to_the_file_where_the_project_has_one(string stated, string expected)
    {
        FixedProject after = await FixedProject.OfAsync(new AddPermissionFix(), Desk.Project("", Close), stated);

        Assert.Equal(expected, after.File);
    }

    [Fact]
    public async Task Begins_an_attribute_behind_the_usings_where_the_file_has_no_place_for_another_scheme()
    {
        FixedProject after = await FixedProject.OfAsync(new AddPermissionFix(), Desk.Project("", Close), "{ delegated: [ Ticket.Read ] }");

        Assert.Contains("using Relwright;\n\n[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketWrite)]\n\n", after.Code, StringComparison.Ordinal);
        Assert.Contains("\npublic static class Program\n", after.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begins_an_attribute_below_the_head_of_a_file_without_usings()
    {
        const string Head = "// Of somebody.\n\n";
        const string Code = "namespace Contoso.Sample;\n\npublic static class Caller { public static object Call(SampleClient desk) => desk.Tickets[\"1\"].CloseAsync(); }\n";

        FixedProject after = await FixedProject.OfAsync(new AddPermissionFix(), Desk.Project(Head + Code), "{ delegated: [ Ticket.Read ] }");
        Assert.StartsWith($"{Head}[assembly: Relwright.GrantedPermissions(Relwright.PermissionScheme.Application, Contoso.Sample.SamplePermissions.TicketWrite)]\n\n{Code}", after.Code, StringComparison.Ordinal);
    }
}
