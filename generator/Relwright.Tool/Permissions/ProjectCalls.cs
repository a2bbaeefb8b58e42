using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Relwright.Analyzers;
using Relwright.Tool.Output;

namespace Relwright.Tool.Permissions;

/// <summary>Finds the calls of a project that permissions speak of, as the analyzer finds them.</summary>
internal static class ProjectCalls
{
    /// <exception cref="ToolException">No API of the project has permissions.</exception>
    public static IReadOnlyList<FoundCall> Find(ProjectCompilation project, CancellationToken cancellationToken)
    {
        IReadOnlyList<PermissionTable> tables = PermissionTable.Of(project.Compilation);
        if (tables.Count == 0)
            throw new ToolException(ExitCode.ProblemsFound, "no API of the project has permissions; list the file that has them as ApiSpec beside the one that describes the API");
        return [.. project.Sources.SelectMany(source => Find(project.Compilation, source, tables, cancellationToken))];
    }

    private static IEnumerable<FoundCall> Find(Compilation compilation, SyntaxTree source, IReadOnlyList<PermissionTable> tables, CancellationToken cancellationToken)
    {
        SemanticModel model = compilation.GetSemanticModel(source);
        foreach (InvocationExpressionSyntax call in source.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (model.GetOperation(call, cancellationToken) is not IInvocationOperation invocation)
                continue;
            foreach (FoundCall found in FoundCall.Of(call, invocation.TargetMethod, model, tables).Where(found => found.Needs.Length > 0))
                yield return found;
        }
    }
}
