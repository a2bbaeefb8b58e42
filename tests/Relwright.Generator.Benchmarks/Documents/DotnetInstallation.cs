using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Relwright.Generator.Benchmarks.Documents;

/// <summary>Where the SDK of the running .NET lies, and what of ours goes with it.</summary>
internal static class DotnetInstallation
{
    /// <summary>The folder above <c>shared/Microsoft.NETCore.App/VERSION</c>, from which this process took its runtime.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The command that starts programs.</summary>
    public static string Host { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>The run-time of emitted code, which lies beside this program.</summary>
    public static string Runtime { get; } = Path.Combine(AppContext.BaseDirectory, "Relwright.Runtime.dll");

    /// <summary>The C# compiler of the newest SDK of this runtime's version.</summary>
    public static string Compiler() => Path.Combine(Newest("sdk"), "Roslyn", "bincore", "csc.dll");

    /// <summary>The reference assemblies that consumers are compiled against.</summary>
    public static IEnumerable<string> References() =>
        Directory.GetFiles(Path.Combine(Newest("packs", "Microsoft.NETCore.App.Ref"), "ref", $"net{Environment.Version.Major}.0"), "*.dll").Order(StringComparer.Ordinal);

    /// <summary>The source generator of System.Text.Json, which every project of this SDK compiles with.</summary>
    public static string JsonGenerator() =>
        Path.Combine(Newest("packs", "Microsoft.NETCore.App.Ref"), "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll");

    private static string Newest(params string[] folder)
    {
        string within = Path.Combine([Root, .. folder]);
        return Directory.GetDirectories(within, $"{Environment.Version.Major}.*").MaxBy(VersionOf)
            ?? throw new DirectoryNotFoundException($"There is nothing of .NET {Environment.Version.Major} in {within}.");
    }

    /// <summary>The version without what marks a preview.</summary>
    private static Version VersionOf(string path) =>
        Version.TryParse(Path.GetFileName(path).Split('-')[0], out Version? version) ? version : new Version();
}
