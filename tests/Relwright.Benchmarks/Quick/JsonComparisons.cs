using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Quick;

/// <summary>JSON against System.Text.Json and Newtonsoft.Json.</summary>
internal static class JsonComparisons
{
    private static readonly JsonSerializerOptions s_reflection = new();

    public static IEnumerable<Comparison> All()
    {
        byte[] one = Meetings.One().ToJson();
        byte[] thousand = Meetings.Many(1000).ToJson();
        foreach (Comparison comparison in Reads("meeting", one))
            yield return comparison;
        yield return new("meeting", "JSON read", "STJ reflection", () => MyOnlineMeeting.FromJson(one), () => JsonSerializer.Deserialize<StjMeeting>(one, s_reflection), null);
        string text = Encoding.UTF8.GetString(one);
        yield return new("meeting", "JSON read", "Newtonsoft.Json", () => MyOnlineMeeting.FromJson(one), () => Newtonsoft.Json.JsonConvert.DeserializeObject<StjMeeting>(text), null);
        foreach (Comparison comparison in Reads("meeting, indented", JsonVariants.Indented(one)))
            yield return comparison;
        foreach (Comparison comparison in Reads("meeting, reversed", JsonVariants.Reversed(one)))
            yield return comparison;
        foreach (Comparison comparison in Reads("meeting, shuffled", JsonVariants.Shuffled(one)))
            yield return comparison;
        foreach (Comparison comparison in Reads("meeting, half", JsonVariants.EverySecondMissing(one)))
            yield return comparison;
        yield return new("1,000 meetings", "JSON read", "STJ source generation", () => MyOnlineMeetings.FromJson(thousand), () => JsonSerializer.Deserialize(thousand, StjContext.Default.StjMeetings), 0.4);
        yield return new("1,000 meetings", "JSON read", "bare Utf8JsonReader loop", () => MyOnlineMeetings.FromJson(thousand), () => Walk(thousand), 1.3);
        yield return Write("meeting", Meetings.One(), JsonSerializer.Deserialize(one, StjContext.Default.StjMeeting)!);
        yield return Write("1,000 meetings", Meetings.Many(1000), JsonSerializer.Deserialize(thousand, StjContext.Default.StjMeetings)!);
    }

    private static IEnumerable<Comparison> Reads(string payload, byte[] json)
    {
        yield return new(payload, "JSON read", "STJ source generation", () => MyOnlineMeeting.FromJson(json), () => JsonSerializer.Deserialize(json, StjContext.Default.StjMeeting), 0.4);
        yield return new(payload, "JSON read", "bare Utf8JsonReader loop", () => MyOnlineMeeting.FromJson(json), () => Walk(json), 1.3);
    }

    private static Comparison Write<TOurs, TPeer>(string payload, TOurs ours, TPeer peer)
        where TOurs : class, IRecord<TOurs>
    {
        var output = new ArrayBufferWriter<byte>(4 << 20);
        var writer = new Utf8JsonWriter(output);
        var type = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<TPeer>)StjContext.Default.GetTypeInfo(typeof(TPeer))!;
        return new(
            payload,
            "JSON write",
            "STJ source generation",
            () =>
            {
                output.ResetWrittenCount();
                ours.WriteTo(output, WireFormat.Json);
            },
            () =>
            {
                output.ResetWrittenCount();
                writer.Reset();
                JsonSerializer.Serialize(writer, peer, type);
            },
            0.25,
            MaxBytes: 0);
    }

    /// <summary>The least that a reader over the standard tokenizer could do: nothing is kept.</summary>
    private static int Walk(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }
}
