using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Tool.Tests.Import;

/// <summary>The pages of the corpus, imported once for all tests that look at the result.</summary>
public sealed class CorpusImport : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private ToolRun? _run;

    /// <summary>The folder of the specifications; skips the test where there is no corpus.</summary>
    internal string Specs
    {
        get
        {
            Repository.Corpus("ucwa", "docs");
            return _folder["ucwa"];
        }
    }

    internal ToolRun Run => _run ?? throw new InvalidOperationException("There is no corpus.");

    /// <summary>A number of the report's totals.</summary>
    internal int Total(string name)
    {
        Repository.Corpus("ucwa", "docs");
        using JsonDocument report = JsonDocument.Parse(Run.Output);
        return report.RootElement.GetProperty("totals").GetProperty(name).GetInt32();
    }

    public async Task InitializeAsync()
    {
        string docs = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpus", "ucwa", "docs"));
        if (Directory.Exists(docs))
            _run = await ToolRun.Of("import", "ucwa", docs, "--out", _folder["ucwa"], "--json");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();
}

/// <summary>The tests that share the imported corpus.</summary>
[CollectionDefinition(Name)]
public sealed class CorpusTests : ICollectionFixture<CorpusImport>
{
    public const string Name = "imported corpus";
}
