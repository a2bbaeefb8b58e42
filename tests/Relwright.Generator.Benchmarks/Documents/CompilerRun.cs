using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Relwright.Generator.Benchmarks.Documents;

/// <summary>One run of the SDK's own compiler as a process of its own, as a first build has it.</summary>
/// <param name="Wall">How long it took.</param>
/// <param name="User">Time of processors in its own code: what other work on the machine disturbs least.</param>
/// <param name="PeakMemory">The most memory that it held, in bytes.</param>
/// <param name="AssemblySize">The size of the assembly in bytes; 0 where it made none.</param>
/// <param name="Errors">The first lines of what it said.</param>
internal sealed record CompilerRun(TimeSpan Wall, TimeSpan User, long PeakMemory, long AssemblySize, IReadOnlyList<string> Errors)
{
    /// <summary>How often the figures of the process are read, which nothing keeps once it has ended.</summary>
    private const int Milliseconds = 20;

    /// <summary>Compiles a library as a release build does.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="folder">Where the assembly and the list of arguments go.</param>
    /// <param name="more">What the compiler is told beside the references of .NET.</param>
    public static CompilerRun Of(IEnumerable<string> sources, string folder, IEnumerable<string> more)
    {
        string assembly = Path.Combine(folder, "Consumer.dll");
        string arguments = Path.Combine(folder, "Consumer.rsp");
        File.WriteAllLines(arguments,
        [
            "-nologo", "-target:library", "-nullable:enable", "-langversion:14", "-optimize+", "-deterministic+", "-debug:portable", "-nowarn:CS1591",
            "-warnaserror+:CS8032,CS8034,CS8784,CS8785,CS9057",
            .. DotnetInstallation.References().Select(Reference), .. more,
            $"-out:\"{assembly}\"",
            .. sources.Select(path => $"\"{path}\""),
        ]);

        var start = new ProcessStartInfo(DotnetInstallation.Host, ["exec", DotnetInstallation.Compiler(), "-noconfig", "@" + arguments]) { RedirectStandardOutput = true };
        long begin = Stopwatch.GetTimestamp();
        using Process compiler = Process.Start(start)!;
        var said = new List<string>();
        compiler.OutputDataReceived += (_, line) => Keep(said, line.Data);
        compiler.BeginOutputReadLine();
        TimeSpan user = default;
        long memory = 0;
        while (!compiler.WaitForExit(Milliseconds))
            (user, memory) = Read(compiler, user, memory);
        compiler.WaitForExit();
        TimeSpan wall = Stopwatch.GetElapsedTime(begin);
        bool succeeded = compiler.ExitCode == 0;
        return new CompilerRun(wall, user, memory, succeeded ? new FileInfo(assembly).Length : 0, succeeded ? [] : said);
    }

    /// <summary>The argument that refers to an assembly.</summary>
    public static string Reference(string path) => $"-r:\"{path}\"";

    /// <summary>The argument that loads an analyzer or a generator, or an assembly that one needs; a run in which that fails has an error.</summary>
    public static string Analyzer(string path) => $"-analyzer:\"{path}\"";

    private static void Keep(List<string> said, string? line)
    {
        if (line is { Length: > 0 } && said.Count < 5 && line.Contains("error", StringComparison.Ordinal))
            said.Add(line);
    }

    private static (TimeSpan User, long Memory) Read(Process process, TimeSpan user, long memory)
    {
        try
        {
            process.Refresh();
            return (process.UserProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended meanwhile: what was read last stands.
            return (user, memory);
        }
    }
}
