using System;
using System.Threading.Tasks;
using Relwright.CodeFixes;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class RemovePermissionFixTests
{
    private const string Get = "await desk.Tickets[id].GetAsync();";

    [Theory]
    [InlineData("(PermissionScheme.Application, \"Ticket.Read\", \"Archive.Read\")", "(PermissionScheme.Application, \"Ticket.Read\")")]
    [InlineData("(PermissionScheme.Application, \"Archive.Read\", \"Ticket.Read\")", "(PermissionScheme.Application, \"Ticket.Read\")")]
    [InlineData("(\n    PermissionScheme.Application,\n    \"Archive.Read\",\n    \"Ticket.Read\")", "(\n    PermissionScheme.Application,\n    \"Ticket.Read\")")]
    [InlineData("(PermissionScheme.Application, new[] { \"Ticket.Read\", \"Archive.Read\" })", "(PermissionScheme.Application, new[] { \"Ticket.Read\" })")]
    [InlineData("(PermissionScheme.Application, [\"Archive.Read\", \"Ticket.Read\"])", "(PermissionScheme.Application, [\"Ticket.Read\"])")]
    [InlineData("(PermissionScheme.Delegated, \"Ticket.Read\"), GrantedPermissions(PermissionScheme.Application, new[] { \"Archive.Read\" })", "(PermissionScheme.Delegated, \"Ticket.Read\"), GrantedPermissions(PermissionScheme.Application)")]
    [InlineData("(PermissionScheme.Delegated, \"Ticket.Read\"), GrantedPermissions(names: \"Archive.Read\", scheme: PermissionScheme.Application)", "(PermissionScheme.Delegated, \"Ticket.Read\"), GrantedPermissions(scheme: PermissionScheme.Application)")]
    public async Task Leaves_the_name_out_of_its_attribute(string stated, string expected)
    {
        FixedProject after = await FixedProject.OfAsync(new RemovePermissionFix(), Desk.Project($"[assembly: GrantedPermissions{stated}]", Get));

        Assert.Contains($"[assembly: GrantedPermissions{expected}]", after.Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application: [ Ticket.Read, Archive.Read ]\n", "application: [ Ticket.Read ]\n")]
    [InlineData("application: [ Archive.Read, Ticket.Read ]\n", "application: [ Ticket.Read ]\n")]
    [InlineData("application:\n  - Archive.Read # the old ones\n  - Ticket.Read\n", "application:\n  - Ticket.Read\n")]
    [InlineData("delegated: [ Ticket.Read ]\napplication: [ Archive.Read ]\n", "delegated: [ Ticket.Read ]\napplication: [  ]\n")]
    public async Task Leaves_the_name_out_of_its_file(string stated, string expected)
    {
        FixedProject after = await FixedProject.OfAsync(new RemovePermissionFix(), Desk.Project("", Get), stated);

        Assert.Equal(expected, after.File);
    }
}
