using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>Finds components that are nothing but references to each other in a circle, and empties them.</summary>
internal static class ReferenceCircles
{
    private static readonly NodeKind[] s_kinds = [NodeKind.Schema, NodeKind.Parameter, NodeKind.Response, NodeKind.Header, NodeKind.RequestBody, NodeKind.Link, NodeKind.Callback];

    public static void Break(JsonObject root, bool isSwagger, Action<string, string> report)
    {
        foreach (NodeKind kind in s_kinds)
        {
            if (Grammar.Section(kind, isSwagger) is { } section && Home(root, section) is { } home)
                Break(home, section, kind, report);
        }
    }

    private static void Break(JsonObject home, string section, NodeKind kind, Action<string, string> report)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (string start in home.Select(member => member.Key).ToList())
        {
            var path = new List<string>();
            string? at = start;
            while (at is not null && done.Add(at))
            {
                path.Add(at);
                at = Target(home, section, at);
            }

            int first = at is null ? -1 : path.IndexOf(at);
            if (first < 0)
                continue;
            foreach (string name in path.Skip(first))
            {
                report(section, name);
                if (kind is NodeKind.Schema)
                    home[name] = new JsonObject();
                else
                    home.Remove(name);
            }
        }
    }

    private static string? Target(JsonObject home, string section, string name)
    {
        string start = "#" + section + "/";
        return home[name] is JsonObject { Count: 1 } members && JsonText.Text(members["$ref"]) is { } reference && reference.StartsWith(start, StringComparison.Ordinal)
            ? Pointers.Unescape(reference.Substring(start.Length))
            : null;
    }

    private static JsonObject? Home(JsonObject root, string section)
    {
        JsonObject? node = root;
        foreach (string segment in section.Substring(1).Split('/'))
            node = node?[segment] as JsonObject;
        return node;
    }
}
