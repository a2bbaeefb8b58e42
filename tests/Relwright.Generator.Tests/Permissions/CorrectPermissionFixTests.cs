using System;
using System.Threading.Tasks;
using Relwright.CodeFixes;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class CorrectPermissionFixTests
{
    private const string Get = "await desk.Tickets[id].GetAsync();";

    [Theory]
    [InlineData("(PermissionScheme.Application, \"Ticket.Raed\" /* to look */)", "(PermissionScheme.Application, SamplePermissions.TicketRead /* to look */)")]
    [InlineData("(PermissionScheme.Application, new[] { \"Ticket.Raed\" })", "(PermissionScheme.Application, new[] { SamplePermissions.TicketRead })")]
    [InlineData("(names: \"Ticket.Raed\", scheme: PermissionScheme.Application)", "(names: SamplePermissions.TicketRead, scheme: PermissionScheme.Application)")]
    public async Task Puts_the_constant_of_the_nearest_name_in_its_place(string stated, string expected)
    {
        FixedProject after = await FixedProject.OfAsync(new CorrectPermissionFix(), Desk.Project($"[assembly: GrantedPermissions{stated}]", Get));

        Assert.Equal("State 'Ticket.Read' instead", after.Title);
        Assert.Contains($"[assembly: GrantedPermissions{expected}]", after.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrects_the_name_in_a_file()
    {
        FixedProject after = await FixedProject.OfAsync(new CorrectPermissionFix(), Desk.Project("", Get), "application:\n  - Ticket.Raed # to look\n");

        Assert.Equal("application:\n  - Ticket.Read # to look\n", after.File);
    }
}
