using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Relwright.Generator.Benchmarks;

/// <summary>The options that the package's targets hand over: every additional file is a specification.</summary>
internal sealed class ProjectConfig : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_options = new(new()
    {
        ["build_property.RootNamespace"] = "Consumer",
        ["build_metadata.AdditionalFiles.RelwrightSpec"] = "true",
        ["build_metadata.AdditionalFiles.RelwrightApi"] = "Api",
    });

    public override AnalyzerConfigOptions GlobalOptions => s_options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_options;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
