using BenchmarkDotNet.Attributes;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Full;

/// <summary>A thousand meetings in one document, from JSON and from XML.</summary>
[MemoryDiagnoser]
public class ManyReadBenchmarks
{
    private byte[] _json = [];
    private byte[] _xml = [];

    [GlobalSetup]
    public void Prepare()
    {
        MyOnlineMeetings many = Meetings.Many(1000);
        _json = many.ToJson();
        _xml = many.ToXml();
    }

    [Benchmark]
    public object RelwrightJson() => MyOnlineMeetings.FromJson(_json);

    [Benchmark(Baseline = true)]
    public object StjSourceGeneration() => JsonPeers.SourceGeneratedMany(_json);

    [Benchmark]
    public object StjReflection() => JsonPeers.ReflectionMany(_json);

    [Benchmark]
    public object RelwrightXml() => MyOnlineMeetings.FromXml(_xml);

    [Benchmark]
    public object XmlSerializer() => XmlPeers.Serializer(_xml);
}
