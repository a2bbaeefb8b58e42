using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Relwright.Generator.Tests.Consumer;

/// <summary>What a consumer's project references: .NET, the runtime and, where it likes, the registration.</summary>
internal static class References
{
    public const string Runtime = "Relwright.Runtime";
    public const string DependencyInjection = "Relwright.DependencyInjection";

    /// <summary>.NET itself, without anything of ours or of the tests.</summary>
    public static ImmutableArray<MetadataReference> Platform { get; } =
        [.. Paths().Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll")).Select(From)];

    /// <summary>What the runtime and the registration need.</summary>
    public static ImmutableArray<MetadataReference> Extensions { get; } =
        [.. Paths().Where(path => Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)).Select(From)];

    public static MetadataReference RuntimeAssembly { get; } = Named(Runtime);

    public static MetadataReference DependencyInjectionAssembly { get; } = Named(DependencyInjection);

    private static MetadataReference Named(string name) => From(Paths().Single(path => Path.GetFileNameWithoutExtension(path) == name));

    private static MetadataReference From(string path) => MetadataReference.CreateFromFile(path);

    private static IEnumerable<string> Paths() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase));
}
