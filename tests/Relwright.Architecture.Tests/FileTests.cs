using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Xunit;

namespace Relwright.Architecture.Tests;

/// <summary>Files that people write are short, and hold no line ends but line feeds.</summary>
public sealed class FileTests
{
    private const int MostLines = 400;

    [Fact]
    public void No_file_is_longer_than_a_reader_s_patience() =>
        Assert.DoesNotContain(Files(), file => File.ReadLines(file).Count() > MostLines);

    [Fact]
    public void Lines_end_in_line_feeds() => Assert.DoesNotContain(Files(), file => File.ReadAllText(file).Contains('\r', StringComparison.Ordinal));

    /// <summary>References without bounds are few, and each of these files has tests that hold it to its bounds.</summary>
    [Fact]
    public void References_without_bounds_are_in_two_files_a_format_and_in_the_list_builder()
    {
        string[] unbounded = ["Unsafe.", "MemoryMarshal.GetReference", "MemoryMarshal.GetArrayDataReference", "MemoryMarshal.CreateReadOnlySpan", "MemoryMarshal.CreateSpan"];
        IEnumerable<string?> found = Files("runtime").Where(file => File.ReadLines(file).Any(line => unbounded.Any(line.Contains))).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(["JsonBodyWriter.Text.cs", "JsonScan.cs", "ListBuilder.cs", "XmlBytes.cs", "XmlChars.cs"], found);
    }

    private static List<string> Files() => Files("generator", "runtime", "samples", "tests");

    private static List<string> Files(params string[] folders)
    {
        string root = Root();
        List<string> files = [.. folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split('/', '\\').Any(part => part is "obj" or "bin"))
            .Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal) && !file.EndsWith(".received.cs", StringComparison.Ordinal))];
        Assert.True(files.Count > 100);
        return files;
    }

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
