using System;
using Xunit;

namespace Relwright.Package.Tests;

/// <summary>Projects that must not build, and what they are told.</summary>
[Collection(PackedConsumersDefinition.Name)]
public sealed class MistakeTests(PackedConsumers consumers)
{
    [Fact]
    public void An_older_language_version_is_one_diagnostic()
    {
        string diagnostic = Assert.Single(consumers.Diagnostics("OldLanguage"));
        Assert.StartsWith("CSC : error RLW9002: The emitted code needs C# 14 and this project compiles C# 13", diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_key_fails_the_build_at_its_place_and_proposes_the_right_one()
    {
        string diagnostic = Assert.Single(consumers.Diagnostics("Misspelt"));
        Assert.StartsWith("Misspelt/shelf.yaml(3,1): error RLW1014: Key 'lnks' ", diagnostic, StringComparison.Ordinal);
        Assert.EndsWith("did you mean 'links'?", diagnostic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BesideNewer", "YamlDotNet")]
    [InlineData("BesideNewerOpenApi", "Microsoft.OpenApi")]
    public void An_analyzer_that_brings_an_unfit_assembly_is_named(string consumer, string assembly)
    {
        string diagnostic = Assert.Single(consumers.Diagnostics(consumer), line => !line.Contains("error CS0246", StringComparison.Ordinal));
        Assert.StartsWith("CSC : error RLW9004: ", diagnostic, StringComparison.Ordinal);
        Assert.Contains(assembly + ", Version=99.0.0.0", diagnostic, StringComparison.Ordinal);
    }
}
