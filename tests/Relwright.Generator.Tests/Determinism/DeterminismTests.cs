using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Relwright.Generator.Tests.Consumer;
using Relwright.Generator.Tests.Golden;
using Xunit;

namespace Relwright.Generator.Tests.Determinism;

/// <summary>Same input, same bytes: whatever the machine's language and the order in which a project lists its files.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] s_cultures = ["fi-FI", "tr-TR", "sv-SE", "ar-SA", "de-DE"];

    public static TheoryData<string> Apis { get; } = [.. GoldenCase.All.Select(one => one.Api)];

    [Theory]
    [MemberData(nameof(Apis))]
    public void The_language_of_the_machine_changes_nothing(string api)
    {
        SortedDictionary<string, string> expected = Under("", () => Build.Of(GoldenCase.Named(api).Project)).Sources;

        Assert.All(s_cultures, culture => Assert.Equal(expected, Under(culture, () => Build.Of(GoldenCase.Named(api).Project)).Sources));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void The_order_of_the_files_changes_nothing(string api)
    {
        ConsumerProject project = GoldenCase.Named(api).Project;
        Built expected = Build.Of(project);
        var random = new Random(20260301);

        for (int i = 0; i < 5; i++)
        {
            SpecFile[] files = [.. project.Files];
            random.Shuffle(files);
            Built shuffled = Build.Of(project with { Files = [.. files] });
            Assert.Equal(expected.Sources, shuffled.Sources);
            Assert.Equal(expected.Problems, shuffled.Problems);
        }
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public void Every_file_has_line_feeds_only_and_ends_with_one(string api) => Assert.All(Build.Of(GoldenCase.Named(api).Project).Sources.Values, text =>
    {
        Assert.DoesNotContain('\r', text);
        Assert.Matches(new Regex(@"[}\]]\n\z"), text);
        Assert.DoesNotMatch(new Regex(@"[ \t]\n|\n\n\n|\{\n\n|\n\n *\}"), text);
    });

    [Theory]
    [MemberData(nameof(Apis))]
    public void Names_of_files_are_plain_and_differ_by_more_than_case(string api)
    {
        string[] names = [.. Build.Of(GoldenCase.Named(api).Project).Sources.Keys];

        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._]+$", name));
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static Built Under(string culture, Func<Built> build)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return build();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
