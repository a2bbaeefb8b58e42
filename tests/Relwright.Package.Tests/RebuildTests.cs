using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Package.Tests;

/// <summary>Builds after a first one: nothing is done twice, and nothing stale is left.</summary>
[Collection(PackedConsumersDefinition.Name)]
public sealed class RebuildTests(PackedConsumers consumers)
{
    [Fact]
    public async Task A_second_build_compiles_nothing_and_an_edited_specification_is_in_the_next_program()
    {
        Workspace workspace = consumers.Workspace;
        Assert.Contains("Built Genres Links Name Unknown", await consumers.RunAsync("Rebuilt"));
        string program = workspace.PathTo("Rebuilt", "bin", "Debug", "net10.0", "Rebuilt.dll");
        string compiled = workspace.PathTo("Rebuilt", "obj", "Debug", "net10.0", "Rebuilt.dll");
        DateTime first = File.GetLastWriteTimeUtc(compiled);

        await BuildAsync();
        Assert.Equal(first, File.GetLastWriteTimeUtc(compiled));

        string shelf = workspace.PathTo("Rebuilt", "specs", "shelf.yaml");
        File.WriteAllText(shelf, File.ReadAllText(shelf).Replace("  built: ", "  opened: ", StringComparison.Ordinal));
        File.WriteAllText(workspace.PathTo("Rebuilt", "specs", "book.yaml"), "resource: book\nproperties: { title: string }\n");
        await BuildAsync();

        Command run = (await workspace.RunAsync("dotnet", program)).MustSucceed();
        Assert.Contains("Genres Links Name Opened Unknown", run.Lines);
        Assert.Contains(" Book ", run.Lines[0], StringComparison.Ordinal);

        File.Delete(workspace.PathTo("Rebuilt", "specs", "book.yaml"));
        await BuildAsync();

        run = (await workspace.RunAsync("dotnet", program)).MustSucceed();
        Assert.DoesNotContain(" Book ", run.Lines[0], StringComparison.Ordinal);
    }

    private async Task BuildAsync() => (await consumers.Workspace.BuildAsync("build", "Rebuilt", "--no-restore")).MustSucceed();
}
