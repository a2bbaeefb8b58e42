using System.Collections.Immutable;
using System.Composition;
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

/// <summary>Puts the name that was probably meant in the place of one that no permission has: its constant in code, its text in a file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectPermissionFix), DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class CorrectPermissionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RLW4004"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.GetValueOrDefault(KnownPermissions.NearestKey) is { } name && diagnostic.Properties.GetValueOrDefault(KnownPermissions.ConstantKey) is { } constant)
            {
                TextSpan place = diagnostic.Location.SourceSpan;
                context.RegisterCodeFix(
                    CodeAction.Create($"State '{name}' instead", token => CorrectAsync(context.TextDocument, place, name, constant, token), "state " + name + " instead"),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> CorrectAsync(TextDocument document, TextSpan place, string name, string constant, CancellationToken cancellationToken)
    {
        if (document is not Document code)
        {
            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.Replace(place, name));
        }

        SyntaxNode root = (await code.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return root.FindNode(place, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is { } wrong
            ? code.WithSyntaxRoot(root.ReplaceNode(wrong, SyntaxFactory.ParseExpression(constant).WithTriviaFrom(wrong).WithAdditionalAnnotations(Simplifier.Annotation))).Project.Solution
            : code.Project.Solution;
    }
}
