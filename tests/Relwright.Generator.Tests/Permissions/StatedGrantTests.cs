using System;
using System.Threading.Tasks;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class StatedGrantTests
{
    private const string Get = "await desk.Tickets[id].GetAsync();";

    [Theory]
    [InlineData("[assembly: GrantedPermissions(PermissionScheme.Application)]")]
    [InlineData("[assembly: GrantedPermissions(PermissionScheme.Application, null)]")]
    [InlineData("[assembly: GrantedPermissions(PermissionScheme.Application, new string[0])]")]
    [InlineData("[assembly: GrantedPermissions(names: [], scheme: PermissionScheme.Application)]")]
    public async Task Takes_a_statement_without_names_for_nothing_granted_in_its_scheme(string nothing)
    {
        string found = Assert.Single(await Desk.FindAsync(nothing.Replace("null", "null!", StringComparison.Ordinal), Get));

        Assert.Contains("needs 'Ticket.Read' (Application)", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposes_what_would_do_in_the_scheme_of_a_statement_without_names()
    {
        string found = Assert.Single(await Desk.FindAsync("[assembly: GrantedPermissions(PermissionScheme.Delegated)]", Get));

        Assert.Contains("needs 'Ticket.Read' (Delegated)", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application: []\n")]
    [InlineData("application:\n")]
    [InlineData("")]
    public async Task Takes_a_file_without_names_for_nothing_granted(string text)
    {
        string found = Assert.Single(await Desk.FindAsync("", Get, Stated(text)));

        Assert.StartsWith("RLW4002", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aplication: [ Ticket.Read ]\n", "RLW1014 (1,1): Key 'aplication' is not known here and is ignored; did you mean 'application'?")]
    [InlineData("application: Ticket.Read\n", "RLW1016 (1,14): 'application' takes a list of names, not a single value, and is ignored; write 'application: [ Name.Of.Permission ]'.")]
    [InlineData("application: [ { name: Ticket.Read } ]\n", "RLW1016 (1,16): 'application' takes a list of names, not keys with values, and is ignored; write 'application: [ Name.Of.Permission ]'.")]
    [InlineData("- Ticket.Read\n", "RLW1016 (1,1): 'permissions.granted.yaml' takes lists of names by scheme, not a list, and is ignored; write 'application: [ Name.Of.Permission ]'.")]
    public async Task Tells_what_a_file_says_that_means_nothing_and_checks_no_call_until_it_is_corrected(string text, string problem) =>
        Assert.Equal([problem], await Desk.FindAsync("", "await desk.Tickets[id].CloseAsync();", Stated(text)));

    [Fact]
    public async Task Tells_that_a_file_is_no_yaml()
    {
        string found = Assert.Single(await Desk.FindAsync("", Get, Stated("application: [ Ticket.Read\n")));

        Assert.StartsWith("RLW1004 (1,14): ", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_that_a_permission_cannot_be_granted_in_the_scheme_in_which_it_is_stated()
    {
        const string Delegated = "[assembly: GrantedPermissions(PermissionScheme.Delegated, SamplePermissions.TicketRead, SamplePermissions.TicketWrite)]";

        Assert.Equal(
            ["RLW4005 (5,89): 'Ticket.Write' cannot be granted as Delegated, so nothing is granted by it; state it as Application, or take one that can."],
            await Desk.FindAsync(Delegated, Get));
    }

    [Fact]
    public async Task Tells_of_a_permission_in_a_file_that_cannot_be_granted_in_its_scheme()
    {
        string found = Assert.Single(await Desk.FindAsync("", "", Stated("delegated:\n  - Archive.Read\n")));

        Assert.StartsWith("RLW4005 (2,5): 'Archive.Read' cannot be granted as Delegated", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[assembly: GrantedPermissions(PermissionScheme.Application, new[] { \"Ticket.Raed\" })]", "(5,69)")]
    [InlineData("[assembly: GrantedPermissions(PermissionScheme.Application, [\"Ticket.Raed\"])]", "(5,62)")]
    [InlineData("[assembly: GrantedPermissions(names: [\"Ticket.Raed\"], scheme: PermissionScheme.Application)]", "(5,39)")]
    [InlineData("[assembly: GrantedPermissions(scheme: PermissionScheme.Application, names: \"Ticket.Raed\")]", "(5,76)")]
    public async Task Points_at_the_name_in_whichever_form_it_is_stated(string grant, string place)
    {
        string found = Assert.Single(await Desk.FindAsync(grant, ""));

        Assert.StartsWith($"RLW4004 {place}", found, StringComparison.Ordinal);
    }

    private static SpecFile Stated(string text) => new("permissions.granted.yaml", text);
}
