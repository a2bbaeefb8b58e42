using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Golden;

/// <summary>Emitted code reads as accepted and compiles without a single finding.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Apis { get; } = [.. GoldenCase.All.Select(one => one.Api)];

    [Theory]
    [MemberData(nameof(Apis))]
    public void Emitted_code_is_what_people_accepted(string api)
    {
        Built built = Build.Of(GoldenCase.Named(api).Project);

        Assert.DoesNotContain(built.Problems, problem => !problem.Contains("RLW3001", StringComparison.Ordinal));
        Expect.Nothing(GoldenFiles.Compare(GoldenCase.Named(api).Folder, built.Sources));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Compiles_without_a_finding(string api)
    {
        Built built = Build.Of(GoldenCase.Named(api).Project);

        Expect.Nothing(built.Findings);
        Expect.Nothing(built.EmitFindings());
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Compiles_without_a_finding_where_the_project_has_nullable_off(string api) =>
        Expect.Nothing(Build.Of(GoldenCase.Named(api).Project with { Nullable = NullableContextOptions.Disable, HasDependencyInjection = false }).Findings);

    [Theory]
    [MemberData(nameof(Apis))]
    public void Compiles_without_a_finding_as_internal_types(string api)
    {
        Built built = Build.Of(GoldenCase.Named(api).Project.With("RelwrightVisibility", "internal"));

        Expect.Nothing(built.Findings);
        Assert.DoesNotContain(built.TopLevelTypes, type => type.DeclaredAccessibility is Accessibility.Public);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Lines_are_short_enough_to_read(string api) =>
        Expect.Nothing(Build.Of(GoldenCase.Named(api).Project).Sources.Values.SelectMany(text => text.Split('\n')).Where(line => line.Length > 150));
}
