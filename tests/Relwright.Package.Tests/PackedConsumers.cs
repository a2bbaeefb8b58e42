using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Package.Tests;

/// <summary>The packages, packed once, and the consumers that were built from them in one go.</summary>
public sealed class PackedConsumers : IAsyncLifetime
{
    private Command? _build;

    internal Workspace Workspace { get; } = new();

    public async Task InitializeAsync()
    {
        await Workspace.PackAsync();
        _build = await Workspace.BuildAsync("build", "Consumers.slnx");
    }

    public Task DisposeAsync()
    {
        Workspace.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>What the build said of a consumer: each diagnostic once, as <c>path(line,column): error ID: text</c>, with paths from the consumers' folder.</summary>
    internal IReadOnlyList<string> Diagnostics(string consumer)
    {
        string project = $" [{Workspace.PathTo(consumer, consumer)}.csproj]";
        return
        [
            .. _build!.Lines
                .Where(line => line.EndsWith(project, StringComparison.Ordinal))
                .Select(line => line[..^project.Length].Replace(Workspace.Consumers + "/", "", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Runs a consumer that was built, and gives the lines that it wrote.</summary>
    internal async Task<IReadOnlyList<string>> RunAsync(string consumer)
    {
        Assert.Empty(Diagnostics(consumer));
        string program = Workspace.PathTo(consumer, "bin", "Debug", "net10.0", consumer + ".dll");
        Assert.True(File.Exists(program), _build!.Output);
        Command run = await Workspace.RunAsync("dotnet", program);
        return run.MustSucceed().Lines;
    }
}

/// <summary>The tests that share the packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackedConsumersDefinition : ICollectionFixture<PackedConsumers>
{
    public const string Name = "packages";
}
