using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Relwright.Engine.Problems;

namespace Relwright.Analyzers;

/// <summary>Compares the calls of a project with the permissions that it states to be granted. Silent where it states nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PermissionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        IReadOnlyList<PermissionTable> tables = PermissionTable.Of(context.Compilation);
        StatedGrants stated = GrantReading.Read(context.Compilation, context.Options.AdditionalFiles, context.CancellationToken);
        if (tables.Count == 0 || !stated.Any)
            return;

        // What is wrong with a statement is told where it stands, so that an editor shows it there at once.
        var known = new KnownPermissions(tables);
        context.RegisterSyntaxNodeAction(node => CheckAttribute(node, stated, known), SyntaxKind.Attribute);
        context.RegisterAdditionalFileAction(file => CheckFile(file, stated, known));

        // Whoever stated more than could be read has that to correct first: what is missing and what is needless nobody knows until then.
        if (!stated.Problems.IsEmpty)
            return;
        Grant[] valid = [.. stated.Grants.Where(known.CanBeGranted)];
        var use = new GrantUse(valid.Select(grant => (grant.Scheme, grant.Name)).ToImmutableHashSet());
        context.RegisterOperationAction(operation => CheckCall(operation, tables, stated.Schemes, use), OperationKind.Invocation);
        context.RegisterCompilationEndAction(end => CheckNeed(end, valid, use));
    }

    private static void CheckAttribute(SyntaxNodeAnalysisContext context, StatedGrants stated, KnownPermissions known)
    {
        foreach (Grant grant in stated.Grants.Where(grant => grant.Place.SourceTree == context.Node.SyntaxTree && context.Node.Span.Contains(grant.Place.SourceSpan)))
        {
            if (known.Fault(grant) is { } fault)
                context.ReportDiagnostic(fault);
        }
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, StatedGrants stated, KnownPermissions known)
    {
        string path = context.AdditionalFile.Path;
        foreach (Problem problem in stated.Problems.Where(problem => problem.File == path))
            context.ReportDiagnostic(Descriptors.Of(problem));
        foreach (Grant grant in stated.Grants.Where(grant => grant.Place.SourceTree is null && grant.Place.GetLineSpan().Path == path))
        {
            if (known.Fault(grant) is { } fault)
                context.ReportDiagnostic(fault);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, IReadOnlyList<PermissionTable> tables, ImmutableHashSet<string> schemes, GrantUse use)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (invocation.Syntax is not InvocationExpressionSyntax call || invocation.SemanticModel is not { } model)
            return;
        foreach (FoundCall found in FoundCall.Of(call, invocation.TargetMethod, model, tables))
        {
            // Any of the paths may be the one that is called, so what is granted for any of them is needed.
            bool covered = false;
            foreach (CallNeed need in found.Needs)
                covered |= use.Cover(need);
            if (!covered && MissingPermission.Of(found, schemes, use) is { } missing)
            {
                use.Complete(missing.Wanted);
                context.ReportDiagnostic(missing.ToDiagnostic());
            }
        }
    }

    private static void CheckNeed(CompilationAnalysisContext context, IEnumerable<Grant> grants, GrantUse use)
    {
        ImmutableHashSet<(string Scheme, string Name)> needless = use.Needless();
        foreach (Grant grant in grants.Where(grant => needless.Contains((grant.Scheme, grant.Name))))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Needless, grant.Place, grant.Name));
    }
}
