using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Package.Tests;

/// <summary>Projects that reference the packages, build without a warning and run.</summary>
[Collection(PackedConsumersDefinition.Name)]
public sealed class ConsumerTests(PackedConsumers consumers)
{
    [Fact]
    public async Task A_console_project_with_one_package_and_two_files_calls_its_API_in_JSON_and_XML()
    {
        Assert.Equal(
            [
                "Json: Poems, Poem+Haiku, 2026-03-01, tag \"1\"",
                "Json: Novels, next False",
                "Xml: Poems, Poem+Haiku, 2026-03-01, tag \"1\"",
                "Xml: Novels, next False",
                """{"name":"A","genres":[],"colour":1}""",
                "True",
                "True",
                "moved, 409",
                "0",
            ],
            await consumers.RunAsync("Plain"));
    }

    [Fact]
    public async Task A_project_with_one_OpenAPI_document_and_no_other_setting_calls_its_API() =>
        Assert.Equal(["Kiel to Oslo, Late, 1 more", "404 no such crossing"], await consumers.RunAsync("Document"));

    [Fact]
    public async Task Nullable_and_implicit_usings_may_be_off() => Assert.Equal(["True"], await consumers.RunAsync("OldSettings"));

    [Fact]
    public async Task Two_APIs_with_the_same_names_live_in_one_project() => Assert.Equal(["35 35 True"], await consumers.RunAsync("TwoApis"));

    [Fact]
    public async Task Two_projects_have_one_API_and_one_references_the_other() => Assert.Equal(["Shared True"], await consumers.RunAsync("SharedApp"));

    [Fact]
    public async Task Two_projects_have_one_API_in_one_namespace_and_each_means_its_own() => Assert.Equal(["Poems Shared True"], await consumers.RunAsync("SameNamespace"));

    [Fact]
    public async Task Nothing_is_emitted_where_the_project_turns_the_generator_off() => Assert.Equal(["by hand"], await consumers.RunAsync("TurnedOff"));

    [Fact]
    public async Task Internal_visibility_exports_nothing() => Assert.Equal(["False 0"], await consumers.RunAsync("Internal"));

    [Fact]
    public async Task A_project_with_the_registration_package_resolves_its_client() => Assert.Equal(["Poems True"], await consumers.RunAsync("Registered"));

    [Fact]
    public async Task A_project_without_the_registration_package_gets_nothing_of_it()
    {
        IReadOnlyList<string> lines = await consumers.RunAsync("Plain");
        string dependencies = File.ReadAllText(consumers.Workspace.PathTo("Plain", "bin", "Debug", "net10.0", "Plain.deps.json"));

        Assert.Equal("0", lines[^1]);
        Assert.DoesNotContain("Relwright.DependencyInjection", dependencies, System.StringComparison.Ordinal);
        Assert.Contains("Relwright.Runtime", dependencies, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_analyzer_with_an_older_YamlDotNet_does_not_get_in_the_way() => Assert.Equal(["Beside"], await consumers.RunAsync("BesideOlder"));

    [Fact]
    public async Task An_analyzer_with_an_older_Microsoft_OpenApi_does_not_get_in_the_way() => Assert.Equal(["Oslo"], await consumers.RunAsync("BesideOlderOpenApi"));

    [Fact]
    public async Task A_generator_that_runs_on_Microsoft_OpenApi_1_6_and_ours_each_get_their_own() =>
        Assert.Equal(["Oslo 1.6.30.0"], await consumers.RunAsync("BesideOpenApiGenerator"));
}
