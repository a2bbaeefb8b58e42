using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Full;

/// <summary>A meeting from XML, in the orders and spellings of the quick table.</summary>
[MemoryDiagnoser]
public class XmlReadBenchmarks
{
    private byte[] _xml = [];
    private byte[] _ownShape = [];

    [ParamsSource(nameof(Payloads))]
    public string Payload { get; set; } = "documented";

    public static IEnumerable<string> Payloads => ["documented", "reversed", "single-quoted"];

    [GlobalSetup]
    public void Prepare()
    {
        byte[] one = Meetings.One().ToXml();
        _xml = Payload switch
        {
            "reversed" => XmlVariants.Reversed(one),
            "single-quoted" => XmlVariants.SingleQuoted(one),
            _ => one,
        };
        _ownShape = XmlPeers.ContractBytes(JsonPeers.SourceGenerated(Meetings.One().ToJson()));
    }

    [Benchmark]
    public object Relwright() => MyOnlineMeeting.FromXml(_xml);

    [Benchmark(Baseline = true)]
    public object XmlSerializer() => XmlPeers.Serializer(_xml);

    [Benchmark]
    public object DataContractSerializer() => XmlPeers.Contract(_ownShape);

    [Benchmark]
    public int BareXmlReaderLoop() => XmlPeers.Loop(_xml);
}
