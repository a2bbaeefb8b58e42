using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;
using Xunit;

namespace Relwright.Tool.Tests.Specs;

public sealed class SpecFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SpecFilesTests()
    {
        foreach (string name in (string[])["a/api.yaml", "a/b/one.yml", "a/b/two.txt", "c.openapi.json", "schema.json", ".hidden/api.yaml"])
            _folder.Write(name, "");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_its_specifications_and_those_below_but_no_other_files() =>
        Assert.Equal(["a/api.yaml", "a/b/one.yml", "c.openapi.json"], Found(""));

    [Theory]
    [InlineData("schema.json", "schema.json")]
    [InlineData("a/*.yaml", "a/api.yaml")]
    [InlineData("*/api.yaml", ".hidden/api.yaml a/api.yaml")]
    [InlineData("a/**/*.y*ml", "a/api.yaml a/b/one.yml")]
    [InlineData("**/???.txt", "a/b/two.txt")]
    [InlineData("a/**/b/*", "a/b/one.yml a/b/two.txt")]
    public void A_pattern_matches_within_names_and_across_folders(string pattern, string expected) => Assert.Equal(expected.Split(' '), Found(pattern));

    [Fact]
    public void A_file_that_is_named_twice_is_found_once() => Assert.Equal(["a/api.yaml"], Found("a/api.yaml", "a/*.yaml"));

    [Theory]
    [InlineData("b")]
    [InlineData("*.nothing")]
    [InlineData("nowhere/**/*.yaml")]
    public void What_names_nothing_is_refused(string pattern)
    {
        ToolException refusal = Assert.Throws<ToolException>(() => Found(pattern));

        Assert.Equal(ExitCode.CannotReadOrWrite, refusal.ExitCode);
        Assert.Contains(pattern, refusal.Message);
    }

    private IEnumerable<string> Found(params string[] names) =>
        SpecFiles.Find(names.Select(name => _folder[name])).Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'));
}
