using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Engine.Documents.Trees;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>The files that an API lists: the only ones that a reference can lead to. Each is parsed when it is first needed.</summary>
internal sealed class DeclaredFiles
{
    private readonly SortedDictionary<string, SpecInput> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecTree> _trees = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellationToken;

    public DeclaredFiles(IEnumerable<SpecInput> inputs, CancellationToken cancellationToken)
    {
        foreach (SpecInput input in inputs.Where(input => input.Text is not null))
            _inputs[Normal(input.Path)] = input;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What was wrong with the texts that were parsed.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The tree of a declared file.</summary>
    public SpecTree Tree(string path)
    {
        path = Normal(path);
        if (_trees.TryGetValue(path, out SpecTree? known))
            return known;
        SpecInput input = _inputs[path];
        ReadOnlySpan<char> text = input.Text!.AsSpan().TrimStart('\uFEFF').TrimStart();
        bool isJson = text.Length > 0 && (text[0] is '{' or '[');
        TreeDocument read = isJson ? JsonTreeReader.Read(input.Path, input.Text!, _cancellationToken) : YamlTreeReader.Read(input.Path, input.Text!, _cancellationToken);
        if (isJson && read.Root is null && !HasQuotedKey(text) && YamlTreeReader.Read(input.Path, input.Text!, _cancellationToken) is { Root: not null } flow)
            (read, isJson) = (flow, false);
        Problems.AddRange(read.Problems);
        var tree = new SpecTree(input.Path, input.Text!, read.Root, isJson);
        _trees.Add(path, tree);
        return tree;
    }

    /// <summary>The file that a reference names, seen from another file; null where none of the declared ones is meant.</summary>
    /// <param name="from">The file that has the reference.</param>
    /// <param name="relative">A relative URI reference without its fragment.</param>
    public SpecTree? Find(SpecTree from, string relative)
    {
        string path = Join(Slashes(from.Path), Pointers.Unquote(relative));
        return _inputs.ContainsKey(path) ? Tree(path) : null;
    }

    /// <summary>Whether a reference could name a declared file at all, which a URL and an absolute path cannot.</summary>
    public static bool IsRelative(string reference) =>
        reference.Length > 0 && reference[0] is not ('/' or '\\') && reference.IndexOf(':') < 0;

    /// <summary>Whether a text in braces can only be meant as JSON, so that what is wrong with it is wrong with JSON.</summary>
    private static bool HasQuotedKey(ReadOnlySpan<char> text) => text.Slice(1).TrimStart() is var rest && rest.Length > 0 && rest[0] is '"';

    private static string Join(string from, string relative) => Normal(from.Substring(0, from.LastIndexOf('/') + 1) + Slashes(relative));

    /// <summary>A path with slashes and without <c>.</c> and <c>..</c>, so far as it says what is above it.</summary>
    private static string Normal(string path)
    {
        var segments = new List<string>();
        foreach (string segment in Slashes(path).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
                segments.RemoveAt(segments.Count - 1);
            else if (segment != "." && (segment.Length > 0 || segments.Count == 0))
                segments.Add(segment);
        }

        return string.Join("/", segments);
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
