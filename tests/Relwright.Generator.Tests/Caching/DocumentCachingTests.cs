using System;
using System.Linq;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Caching;

/// <summary>Documents that refer to one another are read again together, and nothing else is.</summary>
public sealed class DocumentCachingTests
{
    private static readonly ConsumerProject s_project = new()
    {
        Files =
        [
            File("groups.openapi.yaml", "Groups", "openapi: 3.1.0\ninfo: { title: Groups, version: '1' }\npaths: {}\ncomponents: { schemas: { Group: { $ref: 'common.yaml#/Group' } } }\n"),
            File("common.yaml", "Groups", "Group: { type: object, properties: { name: { type: string } } }\n"),
            File("other.openapi.yaml", "Other", "openapi: 3.1.0\ninfo: { title: Other, version: '1' }\npaths: {}\n"),
            File("api.yaml", "Native", "relwright: 1\napi: { json: {} }\n"),
            File("thing.yaml", "Native", "resource: thing\n"),
        ],
    };

    [Theory]
    [InlineData("common.yaml", "{ type: string }", "{ type: integer }", "Unit 1 Modified, 1 Unchanged", "Read 2 Modified, 3 Cached", "Part 1 Modified, 1 Unchanged, 3 Cached")]
    [InlineData("common.yaml", "Group:", "# A group.\nGroup:", "Unit 1 Modified, 1 Unchanged", "Read 1 Modified, 1 Unchanged, 3 Cached", "Part 1 Unchanged, 4 Cached")]
    [InlineData("thing.yaml", "resource: thing", "resource: thing\nsummary: A thing.", "Unit Cached", "Read 1 Modified, 4 Cached", "Part 1 Modified, 4 Cached")]
    public void An_edit_reads_the_files_again_that_refer_to_one_another(string file, string old, string @new, params string[] expected)
    {
        var build = new Build();
        build.Run(s_project);

        Built after = build.Run(s_project.Edit(file, text => text.Replace(old, @new, StringComparison.Ordinal)));

        Assert.Equal(expected, new[] { StepNames.Unit, StepNames.Read, StepNames.Part }.Select(step => step + " " + Reasons.Of(after, step)));
    }

    private static SpecFile File(string name, string api, string text) => new("specs/" + name, text) { Api = api, Namespace = "Contoso." + api };
}
