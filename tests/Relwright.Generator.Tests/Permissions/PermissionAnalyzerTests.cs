using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Relwright.Analyzers;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class PermissionAnalyzerTests
{
    private const string MayRead = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead)]";

    [Fact]
    public async Task Warns_at_a_call_that_the_grant_does_not_cover_and_names_the_least_permission_that_would()
    {
        string found = Assert.Single(await Desk.FindAsync(MayRead, "await desk.Tickets[id].GetAsync(); await desk.Tickets[id].CloseAsync();"));

        Assert.StartsWith("RLW4002 (11,67): CloseAsync of /tickets/{}/close needs 'Ticket.Write' (Application)", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("await desk.Tickets.CountAsync();")]
    [InlineData("await foreach (var ticket in desk.Tickets.ListAsync()) { }")]
    [InlineData("await desk.Tickets[id].Photo.GetAsync();")]
    [InlineData("var path = desk.Tickets[id]; await path.GetAsync();")]
    public async Task Says_nothing_of_calls_that_are_covered(string call) => Assert.Empty(await Desk.FindAsync(MayRead, call));

    [Fact]
    public async Task Tells_paths_to_the_same_entity_apart()
    {
        string[] found = await Desk.FindAsync(MayRead, "await desk.Tickets[id].GetAsync(); await desk.Archive[id].GetAsync();");

        Assert.Contains("GetAsync of /archive/{} needs 'Archive.Read' (Application)", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_permission_in_the_scheme_in_which_it_is_granted_only()
    {
        const string Delegated = "[assembly: GrantedPermissions(PermissionScheme.Delegated, SamplePermissions.TicketRead)]";

        Assert.Empty(await Desk.FindAsync(Delegated, "await desk.Tickets[id].GetAsync();"));
        Assert.Contains(await Desk.FindAsync(Delegated, "await desk.Tickets[id].PatchAsync(new() { Title = \"a\" });"), found => found.StartsWith("RLW4002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_of_a_grant_that_no_call_needs()
    {
        const string Both = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead, SamplePermissions.ArchiveRead)]";

        Assert.Equal(
            ["RLW4003 (5,91): No call of this project needs 'Archive.Read' as it is granted; leave it out of what the application asks for."],
            await Desk.FindAsync(Both, "await desk.Tickets[id].GetAsync();"));
    }

    [Fact]
    public async Task Proposes_the_nearest_name_for_one_that_nobody_knows()
    {
        const string Misspelt = "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead, \"Archive.Raed\")]";

        string found = Assert.Single(await Desk.FindAsync(Misspelt, "await desk.Tickets[id].GetAsync();"));
        Assert.Equal("RLW4004 (5,91): No permission has the name 'Archive.Raed', so nothing is granted by it; correct it; did you mean 'Archive.Read'?", found);
    }

    [Fact]
    public async Task Reads_what_is_granted_from_a_file_too()
    {
        var file = new SpecFile("permissions.granted.yaml", "application: [ Ticket.Read, Archive.Raed ]\n");

        string[] found = await Desk.FindAsync("", "await desk.Tickets[id].GetAsync(); await desk.Tickets[id].CloseAsync();", file);
        Assert.Equal(["RLW4002", "RLW4004"], found.Select(one => one.Split(' ')[0]));
        Assert.Contains("(1,29)", found[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_silent_where_nothing_is_stated() => Assert.Empty(await Desk.FindAsync("", "await desk.Tickets[id].CloseAsync();"));

    [Fact]
    public async Task Knows_the_table_of_a_library_that_has_the_client()
    {
        CSharpCompilation library = Build.Of(Desk.Project("", "await desk.Tickets[id].GetAsync();")).Compilation;
        CSharpCompilation application = library.RemoveAllSyntaxTrees().WithAssemblyName("Application").AddReferences(library.ToMetadataReference()).AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(
                $$"""
                using Contoso.Sample;
                using Relwright;
                {{MayRead}}
                public static class Caller { public static object Call(SampleClient desk) => desk.Tickets["1"].CloseAsync(); }
                """,
                new CSharpParseOptions(LanguageVersion.CSharp14)));

        Assert.DoesNotContain(application.GetDiagnostics(), found => found.Severity is DiagnosticSeverity.Error);
        Diagnostic[] diagnostics = [.. await application.WithAnalyzers([new PermissionAnalyzer()]).GetAnalyzerDiagnosticsAsync()];
        Assert.Contains(diagnostics, found => found.Id == "RLW4002");
    }
}
