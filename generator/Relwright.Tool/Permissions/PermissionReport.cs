using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Relwright.Analyzers;
using Relwright.Tool.Output;

namespace Relwright.Tool.Permissions;

/// <summary>Tells what has to be granted: for people, with the manifest below it, and for programs.</summary>
/// <param name="project">The project.</param>
/// <param name="schemes">What has to be granted, by scheme.</param>
internal sealed class PermissionReport(string project, IReadOnlyList<SchemeNeeds> schemes)
{
    public void WriteHuman(ToolConsole console)
    {
        foreach (SchemeNeeds needs in schemes)
        {
            console.Out.WriteLine(console.OutputStyle.Bold(needs.Scheme));
            foreach (NeededPermission permission in needs.Permissions)
            {
                console.Out.WriteLine($"  {permission.Name}{(permission.Id is { } id ? "  " + id : "")}  for {Counted.Of(permission.Calls.Count, "call")}");
                foreach (FoundCall call in permission.Calls)
                    console.Out.WriteLine("    " + console.OutputStyle.Faint(Place(call)));
            }

            if (needs.Impossible.Count > 0)
            {
                console.Out.WriteLine($"  nothing allows {Counted.Of(needs.Impossible.Count, "call")} in this scheme");
                foreach (FoundCall call in needs.Impossible)
                    console.Out.WriteLine("    " + console.OutputStyle.Faint(Place(call)));
            }

            console.Out.WriteLine();
        }

        using Utf8JsonWriter json = JsonOutput.To(console);
        json.WriteStartObject();
        Manifest.Write(json, schemes);
        json.WriteEndObject();
        json.Flush();
        console.Out.WriteLine();
    }

    public void WriteJson(ToolConsole console)
    {
        using Utf8JsonWriter json = JsonOutput.To(console);
        json.WriteStartObject();
        json.WriteString("project", ProblemLine.Shown(project));
        json.WriteStartArray("schemes");
        foreach (SchemeNeeds needs in schemes)
        {
            json.WriteStartObject();
            json.WriteString("scheme", needs.Scheme);
            json.WriteStartArray("permissions");
            foreach (NeededPermission permission in needs.Permissions)
            {
                json.WriteStartObject();
                json.WriteString("name", permission.Name);
                json.WriteString("id", permission.Id);
                Calls(json, "calls", permission.Calls);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Calls(json, "impossible", needs.Impossible);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Manifest.Write(json, schemes);
        json.WriteEndObject();
    }

    private static void Calls(Utf8JsonWriter json, string name, IEnumerable<FoundCall> calls)
    {
        json.WriteStartArray(name);
        foreach (FoundCall call in calls)
        {
            FileLinePositionSpan place = call.Place.GetLineSpan();
            json.WriteStartObject();
            json.WriteString("file", ProblemLine.Shown(place.Path));
            json.WriteNumber("line", place.StartLinePosition.Line + 1);
            json.WriteNumber("column", place.StartLinePosition.Character + 1);
            json.WriteString("method", call.Method.Name);
            json.WriteStartArray("paths");
            foreach (string path in Paths(call))
                json.WriteStringValue(path);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Place(FoundCall call)
    {
        FileLinePositionSpan place = call.Place.GetLineSpan();
        return FormattableString.Invariant($"{ProblemLine.Shown(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {call.Method.Name} of {string.Join(" or ", Paths(call))}");
    }

    private static IEnumerable<string> Paths(FoundCall call) => call.Needs.Select(need => need.Path).Distinct();
}
