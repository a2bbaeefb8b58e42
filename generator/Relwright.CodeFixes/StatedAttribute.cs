using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Relwright.Analyzers;

namespace Relwright.CodeFixes;

/// <summary>An attribute by which a project states what is granted, where it is written.</summary>
internal sealed class StatedAttribute(Document document, AttributeSyntax syntax, string scheme, bool isEmpty)
{
    /// <summary>The attribute.</summary>
    public AttributeSyntax Syntax { get; } = syntax;

    /// <summary>The scheme that it speaks of.</summary>
    public string Scheme { get; } = scheme;

    /// <summary>Whether it states no name.</summary>
    public bool IsEmpty { get; } = isEmpty;

    public static async Task<IEnumerable<StatedAttribute>> FindAsync(Project project, CancellationToken cancellationToken)
    {
        List<StatedAttribute> found = [];
        if (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            return found;
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes().Where(GrantAttribute.Is))
        {
            if (GrantAttribute.Scheme(attribute) is { } scheme
                && attribute.ApplicationSyntaxReference is { } reference
                && project.GetDocument(reference.SyntaxTree) is { } document
                && await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is AttributeSyntax syntax)
            {
                found.Add(new StatedAttribute(document, syntax, scheme, GrantAttribute.Read(attribute, cancellationToken).Grants.IsEmpty));
            }
        }

        return found;
    }

    public async Task<Solution> ReplaceAsync(AttributeSyntax changed, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(Syntax, changed)).Project.Solution;
    }

    /// <summary>Puts another attribute on a line of its own behind this one.</summary>
    public async Task<Solution> FollowAsync(AttributeListSyntax other, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.InsertNodesAfter(Syntax.Parent!, [other.WithTrailingTrivia(NewLines.Of(root))])).Project.Solution;
    }
}
