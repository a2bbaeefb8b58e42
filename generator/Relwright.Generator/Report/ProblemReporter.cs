using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Generator.Report;

/// <summary>Shows problems as diagnostics at their places in the specifications.</summary>
internal static class ProblemReporter
{
    public static void Report(SourceProductionContext context, LocatedProblems located)
    {
        foreach (Problem problem in located.Problems)
            context.ReportDiagnostic(Diagnostic.Create(Descriptor(problem), Place(problem, located.Files), [.. problem.Arguments.Cast<object>()]));
    }

    private static DiagnosticDescriptor Descriptor(Problem problem) => new(
        problem.Kind.Id,
        problem.Kind.Title,
        problem.Kind.Message,
        "Relwright",
        problem.Kind.Severity switch
        {
            ProblemSeverity.Error => DiagnosticSeverity.Error,
            ProblemSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true);

    private static Location Place(Problem problem, EquatableArray<MappedFile> files)
    {
        if (problem is { File: { } file, Span: { } span })
            return Place(file, span);

        // Of all files the one that knows the address most closely; a file that is named is the only one asked.
        (MappedFile File, SourceSpan Span)? nearest = null;
        int deepest = -1;
        foreach (MappedFile candidate in files)
        {
            if ((problem.File is null || problem.File == candidate.Path)
                && candidate.Map.Find(problem.Path, out int depth) is { } found && depth > deepest)
            {
                nearest = (candidate, found);
                deepest = depth;
            }
        }

        if (nearest is { } place)
            return Place(place.File.Path, place.Span);
        return problem.File is { } only ? Place(only, SourceSpan.Start) : Location.None;
    }

    private static Location Place(string file, SourceSpan span) => Location.Create(
        file,
        new TextSpan(span.Offset, span.Length),
        new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
}

/// <summary>Problems, and the files whose source maps tell where they are.</summary>
internal sealed record LocatedProblems(EquatableArray<Problem> Problems, EquatableArray<MappedFile> Files);

/// <summary>A file and where its things stand.</summary>
internal sealed record MappedFile(string Path, SourceMap Map);
