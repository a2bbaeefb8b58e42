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

    private static List<string> Files()
    {
        string root = Root();
        string[] folders = ["generator", "runtime", "samples", "tests"];
        List<string> files = [.. folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split('/', '\\').Any(part => part is "obj" or "bin"))
            .Where(file => !file.EndsWith(".verified.cs", StringComparison.Ordinal) && !file.EndsWith(".received.cs", StringComparison.Ordinal))];
        Assert.True(files.Count > 100);
        return files;
    }

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
