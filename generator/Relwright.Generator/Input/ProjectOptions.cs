using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Relwright.Generator.Input;

/// <summary>All that the pipeline knows of the C# side of a project.</summary>
/// <param name="LanguageVersion">The version of C#, as 1400 for 14.0.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record ProjectOptions(int LanguageVersion, string Visibility)
{
    /// <summary>Emitted navigation is made of extension members, which C# 14 brought.</summary>
    public const int NeededLanguageVersion = 1400;

    public static ProjectOptions Of((AnalyzerConfigOptionsProvider Config, ParseOptions Parse) source, System.Threading.CancellationToken _)
    {
        source.Config.GlobalOptions.TryGetValue("build_property.RelwrightVisibility", out string? visibility);
        int version = source.Parse is CSharpParseOptions parse ? (int)parse.LanguageVersion : 0;
        return new ProjectOptions(version, string.Equals(visibility?.Trim(), "internal", System.StringComparison.OrdinalIgnoreCase) ? "internal" : "public");
    }
}
