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
using Relwright.Analyzers;

namespace Relwright.CodeFixes;

/// <summary>Adds the permission that a call needs to the attribute that states what is granted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPermissionFix))]
[Shared]
public sealed class AddPermissionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["RLW4002"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Diagnostic diagnostic = context.Diagnostics[0];
        if (diagnostic.Properties.GetValueOrDefault(PermissionAnalyzer.NameKey) is not { } name
            || diagnostic.Properties.GetValueOrDefault(PermissionAnalyzer.SchemeKey) is not { } scheme
            || diagnostic.Properties.GetValueOrDefault(PermissionAnalyzer.ConstantKey) is not { } constant
            || await FindAsync(context.Document.Project, scheme, context.CancellationToken).ConfigureAwait(false) is not { } found)
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create($"State that '{name}' is granted", token => AddAsync(found.Document, found.Attribute, constant, token), "state " + name),
            diagnostic);
    }

    /// <summary>The attribute of the project that states permissions of a scheme.</summary>
    private static async Task<(Document Document, AttributeSyntax Attribute)?> FindAsync(Project project, string scheme, CancellationToken cancellationToken)
    {
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            return null;
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes().Where(GrantReading.IsGrant))
        {
            if (attribute.ConstructorArguments.Length == 0 || attribute.ConstructorArguments[0].Value is not int member || Schemes.Of(member) != scheme)
                continue;
            if (attribute.ApplicationSyntaxReference is { } reference && project.GetDocument(reference.SyntaxTree) is { } document)
                return (document, (AttributeSyntax)await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false));
        }

        return null;
    }

    private static async Task<Document> AddAsync(Document document, AttributeSyntax attribute, string constant, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(constant).WithAdditionalAnnotations(Simplifier.Annotation);
        AttributeSyntax added = attribute.AddArgumentListArguments(SyntaxFactory.AttributeArgument(expression).WithLeadingTrivia(SyntaxFactory.Space));
        return document.WithSyntaxRoot(root.ReplaceNode(attribute, added));
    }
}
