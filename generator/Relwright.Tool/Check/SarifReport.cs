using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Check;

/// <summary>Problems as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which code-review tools show at their lines.</summary>
/// <param name="version">The version of the tool.</param>
/// <param name="helpBase">Where the pages of <c>docs/problems</c> can be read, ending in a slash; null where nobody said so.</param>
internal sealed class SarifReport(string version, Uri? helpBase)
{
    private const string Root = "SRCROOT";

    public void Write(ToolConsole console, IReadOnlyList<LocatedProblem> problems)
    {
        ProblemKind[] rules = [.. problems.Select(problem => problem.Problem.Kind).DistinctBy(kind => kind.Id).OrderBy(kind => kind.Id, StringComparer.Ordinal)];
        using Utf8JsonWriter json = JsonOutput.To(console);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (LocatedProblem problem in problems)
            WriteResult(json, problem, Array.IndexOf(rules, problem.Problem.Kind));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json, ProblemKind[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "relwright");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (ProblemKind rule in rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, ProblemKind rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Title);
        if (ProblemPage.Of(rule.Id) is { } page)
        {
            json.WriteStartObject("help");
            json.WriteString("text", page);
            json.WriteString("markdown", page);
            json.WriteEndObject();
        }

        if (helpBase is not null)
            json.WriteString("helpUri", new Uri(helpBase, rule.Id + ".md").AbsoluteUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, LocatedProblem problem, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Problem.Kind.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(problem.Problem.Kind));
        WriteText(json, "message", problem.Problem.Message);
        if (problem.File is { } file)
            WriteLocation(json, file, problem.Span);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string file, SourceSpan? span)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        string shown = ProblemLine.Shown(file);
        if (Path.IsPathFullyQualified(shown))
        {
            json.WriteString("uri", new Uri(shown).AbsoluteUri);
        }
        else
        {
            // Relative to the folder in which the tool runs, which for a code-review tool is the root of the repository.
            json.WriteString("uri", string.Join('/', shown.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
        if (span is { } place)
            WriteRegion(json, place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteNumber("charOffset", span.Offset);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(ProblemKind kind) => kind.Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
