using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using Relwright.Tool.Output;

namespace Relwright.Tool.Specs;

/// <summary>Finds specification files by what a command line says of them.</summary>
internal static class SpecFiles
{
    private static readonly string[] s_endings = [".yaml", ".yml", ".openapi.json", ".csdl"];

    /// <summary>The files that the arguments name, as full paths, each once and in ordinal order.</summary>
    /// <param name="arguments">Files, folders and patterns.</param>
    /// <exception cref="ToolException">One of them names nothing.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string argument in arguments)
        {
            int before = found.Count;
            string[] files = [.. Named(argument)];
            if (files.Length == 0)
                throw new ToolException(ExitCode.CannotReadOrWrite, $"no specification at '{argument}'; name a file, a folder with *.yaml files or a pattern like 'specs/**/*.yaml'");
            found.UnionWith(files);
        }

        return [.. found];
    }

    private static IEnumerable<string> Named(string argument)
    {
        string path = Path.GetFullPath(argument);
        if (File.Exists(path))
            return [path];
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true })
                .Where(file => s_endings.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        }

        string root = Path.GetPathRoot(path)!;
        return Matching(root, path[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The files below a folder that match a pattern: <c>*</c> and <c>?</c> within a name, <c>**</c> for folders, however many.</summary>
    private static IEnumerable<string> Matching(string folder, ReadOnlyMemory<string> pattern)
    {
        if (pattern.Length == 0 || !Directory.Exists(folder))
            return [];
        string name = pattern.Span[0];
        if (name == "**")
            return Matching(folder, pattern[1..]).Concat(Directory.EnumerateDirectories(folder).SelectMany(below => Matching(below, pattern)));
        if (pattern.Length == 1)
            return Directory.EnumerateFiles(folder).Where(file => Fits(name, file));
        return name.AsSpan().ContainsAny('*', '?')
            ? Directory.EnumerateDirectories(folder).Where(below => Fits(name, below)).SelectMany(below => Matching(below, pattern[1..]))
            : Matching(Path.Combine(folder, name), pattern[1..]);
    }

    private static bool Fits(string pattern, string path) => FileSystemName.MatchesSimpleExpression(pattern, Path.GetFileName(path), ignoreCase: false);
}
