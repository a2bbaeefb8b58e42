using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.Merging;
using Xunit;

namespace Relwright.Engine.Tests.Readers.Merging;

public sealed class ApiMergerTests
{
    private const string Api = "relwright: 1\napi: { json: {} }\n";

    [Fact]
    public void Files_come_in_ordinal_order_of_their_paths_and_things_in_that_of_their_names()
    {
        (string, ApiPart)[] parts = [Part("b.yaml", "resource: Z\n"), Part("a.yaml", Api), Part("c.yaml", "resource: a\nenums: { B: { values: { x: } }, A: { values: { x: } } }\nerrors: { F: , E: }\nscopes: { d: , C: }\n")];

        MergeResult merged = ApiMerger.Merge(parts, "Sample", "Contoso");

        Assert.Empty(merged.Problems);
        Assert.Equal(["Z", "a"], merged.Api!.Resources.Select(resource => resource.Name));
        Assert.Equal(["A", "B"], merged.Api.Enums.Select(type => type.Name));
        Assert.Equal(["E", "F"], merged.Api.Errors.Select(error => error.Code));
        Assert.Equal(["C", "d"], merged.Api.Scopes.Select(scope => scope.Name));
        Assert.Equal(merged, ApiMerger.Merge(parts.Reverse(), "Sample", "Contoso"));
    }

    [Theory]
    [InlineData("resource: a\nsummary: S\n", "/resources/a")]
    [InlineData("enums: { A: { values: { x: } } }\n", "/enums/A")]
    [InlineData("errors: { A: }\n", "/errors/A")]
    [InlineData("scopes: { A: }\n", "/scopes/A")]
    public void Of_two_of_one_name_the_first_file_counts_and_the_second_is_told_of(string text, string path)
    {
        MergeResult merged = ApiMerger.Merge([Part("x/2.yaml", text), Part("x/1.yaml", text), Part("x/0.yaml", Api)], "Sample", "Contoso");

        var problem = Assert.Single(merged.Problems);
        Assert.Equal(("RLW1030", "x/2.yaml", path), (problem.Kind.Id, problem.File, problem.Path.Text));
        Assert.Contains("in '1.yaml' already", problem.Message, System.StringComparison.Ordinal);
        Assert.Equal(1, merged.Api!.Resources.Count + merged.Api.Enums.Count + merged.Api.Errors.Count + merged.Api.Scopes.Count);
    }

    [Fact]
    public void A_second_api_section_is_told_of_and_ignored()
    {
        MergeResult merged = ApiMerger.Merge([Part("b.yaml", "relwright: 1\napi: { root: b, json: {} }\n"), Part("a.yaml", Api)], "Sample", "Contoso");

        Assert.Equal(("RLW1031", "b.yaml"), (merged.Problems.Single().Kind.Id, merged.Problems.Single().File));
        Assert.Null(merged.Api!.Facts.Root);
    }

    [Fact]
    public void Without_an_api_section_there_is_no_API_and_one_problem_unless_a_file_is_incomplete()
    {
        (string, ApiPart)[] parts = [Part("b.yaml", "resource: b\n"), Part("a.yaml", "resource: a\n")];

        MergeResult merged = ApiMerger.Merge(parts, "Sample", "Contoso");

        Assert.Null(merged.Api);
        Assert.Equal(("RLW1032", "a.yaml"), (merged.Problems.Single().Kind.Id, merged.Problems.Single().File));
        Assert.Empty(ApiMerger.Merge(parts, "Sample", "Contoso", isComplete: false).Problems);
        Assert.Empty(ApiMerger.Merge([], "Sample", "Contoso").Problems);
    }

    private static (string, ApiPart) Part(string file, string text) => (file, Spec.ReadClean(text, file).Part);
}
