using System.Collections.Generic;
using System.Text;
using BenchmarkDotNet.Attributes;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Full;

/// <summary>A meeting from JSON, in the orders and layouts of the quick table.</summary>
[MemoryDiagnoser]
public class JsonReadBenchmarks
{
    private byte[] _json = [];
    private string _text = "";

    [ParamsSource(nameof(Payloads))]
    public string Payload { get; set; } = "documented";

    public static IEnumerable<string> Payloads => ["documented", "shuffled", "reversed", "half", "indented"];

    [GlobalSetup]
    public void Prepare()
    {
        byte[] one = Meetings.One().ToJson();
        _json = Payload switch
        {
            "shuffled" => JsonVariants.Shuffled(one),
            "reversed" => JsonVariants.Reversed(one),
            "half" => JsonVariants.EverySecondMissing(one),
            "indented" => JsonVariants.Indented(one),
            _ => one,
        };
        _text = Encoding.UTF8.GetString(_json);
    }

    [Benchmark]
    public object Relwright() => MyOnlineMeeting.FromJson(_json);

    [Benchmark(Baseline = true)]
    public object StjSourceGeneration() => JsonPeers.SourceGenerated(_json);

    [Benchmark]
    public object StjReflection() => JsonPeers.Reflection(_json);

    [Benchmark]
    public object Newtonsoft() => JsonPeers.Newtonsoft(_text);

    [Benchmark]
    public int BareUtf8JsonReaderLoop() => JsonPeers.Loop(_json);
}
