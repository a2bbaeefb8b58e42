using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Relwright.Analyzers;
using Relwright.CodeFixes;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

public sealed class AddPermissionFixTests
{
    [Fact]
    public async Task Adds_the_permission_to_the_attribute_of_its_scheme()
    {
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace, Desk.Project(
            "[assembly: GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead)]",
            "await desk.Tickets[id].GetAsync(); await desk.Tickets[id].CloseAsync();"));
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        Diagnostic missing = Assert.Single(await compilation.WithAnalyzers([new PermissionAnalyzer()]).GetAnalyzerDiagnosticsAsync());

        List<CodeAction> actions = [];
        await new AddPermissionFix().RegisterCodeFixesAsync(new CodeFixContext(document, missing, (action, _) => actions.Add(action), CancellationToken.None));

        CodeAction action = Assert.Single(actions);
        Assert.Equal("State that 'Ticket.Write' is granted", action.Title);
        ApplyChangesOperation change = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        string text = (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
        Assert.Contains("GrantedPermissions(PermissionScheme.Application, SamplePermissions.TicketRead, SamplePermissions.TicketWrite)]", text, StringComparison.Ordinal);
    }

    /// <summary>The project with its emitted code, as an editor has it.</summary>
    private static Document Open(AdhocWorkspace workspace, ConsumerProject consumer)
    {
        Built built = Build.Of(consumer);
        Microsoft.CodeAnalysis.Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp, compilationOptions: built.Compilation.Options, parseOptions: consumer.ParseOptions, metadataReferences: built.Compilation.References));
        Solution solution = project.Solution;
        foreach ((string name, string text) in built.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), name, SourceText.From(text));
        var id = DocumentId.CreateNewId(project.Id);
        return solution.AddDocument(id, "Program.cs", SourceText.From(consumer.Code)).GetDocument(id)!;
    }
}
