using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Engine.Problems;

namespace Relwright.Analyzers;

/// <summary>The problems that the analyzer tells, as the compiler knows them.</summary>
internal static class Descriptors
{
    public static DiagnosticDescriptor Missing { get; } = Of(Catalog.PermissionMissing);

    /// <summary>Known only when all calls have been looked at.</summary>
    public static DiagnosticDescriptor Needless { get; } = Of(Catalog.PermissionNeedless, WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor Unknown { get; } = Of(Catalog.PermissionUnknown);

    public static DiagnosticDescriptor SchemeUnfit { get; } = Of(Catalog.PermissionSchemeUnfit);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_ofFile = GrantFile.ProblemKinds.ToImmutableDictionary(kind => kind.Id, kind => Of(kind));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Missing, Needless, Unknown, SchemeUnfit, .. s_ofFile.Values.OrderBy(one => one.Id, System.StringComparer.Ordinal)];

    /// <summary>What is wrong with a file that states what is granted.</summary>
    public static Diagnostic Of(Problem problem) =>
        Diagnostic.Create(s_ofFile[problem.Kind.Id], Places.Of(problem.File!, problem.Span!.Value), [.. problem.Arguments]);

    private static DiagnosticDescriptor Of(ProblemKind kind, params string[] tags) => new(
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
        customTags: tags);
}
