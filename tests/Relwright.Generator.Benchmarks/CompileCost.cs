using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Relwright.Generator.Benchmarks;

/// <summary>What the code that is emitted for a document costs the compiler: lines, time in this process, and the assembly.</summary>
internal static class CompileCost
{
    /// <summary>Prints the figures.</summary>
    /// <param name="project">The project with the document.</param>
    /// <param name="folder">Where to write the emitted files, to give them to another compiler; null for nowhere.</param>
    public static async Task Report(SpecProject project, string? folder)
    {
        string first = Measure(project.Run);
        project.Restart();
        string again = Measure(project.Run);

        SyntaxTree[] trees = [.. project.Generated()];
        int[] lines = await Task.WhenAll(trees.Select(async tree => (await tree.GetTextAsync()).Lines.Count));
        long characters = trees.Sum(tree => (long)tree.Length);
        Line("generator, first", first);
        Line("generator, warm", again);
        Line("files", $"{trees.Length:N0}");
        Line("lines", $"{lines.Sum():N0}");
        Line("characters", $"{characters:N0}");

        if (folder is not null)
        {
            foreach (SyntaxTree tree in trees)
                await File.WriteAllTextAsync(Path.Combine(folder, Path.GetFileName(tree.FilePath)), (await tree.GetTextAsync()).ToString());
            return;
        }

        using var assembly = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult? result = null;
        Line("compiler", Measure(() => result = project.Compile(assembly)));
        Line("compiled", result!.Success ? "yes" : "no: " + result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Line("assembly", $"{assembly.Length / 1024:N0} KB");
        Line("peak memory", $"{Process.GetCurrentProcess().PeakWorkingSet64 / (1024 * 1024):N0} MB");
    }

    /// <summary>Processor time is what other work on the machine disturbs least.</summary>
    private static string Measure(Action work)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        work();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        double cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture, $"{wall:F0} ms, {cpu:F0} ms of processors");
    }

    private static void Line(string what, FormattableString figure) =>
        Console.WriteLine($"{what,-20} {figure.ToString(CultureInfo.InvariantCulture)}");

    private static void Line(string what, string text) => Console.WriteLine($"{what,-20} {text}");
}
