using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Check;

/// <summary>Problems as one JSON object, for scripts.</summary>
internal static class JsonReport
{
    public static void Write(ToolConsole console, IReadOnlyList<LocatedProblem> problems, int files)
    {
        using Utf8JsonWriter json = JsonOutput.To(console);
        json.WriteStartObject();
        json.WriteNumber("files", files);
        json.WriteNumber("errors", problems.Count(problem => problem.IsError));
        json.WriteNumber("warnings", problems.Count(problem => problem.Problem.Kind.Severity is ProblemSeverity.Warning));
        json.WriteStartArray("problems");
        foreach (LocatedProblem problem in problems)
            Write(json, problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LocatedProblem problem)
    {
        ProblemKind kind = problem.Problem.Kind;
        json.WriteStartObject();
        json.WriteString("id", kind.Id);
        json.WriteString("severity", SeverityName.Of(kind.Severity));
        json.WriteString("title", kind.Title);
        json.WriteString("message", problem.Problem.Message);
        if (problem.File is { } file)
            json.WriteString("file", ProblemLine.Shown(file));
        if (problem.Span is { } span)
            Write(json, span);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
    }
}
