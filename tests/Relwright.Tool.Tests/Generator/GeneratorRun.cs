using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Relwright.Generator;

namespace Relwright.Tool.Tests.Generator;

/// <summary>What the generator itself says and emits for files of specifications.</summary>
internal sealed record GeneratorRun(IReadOnlyList<string> Problems, IReadOnlyDictionary<string, string> Sources)
{
    /// <summary>Compiles a project that lists the files and references the runtime and nothing else of ours.</summary>
    public static GeneratorRun Of(IEnumerable<string> files, ImmutableDictionary<string, string>? properties = null, ImmutableDictionary<string, string>? metadata = null)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp14);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SpecGenerator().AsSourceGenerator()],
            files.Select(file => new AdditionalFile(file)),
            parse,
            new ProjectOptions(properties ?? ImmutableDictionary<string, string>.Empty, metadata ?? ImmutableDictionary<string, string>.Empty));
        var compilation = CSharpCompilation.Create("Consumer", references: References());
        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        return new GeneratorRun(
            [.. result.Diagnostics.Select(Line)],
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal));
    }

    private static string Line(Diagnostic problem)
    {
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        string where = problem.Location.Kind is LocationKind.None
            ? ""
            : FormattableString.Invariant($"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): ");
        return $"{where}{problem.Severity.ToString().ToLowerInvariant()} {problem.Id}: {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "Relwright.Runtime.dll")
        .Select(path => MetadataReference.CreateFromFile(path));
}
