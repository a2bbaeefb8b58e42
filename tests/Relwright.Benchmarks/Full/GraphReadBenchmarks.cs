using BenchmarkDotNet.Attributes;
using Contoso.Graph;
using Relwright.Benchmarks.Graph;

namespace Relwright.Benchmarks.Full;

/// <summary>A call of Microsoft Graph, and 500 in a page, from JSON.</summary>
[MemoryDiagnoser]
public class GraphReadBenchmarks
{
    private byte[] _one = [];
    private byte[] _page = [];

    [GlobalSetup]
    public void Prepare()
    {
        _one = Calls.One();
        _page = Calls.Page(500);
    }

    [Benchmark]
    public object Relwright() => Call.FromJson(_one);

    [Benchmark(Baseline = true)]
    public object StjSourceGeneration() => StjPeer.Read(_one);

    [Benchmark]
    public object Kiota() => KiotaPeer.Read(_one);

    [Benchmark]
    public object RelwrightPage() => ODataPage.FromJson<Call>(_page);

    [Benchmark]
    public object StjSourceGenerationPage() => StjPeer.ReadPage(_page);

    [Benchmark]
    public object KiotaPage() => KiotaPeer.ReadPage(_page);
}
