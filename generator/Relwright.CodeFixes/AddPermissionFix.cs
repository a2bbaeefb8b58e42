using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using Relwright.Analyzers;

namespace Relwright.CodeFixes;

/// <summary>States what a call needs where the project states what is granted: in its attribute for that scheme, else in its file, else in a new attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPermissionFix))]
[Shared]
public sealed class AddPermissionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RLW4002"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.GetValueOrDefault(MissingPermission.NamesKey)?.Split(' ') is { } names
                && diagnostic.Properties.GetValueOrDefault(MissingPermission.SchemeKey) is { } scheme
                && diagnostic.Properties.GetValueOrDefault(MissingPermission.ConstantsKey)?.Split(' ') is { } constants)
            {
                string title = names.Length == 1 ? $"State that '{names[0]}' is granted" : $"State that {string.Join(" and ", names.Select(name => $"'{name}'"))} are granted";
                context.RegisterCodeFix(
                    CodeAction.Create(title, token => AddAsync(context.Document, scheme, names, constants, token), "state " + string.Join(" ", names)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> AddAsync(Document document, string scheme, string[] names, string[] constants, CancellationToken cancellationToken)
    {
        Project project = document.Project;
        StatedAttribute[] attributes = [.. await StatedAttribute.FindAsync(project, cancellationToken).ConfigureAwait(false)];
        if (attributes.FirstOrDefault(attribute => attribute.Scheme == scheme) is { } found)
        {
            ExpressionSyntax[] expressions = [.. constants.Select(constant => SyntaxFactory.ParseExpression(constant).WithAdditionalAnnotations(Simplifier.Annotation))];
            return await found.ReplaceAsync(GrantEdit.Add(found.Syntax, found.IsEmpty, expressions), cancellationToken).ConfigureAwait(false);
        }

        foreach (TextDocument file in project.AdditionalDocuments.Where(file => GrantFile.Is(file.FilePath ?? file.Name)))
        {
            SourceText text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (GrantFileEdit.Add(text, scheme, names, cancellationToken) is { } changed)
                return project.Solution.WithAdditionalDocumentText(file.Id, changed);
        }

        AttributeListSyntax list = GrantEdit.Create(scheme, constants);
        return attributes.Length > 0 ? await attributes[0].FollowAsync(list, cancellationToken).ConfigureAwait(false) : await BeginAsync(document, list, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts an attribute where those of an assembly stand in a document: behind the namespaces that it uses, and before its types.</summary>
    private static async Task<Solution> BeginAsync(Document document, AttributeListSyntax list, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SyntaxTrivia newLine = NewLines.Of(root);
        SyntaxToken first = root.GetFirstToken(includeZeroWidth: true);
        bool isTop = root.Usings.Count == 0 && root.Externs.Count == 0 && root.AttributeLists.Count == 0;

        // What heads the file stays at its top; what documents its first type stays with that.
        if (isTop && !first.LeadingTrivia.Any(trivia => trivia.HasStructure))
        {
            root = root.ReplaceToken(first, first.WithLeadingTrivia());
            list = list.WithLeadingTrivia(first.LeadingTrivia);
        }
        else if (!isTop && root.AttributeLists.Count == 0)
        {
            list = list.WithLeadingTrivia(newLine);
        }

        IEnumerable<SyntaxTrivia> behind = isTop ? [newLine, newLine] : [newLine];
        return document.WithSyntaxRoot(root.AddAttributeLists(list.WithTrailingTrivia(behind))).Project.Solution;
    }
}
