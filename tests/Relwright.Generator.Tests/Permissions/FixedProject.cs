using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Relwright.Analyzers;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Permissions;

/// <summary>A project behind the fix of what the analyzer finds in it.</summary>
/// <param name="Title">What the fix calls itself.</param>
/// <param name="Code">The code of the project.</param>
/// <param name="File">The file beside it that states what is granted.</param>
internal sealed record FixedProject(string Title, string Code, string? File)
{
    private const string Stated = "permissions.granted.yaml";

    /// <summary>Applies the fix of the first diagnostic with an id, and demands that the project compiles then and does not have that diagnostic any more.</summary>
    public static async Task<FixedProject> OfAsync(CodeFixProvider fix, ConsumerProject consumer, string? file = null)
    {
        string id = Assert.Single(fix.FixableDiagnosticIds);
        using var workspace = new AdhocWorkspace();
        Microsoft.CodeAnalysis.Project project = Open(workspace, consumer, file);
        Diagnostic[] found = [.. (await DiagnosticsAsync(project)).Where(one => one.Id == id).OrderBy(one => one.Location.SourceSpan.Start)];
        Assert.NotEmpty(found);

        List<CodeAction> actions = [];
        TextDocument document = (TextDocument?)project.GetDocument(found[0].Location.SourceTree) ?? project.AdditionalDocuments.Single();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (action, _) => actions.Add(action), CancellationToken.None));
        CodeAction action = Assert.Single(actions);
        ApplyChangesOperation change = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());

        Microsoft.CodeAnalysis.Project changed = change.ChangedSolution.GetProject(project.Id)!;
        string code = (await changed.Documents.Single(one => one.Name == "Program.cs").GetTextAsync()).ToString();
        Compilation compilation = (await changed.GetCompilationAsync())!;
        Assert.True(compilation.GetDiagnostics().All(one => one.Severity < DiagnosticSeverity.Error), code);
        Assert.Equal(found.Length - 1, (await DiagnosticsAsync(changed)).Count(one => one.Id == id));
        return new FixedProject(action.Title, code, changed.AdditionalDocuments.SingleOrDefault() is { } stated ? (await stated.GetTextAsync()).ToString() : null);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Microsoft.CodeAnalysis.Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return await compilation.WithAnalyzers([new PermissionAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The project with its emitted code, as an editor has it.</summary>
    private static Microsoft.CodeAnalysis.Project Open(AdhocWorkspace workspace, ConsumerProject consumer, string? file)
    {
        Built built = Build.Of(consumer);
        Assert.Empty(built.Errors);
        Microsoft.CodeAnalysis.Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp, compilationOptions: built.Compilation.Options, parseOptions: consumer.ParseOptions, metadataReferences: built.Compilation.References));
        Solution solution = project.Solution;
        foreach ((string name, string text) in built.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), name, SourceText.From(text));
        solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), "Program.cs", SourceText.From(consumer.Code));
        if (file is not null)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), Stated, SourceText.From(file), filePath: Stated);
        return solution.GetProject(project.Id)!;
    }
}
