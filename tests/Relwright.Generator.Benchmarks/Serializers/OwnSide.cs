using System;
using System.IO;
using System.Linq;
using Relwright.Generator.Benchmarks.Documents;

namespace Relwright.Generator.Benchmarks.Serializers;

/// <summary>A project with our generator and a document, and no code of its own to speak of.</summary>
internal sealed class OwnSide
{
    // What the package lays beside the generator.
    private static readonly string[] s_analyzers = ["Relwright.Generator", "Relwright.Engine", "Microsoft.OpenApi", "YamlDotNet"];

    private readonly DirectoryInfo _folder;
    private readonly string _code;
    private readonly string[] _arguments;

    /// <param name="folder">Where it lies.</param>
    /// <param name="document">The document.</param>
    public OwnSide(DirectoryInfo folder, string document)
    {
        _folder = folder;
        _code = Path.Combine(folder.FullName, "Own.cs");
        File.WriteAllText(_code, "internal static class Own;\n");
        string specification = Path.Combine(folder.FullName, "api.json");
        File.WriteAllText(specification, document);
        string config = Path.Combine(folder.FullName, "options.globalconfig");
        File.WriteAllLines(config,
        [
            "is_global = true",
            "build_property.RootNamespace = Consumer",
            $"[{specification.Replace('\\', '/')}]",
            "build_metadata.AdditionalFiles.RelwrightSpec = true",
            "build_metadata.AdditionalFiles.RelwrightApi = Api",
        ]);
        _arguments =
        [
            CompilerRun.Reference(DotnetInstallation.Runtime),
            .. s_analyzers.Select(name => CompilerRun.Analyzer(Path.Combine(AppContext.BaseDirectory, name + ".dll"))),
            $"-additionalfile:\"{specification}\"",
            $"-analyzerconfig:\"{config}\"",
        ];
    }

    public CompilerRun Compile() => CompilerRun.Of([_code], _folder.FullName, _arguments);
}
