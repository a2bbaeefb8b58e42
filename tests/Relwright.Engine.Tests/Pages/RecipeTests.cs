using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Pages;

/// <summary>A recipe that names a file which has moved leads nowhere.</summary>
public sealed partial class RecipeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/contributing.md")]
    [InlineData("docs/operations.md")]
    public void Every_file_that_a_page_names_is_there(string page)
    {
        List<string> named = [.. NamedFiles().Matches(Repository.Read(page)).Select(match => match.Groups[1].Value).Distinct()];

        Assert.NotEmpty(named);
        Assert.All(named, file => Assert.True(File.Exists(Path.Combine(Repository.Root, file)), file));
    }

    /// <summary>Paths from the root of the repository, in code spans.</summary>
    [GeneratedRegex(@"`((?:generator|runtime|tests|docs|specs|samples)/[\w./-]+\.(?:cs|csproj|json|md|nuspec|slnx|targets|yaml))`")]
    private static partial Regex NamedFiles();
}
