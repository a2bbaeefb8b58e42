using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Relwright.Generator.Tests.Consumer;

/// <summary>What a run of the generator gave.</summary>
/// <param name="Result">What the compiler noted of the run.</param>
/// <param name="Compilation">The project with the emitted code.</param>
internal sealed record Built(GeneratorDriverRunResult Result, CSharpCompilation Compilation)
{
    private GeneratorRunResult Generator => Result.Results.Single();

    /// <summary>The emitted files by hint name, in ordinal order.</summary>
    public SortedDictionary<string, string> Sources { get; } =
        new(Result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

    /// <summary>The steps of the pipeline by name.</summary>
    public IReadOnlyDictionary<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> Steps => Generator.TrackedSteps;

    public IReadOnlyDictionary<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> Outputs => Generator.TrackedOutputSteps;

    /// <summary>What the generator reports, as a build prints it but for the severity: <c>specs/a.yaml(2,3): RLW1014: …</c>.</summary>
    public IEnumerable<string> Problems => Generator.Exception is { } exception
        ? [exception.ToString()]
        : Result.Diagnostics.Select(problem => $"{Place(problem.Location)}: {problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal);

    /// <summary>The same without messages.</summary>
    public IEnumerable<string> Places => Problems.Select(problem => problem.Split(": ") is [var place, var id, ..] ? $"{place}: {id}" : problem);

    /// <summary>What the compiler finds in the project with its emitted code: errors, warnings, and needless usings.</summary>
    public IEnumerable<string> Findings => Compilation.GetDiagnostics().Select(Print);

    /// <summary>What a build shows: errors and warnings.</summary>
    public IEnumerable<string> Visible => Compilation.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(Print);

    public IEnumerable<string> Errors => Compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(Print);

    /// <summary>The types that the emitted code adds to the project.</summary>
    public IEnumerable<INamedTypeSymbol> TopLevelTypes => Types(Compilation.Assembly.GlobalNamespace);

    /// <summary>The problems of a whole compilation, down to the assembly.</summary>
    public IEnumerable<string> EmitFindings() => Compilation.Emit(Stream.Null).Diagnostics.Select(Print);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol at) =>
        at.GetTypeMembers().Concat(at.GetNamespaceMembers().SelectMany(Types));

    private static string Print(Diagnostic found) => $"{Place(found.Location)}: {found.Id}: {found.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Place(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        string path = span.Path is { Length: > 0 } given ? (location.IsInSource ? Path.GetFileName(given) : given) : "none";
        return string.Create(CultureInfo.InvariantCulture, $"{path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})");
    }
}
