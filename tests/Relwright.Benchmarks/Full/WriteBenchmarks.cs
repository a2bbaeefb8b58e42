using System;
using System.Buffers;
using BenchmarkDotNet.Attributes;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Full;

/// <summary>A meeting, and a thousand of them, to JSON and to XML, again and again into one buffer.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(8 << 20);
    private IRequestBody _record = new MyOnlineMeeting();
    private Action _stj = static () => { };
    private Action _xmlSerializer = static () => { };
    private Action _contracts = static () => { };

    [Params(1, 1000)]
    public int Count { get; set; } = 1;

    [GlobalSetup]
    public void Prepare()
    {
        _record = Count == 1 ? Meetings.One() : Meetings.Many(Count);
        byte[] json = _record.ToJson();
        _stj = Count == 1
            ? JsonPeers.Write(JsonPeers.SourceGenerated(json), StjContext.Default.StjMeeting)
            : JsonPeers.Write(JsonPeers.SourceGeneratedMany(json), StjContext.Default.StjMeetings);
        _xmlSerializer = XmlPeers.Write(XmlPeers.Serializer(_record.ToXml()));
        _contracts = XmlPeers.WriteContract(JsonPeers.SourceGenerated(Meetings.One().ToJson()));
    }

    [Benchmark]
    public void RelwrightJson() => Write(WireFormat.Json);

    [Benchmark(Baseline = true)]
    public void StjSourceGeneration() => _stj();

    [Benchmark]
    public void RelwrightXml() => Write(WireFormat.Xml);

    [Benchmark]
    public void XmlSerializer() => _xmlSerializer();

    /// <summary>One meeting, whatever the count.</summary>
    [Benchmark]
    public void DataContractSerializerOne() => _contracts();

    private void Write(WireFormat format)
    {
        _output.ResetWrittenCount();
        _record.WriteTo(_output, format);
    }
}
