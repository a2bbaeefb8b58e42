using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Analyzers;

/// <summary>Compares the calls of a project with the permissions that it states to be granted. Silent where it states none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PermissionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The keys of a diagnostic's properties, for the code fix.</summary>
    internal const string NameKey = "name";

    internal const string SchemeKey = "scheme";

    internal const string ConstantKey = "constant";

    private static readonly DiagnosticDescriptor s_missing = Descriptor(Catalog.PermissionMissing);
    private static readonly DiagnosticDescriptor s_needless = Descriptor(Catalog.PermissionNeedless);
    private static readonly DiagnosticDescriptor s_unknown = Descriptor(Catalog.PermissionUnknown);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_missing, s_needless, s_unknown];

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
        ImmutableArray<Grant> grants = GrantReading.Read(context.Compilation, context.Options.AdditionalFiles, context.CancellationToken);
        if (tables.Count == 0 || grants.IsEmpty)
            return;

        HashSet<string> known = new(tables.SelectMany(table => table.Names), StringComparer.Ordinal);
        Grant[] valid = [.. grants.Where(grant => known.Contains(grant.Name))];
        var needed = new ConcurrentDictionary<(string Scheme, string Name), bool>();
        context.RegisterOperationAction(operation => Check(operation, tables, valid, needed), OperationKind.Invocation);
        context.RegisterCompilationEndAction(end => ReportGrants(end, grants, known, needed));
    }

    private static void Check(
        OperationAnalysisContext context, IReadOnlyList<PermissionTable> tables, IReadOnlyList<Grant> grants, ConcurrentDictionary<(string Scheme, string Name), bool> needed)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (invocation.Syntax is not InvocationExpressionSyntax call || invocation.SemanticModel is not { } model)
            return;
        foreach (FoundCall found in FoundCall.Of(call, invocation.TargetMethod, model, tables))
        {
            Alternative[] alternatives = [.. found.Alternatives];
            Alternative[] covering = [.. alternatives.Where(alternative => alternative.Names.All(name => Has(grants, alternative.Scheme, name)))];
            foreach (Alternative alternative in covering)
            {
                foreach (string name in alternative.Names)
                    needed.TryAdd((alternative.Scheme, name), true);
            }

            if (covering.Length == 0 && Best(alternatives, grants) is { } best)
                Report(context, found, best, grants);
        }
    }

    /// <summary>What would be enough: in a scheme in which something is granted already, what grants the least, with the fewest names to add.</summary>
    private static Alternative? Best(IEnumerable<Alternative> alternatives, IReadOnlyList<Grant> grants) => alternatives
        .OrderBy(alternative => grants.Any(grant => grant.Scheme == alternative.Scheme) ? 0 : 1)
        .ThenBy(alternative => alternative.Least ? 0 : 1)
        .ThenBy(alternative => alternative.Names.Count(name => !Has(grants, alternative.Scheme, name)))
        .FirstOrDefault();

    private static void Report(OperationAnalysisContext context, FoundCall found, Alternative best, IReadOnlyList<Grant> grants)
    {
        string missing = best.Names.First(name => !Has(grants, best.Scheme, name));
        PermissionTable table = found.Table;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(NameKey, missing)
            .Add(SchemeKey, best.Scheme)
            .Add(ConstantKey, $"{table.Constants.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{table.ConstantOf[missing]}");
        string names = string.Join(" and ", best.Names.Select(name => $"'{name}'"));
        context.ReportDiagnostic(Diagnostic.Create(s_missing, found.Place, properties, $"{found.Method.Name} of {found.Needs[0].Path}", $"{names} ({best.Scheme})"));
    }

    private static void ReportGrants(
        CompilationAnalysisContext context, IEnumerable<Grant> grants, HashSet<string> known, ConcurrentDictionary<(string Scheme, string Name), bool> needed)
    {
        foreach (Grant grant in grants)
        {
            if (!known.Contains(grant.Name))
                context.ReportDiagnostic(Diagnostic.Create(s_unknown, grant.Place, grant.Name, Catalog.DidYouMean(NearestName.Of(grant.Name, known.OrderBy(name => name, StringComparer.Ordinal)))));
            else if (!needed.ContainsKey((grant.Scheme, grant.Name)))
                context.ReportDiagnostic(Diagnostic.Create(s_needless, grant.Place, grant.Name));
        }
    }

    private static bool Has(IEnumerable<Grant> grants, string scheme, string name) => grants.Any(grant => grant.Scheme == scheme && grant.Name == name);

    private static DiagnosticDescriptor Descriptor(ProblemKind kind) => new(
        kind.Id,
        kind.Title,
        kind.Message,
        "Relwright",
        kind.Severity switch
        {
            ProblemSeverity.Error => DiagnosticSeverity.Error,
            ProblemSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        customTags: kind == Catalog.PermissionMissing ? [] : [WellKnownDiagnosticTags.CompilationEnd]);
}
