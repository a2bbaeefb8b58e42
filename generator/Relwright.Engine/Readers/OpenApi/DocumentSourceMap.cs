using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents.Trees;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Where the things of an OpenAPI document stand, as JSON pointers: lines and columns are only looked up for what has a problem.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="IsJson">Whether it is JSON; else it is YAML.</param>
/// <param name="Pointers">The pointers of types and operations; what is within them is found by its structure.</param>
internal sealed record DocumentSourceMap(string Text, bool IsJson, EquatableArray<PointedThing> Pointers) : SourceMap(EquatableArray<SourceMapEntry>.Empty)
{
    /// <inheritdoc/>
    public override SourceSpan? Find(SpecPath path, out int depth)
    {
        // Asked for problems only, of which there are few: a look at each thing is cheaper than a table of all of them.
        PointedThing? nearest = null;
        foreach (PointedThing thing in Pointers)
        {
            if (IsAtOrAbove(thing.Path.Text, path.Text) && !(nearest is { } other && other.Path.Text.Length > thing.Path.Text.Length))
                nearest = thing;
        }

        if (nearest is { } found)
        {
            string inner = string.Concat(path.Text.Substring(found.Path.Text.Length).Split('/').Skip(1).Select(segment => "/" + Key(segment)));
            depth = path.Text.Split('/').Length - 1;
            return Place(found.Pointer + inner);
        }

        depth = -1;
        return null;
    }

    private static bool IsAtOrAbove(string ancestor, string path) =>
        path.StartsWith(ancestor, StringComparison.Ordinal) && (path.Length == ancestor.Length || path[ancestor.Length] == '/');

    /// <summary>The place of a pointer or of its nearest ancestor.</summary>
    public SourceSpan Place(string pointer) => Place(Text, IsJson, pointer);

    /// <summary>The place of a pointer or of its nearest ancestor in a text.</summary>
    public static SourceSpan Place(string text, bool isJson, string pointer)
    {
        if (isJson)
            return JsonPlaces.Find(text, pointer);
        IReadOnlyDictionary<string, SourceSpan> places = YamlTreeReader.Places(text);
        for (string at = pointer; ; at = at.Substring(0, at.LastIndexOf('/')))
        {
            if (places.TryGetValue(at, out SourceSpan span))
                return span;
            if (at.Length == 0)
                return SourceSpan.Start;
        }
    }

    /// <summary>The key of a document for a word of an address.</summary>
    private static string Key(string word) => word switch
    {
        "cases" => "oneOf",
        "values" => "enum",
        "answers" => "responses",
        "body" => "requestBody",
        _ => word,
    };
}

/// <summary>A thing of the API and its JSON pointer in a file.</summary>
internal readonly record struct PointedThing(SpecPath Path, string Pointer);
