using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Relwright.Analyzers;

namespace Relwright.CodeFixes;

/// <summary>Leaves out a permission that no call needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemovePermissionFix), DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class RemovePermissionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RLW4003"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            TextSpan place = diagnostic.Location.SourceSpan;
            context.RegisterCodeFix(
                CodeAction.Create("Leave it out of what is granted", token => RemoveAsync(context.TextDocument, place, token), "leave out"),
                diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> RemoveAsync(TextDocument document, TextSpan place, CancellationToken cancellationToken)
    {
        Solution solution = document.Project.Solution;
        if (document is not Document code)
        {
            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            return GrantFileEdit.Remove(text, place, cancellationToken) is { } changed ? solution.WithAdditionalDocumentText(document.Id, changed) : solution;
        }

        SyntaxNode root = (await code.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        if (root.FindNode(place).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute
            || GrantArguments.Names(attribute).FirstOrDefault(name => name.Span == place) is not { } stated)
        {
            return solution;
        }

        return code.WithSyntaxRoot(root.ReplaceNode(attribute, GrantEdit.Remove(attribute, stated))).Project.Solution;
    }
}
