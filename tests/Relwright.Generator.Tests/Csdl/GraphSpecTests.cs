using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Csdl;

/// <summary>The specification of Graph's calls in this repository.</summary>
public sealed class GraphSpecTests
{
    [Fact]
    public void Compiles_and_every_call_of_its_permissions_is_an_emitted_method()
    {
        Built built = Build.Of(new ConsumerProject
        {
            Files = [.. Directory.GetFiles(Specs()).Order(StringComparer.Ordinal).Select(file => new SpecFile("specs/" + Path.GetFileName(file), File.ReadAllText(file)) { Api = "Graph", Namespace = "Contoso.Graph" })],
        });

        Assert.All(built.Result.Diagnostics, found => Assert.Equal("RLW3001", found.Id));
        Assert.Empty(built.Visible);
    }

    [SkippableFact]
    public void Has_the_operations_of_the_page_about_the_media_permission()
    {
        string seeds = Path.GetFullPath(Path.Combine(Specs(), "..", "..", "..", "shared", "seeds"));
        Skip.IfNot(Directory.Exists(seeds), $"{seeds} is not there.");
        string page = File.ReadAllText(Directory.GetFiles(seeds, "002*").Single());
        string permissions = File.ReadAllText(Path.Combine(Specs(), "permissions.yaml")).Split("  Calls.Initiate.All:")[0];
        string[] operations = [.. page.Split('\n').Where(line => line.StartsWith("V1 A ", StringComparison.Ordinal)).Select(line => line["V1 A ".Length..].Trim())];

        Assert.Equal(24, operations.Length);
        Assert.All(operations, operation => Assert.Contains($"      - {operation}\n", permissions, StringComparison.Ordinal));
    }

    private static string Specs([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "specs", "graph-communications"));
}
