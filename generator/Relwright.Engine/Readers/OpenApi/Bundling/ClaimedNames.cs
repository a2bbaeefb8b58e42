using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>The names of all definitions of an API, whichever file they are in: one place has one name, and two places have two.</summary>
internal sealed class ClaimedNames
{
    /// <summary>Words of pointers that tell where a thing is, not what it is.</summary>
    private static readonly HashSet<string> s_structure = new(StringComparer.Ordinal)
    {
        "components", "schemas", "definitions", "properties", "paths", "content", "schema", "parameters", "responses", "headers", "requestBodies", "$defs",
    };

    private readonly Dictionary<(NodeKind Kind, string File, string Pointer), string> _names = [];
    private readonly HashSet<(NodeKind Kind, string Name)> _taken = [];

    public string Of(NodeKind kind, SpecTree file, string pointer)
    {
        if (_names.TryGetValue((kind, file.Path, pointer), out string? known))
            return known;
        string wanted = Wanted(file, pointer);
        string name = wanted;
        for (int number = 2; !_taken.Add((kind, name)); number++)
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        _names.Add((kind, file.Path, pointer), name);
        return name;
    }

    /// <summary>The own name of a definition; for other places their words, with dots between.</summary>
    private static string Wanted(SpecTree file, string pointer)
    {
        string[] segments = [.. pointer.Split('/').Skip(1).Select(Pointers.Unescape)];
        bool isComponent = segments.Length == 3 && segments[0] == "components";
        if (isComponent || (segments.Length == 2 && segments[0] is "definitions" or "parameters" or "responses" or "$defs"))
            return segments[segments.Length - 1];
        string[] words = [.. segments.Where(segment => !s_structure.Contains(segment)).Select(Plain).Where(word => word.Length > 0)];
        return words.Length == 0 ? file.Stem : string.Join(".", words);
    }

    private static string Plain(string segment) =>
        segment == "items" ? "item" : new string([.. segment.Select(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' ? c : '.')]).Trim('.');
}
