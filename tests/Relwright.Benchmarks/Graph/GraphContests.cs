using System;
using System.Buffers;
using System.Collections.Generic;
using Contoso.Graph;
using Microsoft.Kiota.Abstractions.Serialization;
using Relwright.Benchmarks.Quick;

namespace Relwright.Benchmarks.Graph;

/// <summary>Bodies of Microsoft Graph against its own SDK and against source generation of System.Text.Json.</summary>
internal static class GraphContests
{
    private const string Kiota = "Microsoft.Graph (Kiota)";
    private const string SourceGeneration = "STJ source generation";

    public static IEnumerable<Contest> All()
    {
        byte[] one = Calls.One();
        byte[] many = Calls.Page(500);

        yield return Read(
            "call",
            () => Call.FromJson(one),
            new(Kiota, () => KiotaPeer.Read(one), GraphTargets.ReadOverKiota),
            new(SourceGeneration, () => StjPeer.Read(one), GraphTargets.ReadOverSourceGeneration));
        yield return Read(
            "page of 500 calls",
            () => ODataPage.FromJson<Call>(many),
            new(Kiota, () => KiotaPeer.ReadPage(many), GraphTargets.ReadOverKiota),
            new(SourceGeneration, () => StjPeer.ReadPage(many), GraphTargets.ReadOverSourceGeneration));
        Call call = Call.FromJson(one);
        ODataPage<Call> page = ODataPage.FromJson<Call>(many);
        yield return Write("call", output => call.WriteTo(output, WireFormat.Json), KiotaPeer.Read(one), StjPeer.Write(StjPeer.Read(one), StjGraphContext.Default.StjCall));
        yield return Write("page of 500 calls", output => page.WriteTo(output), KiotaPeer.ReadPage(many), StjPeer.Write(StjPeer.ReadPage(many), StjGraphContext.Default.StjCallPage));
    }

    private static Contest Read(string payload, Func<object> go, params Rival[] rivals) => new(payload, "Graph read", () => go(), ModelSize.Of(go), rivals);

    private static Contest Write<T>(string payload, Action<IBufferWriter<byte>> go, T kiota, Func<long> sourceGenerated)
        where T : IParsable
    {
        var output = new ArrayBufferWriter<byte>(4 << 20);
        go(output);
        Same(output.WrittenCount, KiotaPeer.Write(kiota), Kiota);
        Same(output.WrittenCount, sourceGenerated(), SourceGeneration);
        return new Contest(
            payload,
            "Graph write",
            () =>
            {
                output.ResetWrittenCount();
                go(output);
            },
            0,
            new(Kiota, () => KiotaPeer.Write(kiota), GraphTargets.WriteOverKiota),
            new(SourceGeneration, () => sourceGenerated()));
    }

    /// <summary>Peers that write less than we do would not do the same work. One per cent is for what they add or escape otherwise.</summary>
    private static void Same(long ours, long theirs, string peer)
    {
        if (Math.Abs(ours - theirs) > ours / 100)
            throw new InvalidOperationException($"{peer} writes {theirs} octets of what takes us {ours}.");
    }
}
