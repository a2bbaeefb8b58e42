using System;
using System.Linq;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Problems;

/// <summary>Mistakes in specifications become diagnostics at their places, and the healthy rest is still emitted.</summary>
public sealed class ProblemTests
{
    [Fact]
    public void A_healthy_specification_has_no_problem_and_compiles()
    {
        Built built = Build.Of(Project());

        Expect.Nothing(built.Problems);
        Expect.Nothing(built.Findings);
        Assert.Contains("Sample.Group.g.cs", built.Sources.Keys);
    }

    [Fact]
    public void A_misspelt_key_is_shown_at_its_place_with_the_right_spelling()
    {
        Built built = Build.Of(Project().Edit("group.yaml", text => text.Replace("links:", "lnks:", StringComparison.Ordinal)));

        Expect.Lines(built.Problems, "specs/group.yaml(4,1): RLW1014: Key 'lnks' is not known here and is ignored; did you mean 'links'?");
        Expect.Nothing(built.Errors);
    }

    [Fact]
    public void A_file_that_does_not_even_scan_costs_that_file_alone()
    {
        Built built = Build.Of(Project().Edit("member.yaml", _ => "resource: [member\n"));

        string problem = Assert.Single(built.Problems);
        Assert.StartsWith("specs/member.yaml(", problem, StringComparison.Ordinal);
        Assert.Contains(": RLW1004: ", problem, StringComparison.Ordinal);
        Assert.Contains("Sample.Group.Json.g.cs", built.Sources.Keys);
        Assert.DoesNotContain("Sample.Member.g.cs", built.Sources.Keys);
        Expect.Nothing(built.Errors);
    }

    [Fact]
    public void Problems_of_the_model_are_shown_where_the_name_stands()
    {
        Built built = Build.Of(Project().Edit("group.yaml", text => text.Replace("to: member", "to: membr", StringComparison.Ordinal)));

        string problem = Assert.Single(built.Problems);
        Assert.StartsWith("specs/group.yaml(5,17): RLW2001: ", problem, StringComparison.Ordinal);
        Assert.EndsWith("; did you mean 'member'?", problem, StringComparison.Ordinal);
        Expect.Nothing(built.Errors);
    }

    [Fact]
    public void A_type_of_the_format_in_the_wrong_case_is_proposed()
    {
        Built built = Build.Of(Project().Edit("member.yaml", text => text.Replace("name: string", "name: String", StringComparison.Ordinal)));

        string problem = Assert.Single(built.Problems);
        Assert.StartsWith("specs/member.yaml(3,9): RLW2002: ", problem, StringComparison.Ordinal);
        Assert.EndsWith("; did you mean 'string'?", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Resources_of_one_name_in_two_apis_keep_their_problems_apart()
    {
        ConsumerProject first = Project();
        SpecFile[] second = [.. first.Files.Select(file => new SpecFile(file.Path.Replace("specs/", "other/", StringComparison.Ordinal), file.Text)
        {
            Api = "Other",
            Namespace = "Contoso.Other",
        })];
        ConsumerProject both = first with { Files = [.. first.Files, .. second] };
        both = both with
        {
            Files = [.. both.Files.Select(file => file.Path == "other/group.yaml"
                ? file.WithText("\n\n" + file.Text!.Replace("to: member", "to: nobody", StringComparison.Ordinal))
                : file)],
        };

        Built built = Build.Of(both);

        Expect.Lines(built.Places, "other/group.yaml(7,17): RLW2001");
        Expect.Nothing(built.Errors);
        Assert.Contains("Other.Group.g.cs", built.Sources.Keys);
        Assert.Contains("Sample.Group.g.cs", built.Sources.Keys);
    }

    [Fact]
    public void A_file_that_the_host_cannot_read_is_named()
    {
        ConsumerProject project = Project();
        Built built = Build.Of(project with { Files = project.Files.Replace(project.Files[2], project.Files[2].WithText(null)) });

        Expect.Lines(built.Places, "specs/member.yaml(1,1): RLW1002");
        Assert.Contains("Sample.Group.g.cs", built.Sources.Keys);
        Expect.Nothing(built.Errors);
    }

    [Fact]
    public void A_file_above_the_limit_is_left_out()
    {
        Built built = Build.Of(Project().Edit("member.yaml", text => text + "#" + new string('x', 32 * 1024 * 1024)));

        Expect.Lines(built.Places, "specs/member.yaml(1,1): RLW1001");
        Assert.Contains("Sample.Group.g.cs", built.Sources.Keys);
    }

    [Fact]
    public void A_problem_stays_where_its_text_went()
    {
        var build = new Build();
        ConsumerProject broken = Project().Edit("group.yaml", text => text.Replace("links:", "lnks:", StringComparison.Ordinal));
        Expect.Lines(build.Run(broken).Places, "specs/group.yaml(4,1): RLW1014");

        Expect.Lines(build.Run(broken.Edit("group.yaml", text => "# moved\n\n" + text)).Places, "specs/group.yaml(6,1): RLW1014");
    }

    private static ConsumerProject Project() =>
        ConsumerProject.Of(("api.yaml", Small.Api), ("group.yaml", Small.Group), ("member.yaml", Small.Member));
}
