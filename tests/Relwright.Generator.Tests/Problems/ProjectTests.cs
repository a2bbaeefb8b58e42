using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Problems;

/// <summary>What a project is and asks for, and what it gets.</summary>
public sealed class ProjectTests
{
    private static readonly ConsumerProject s_project =
        ConsumerProject.Of(("api.yaml", Small.Api), ("group.yaml", Small.Group), ("member.yaml", Small.Member));

    [Fact]
    public void An_older_language_gets_one_diagnostic_and_no_source()
    {
        Built built = Build.Of(s_project with { Language = LanguageVersion.CSharp13 });

        string problem = Assert.Single(built.Problems);
        Assert.StartsWith("none(1,1): RLW9002: ", problem, StringComparison.Ordinal);
        Assert.Contains("compiles C# 13,", problem, StringComparison.Ordinal);
        Assert.Empty(built.Sources);
    }

    [Fact]
    public void A_missing_runtime_gets_one_diagnostic_and_no_source()
    {
        Built built = Build.Of(s_project with { HasRuntime = false, HasDependencyInjection = false });

        string problem = Assert.Single(built.Problems);
        Assert.StartsWith("none(1,1): RLW9003: ", problem, StringComparison.Ordinal);
        Assert.Empty(built.Sources);
    }

    [Fact]
    public void A_project_without_specifications_hears_nothing()
    {
        Built built = Build.Of(new ConsumerProject { Language = LanguageVersion.CSharp9, HasRuntime = false, HasDependencyInjection = false });

        Expect.Nothing(built.Problems);
        Assert.Empty(built.Sources);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void Turned_off_it_does_nothing(string word)
    {
        Built built = Build.Of(s_project.With("RelwrightEnabled", word).Edit("group.yaml", _ => "nonsense: ["));

        Expect.Nothing(built.Problems);
        Assert.Empty(built.Sources);
    }

    [Fact]
    public void Without_the_registration_package_no_registration_is_emitted()
    {
        Built built = Build.Of(s_project with { HasDependencyInjection = false });

        Assert.DoesNotContain(built.Sources.Keys, name => name.Contains("ServiceCollection", StringComparison.Ordinal));
        Expect.Nothing(built.Findings);
    }

    [Theory]
    [InlineData("specs/contacts/api.yaml", "Contacts")]
    [InlineData("specs\\contact-list\\api.yml", "ContactList")]
    [InlineData("specs/address book/api.yaml", "AddressBook")]
    [InlineData("contacts.json", "Contacts")]
    public void The_folder_or_the_file_names_an_api_that_has_no_name(string path, string api)
    {
        Built built = Build.Of(new ConsumerProject { Files = [new SpecFile(path, Small.Api + Small.Group.Replace("{ to: member, many: true }", "", StringComparison.Ordinal))] });

        Expect.Nothing(built.Problems);
        Expect.Nothing(built.Findings);
        Assert.Contains($"Contoso.{api}", built.TopLevelTypes.Select(type => type.ContainingNamespace.ToDisplayString()));
        Assert.Contains($"{api}Client", built.TopLevelTypes.Select(type => type.Name));
    }

    [Theory]
    [InlineData("Contoso.Ucwa", "Contoso.Ucwa")]
    [InlineData("Contoso.class.Ucwa", "Contoso.@class.Ucwa")]
    [InlineData("Contoso Ltd.Ucwa", "ContosoLtd.Ucwa")]
    [InlineData("Contoso.Ucwa; class Evil {} //", "Contoso.UcwaClassEvil")]
    [InlineData("..", "Sample")]
    [InlineData("1st.2nd", "_1st._2nd")]
    [InlineData("System", "System")]
    [InlineData("Contoso.System", "Contoso.System")]
    [InlineData("Contoso.Relwright", "Contoso.Relwright")]
    public void A_namespace_is_one_whatever_the_project_says(string stated, string expected)
    {
        Built built = Build.Of(s_project with
        {
            Files = [.. s_project.Files.Select(file => new SpecFile(file.Path, file.Text) { Api = "Sample", Namespace = stated })],
        });

        Expect.Nothing(built.Visible);
        Assert.Contains(expected, built.TopLevelTypes.Select(type => type.ContainingNamespace.ToDisplayString()));
    }

    [Theory]
    [InlineData("Ucwa", "UcwaClient")]
    [InlineData("my api", "MyApiClient")]
    [InlineData("class", "ClassClient")]
    [InlineData("\"; class Evil {} //", "ClassEvilClient")]
    [InlineData("365", "_365Client")]
    [InlineData("???", "ApiClient2")]
    public void An_api_name_becomes_a_word_of_csharp(string stated, string expected)
    {
        Built built = Build.Of(s_project with
        {
            Files = [.. s_project.Files.Select(file => new SpecFile(file.Path, file.Text) { Api = stated, Namespace = "Contoso" })],
        });

        Expect.Nothing(built.Findings);
        Assert.Contains(expected, built.TopLevelTypes.Select(type => type.Name));
    }

    [Fact]
    public void Two_apis_whose_names_make_one_word_are_one_that_says_where_it_collides()
    {
        SpecFile[] Api(string name, string folder) =>
            [.. s_project.Files.Select(file => new SpecFile(folder + "/" + file.Path, file.Text) { Api = name, Namespace = "Contoso." + folder })];

        Built built = Build.Of(s_project with { Files = [.. Api("my-api", "A"), .. Api("MYAPI", "B")] });

        Expect.Lines(
            built.Places,
            "B/specs/api.yaml(1,1): RLW1052",
            "B/specs/api.yaml(2,1): RLW1031",
            "B/specs/group.yaml(1,1): RLW1030",
            "B/specs/group.yaml(1,1): RLW1052",
            "B/specs/member.yaml(1,1): RLW1030",
            "B/specs/member.yaml(1,1): RLW1052");
        Expect.Nothing(built.Visible);
        Assert.Contains("MyApi.Group.g.cs", built.Sources.Keys);
    }

    [Fact]
    public void Two_apis_in_one_namespace_are_told_of()
    {
        SpecFile[] Api(string name) => [.. s_project.Files.Select(file => new SpecFile(name + "/" + file.Path, file.Text) { Api = name, Namespace = "Contoso" })];

        Assert.Equal(["Second/specs/api.yaml(1,1): RLW1053"], Build.Of(s_project with { Files = [.. Api("First"), .. Api("Second")] }).Places);
    }
}
