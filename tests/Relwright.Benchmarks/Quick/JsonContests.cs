using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Quick;

/// <summary>JSON against System.Text.Json and Newtonsoft.Json.</summary>
internal static class JsonContests
{
    private const string SourceGeneration = "STJ source generation";
    private const string Loop = "bare Utf8JsonReader loop";

    public static IEnumerable<Contest> All()
    {
        byte[] one = Meetings.One().ToJson();
        byte[] many = Meetings.Many(1000).ToJson();
        string text = Encoding.UTF8.GetString(one);

        yield return Read(
            "meeting",
            one,
            new(SourceGeneration, () => JsonPeers.SourceGenerated(one), Targets.JsonReadOne),
            new(Loop, () => JsonPeers.Loop(one), Targets.JsonReadOverLoop),
            new("STJ reflection", () => JsonPeers.Reflection(one)),
            new("Newtonsoft.Json", () => JsonPeers.Newtonsoft(text)));
        yield return Other("meeting, shuffled", JsonVariants.Shuffled(one), Targets.JsonReadShuffled);
        yield return Other("meeting, reversed", JsonVariants.Reversed(one), null);
        yield return Other("meeting, half", JsonVariants.EverySecondMissing(one), null);
        yield return Other("meeting, indented", JsonVariants.Indented(one), null);
        yield return new(
            "1,000 meetings",
            "JSON read",
            () => MyOnlineMeetings.FromJson(many),
            ModelSize.Of(() => MyOnlineMeetings.FromJson(many)),
            new(SourceGeneration, () => JsonPeers.SourceGeneratedMany(many), Targets.JsonReadMany),
            new(Loop, () => JsonPeers.Loop(many), Targets.JsonReadOverLoop),
            new("STJ reflection", () => JsonPeers.ReflectionMany(many)));

        yield return Write("meeting", Meetings.One(), JsonPeers.Write(JsonPeers.SourceGenerated(one), StjContext.Default.StjMeeting));
        yield return Write("1,000 meetings", Meetings.Many(1000), JsonPeers.Write(JsonPeers.SourceGeneratedMany(many), StjContext.Default.StjMeetings));
    }

    private static Contest Other(string payload, byte[] json, double? target) => Read(
        payload,
        json,
        new(SourceGeneration, () => JsonPeers.SourceGenerated(json), target),
        new(Loop, () => JsonPeers.Loop(json)));

    private static Contest Read(string payload, byte[] json, params Rival[] rivals) => new(
        payload,
        "JSON read",
        () => MyOnlineMeeting.FromJson(json),
        ModelSize.Of(() => MyOnlineMeeting.FromJson(json)),
        rivals);

    private static Contest Write<T>(string payload, T record, Action peer)
        where T : class, IRecord<T>
    {
        var output = new ArrayBufferWriter<byte>(4 << 20);
        return new(
            payload,
            "JSON write",
            () =>
            {
                output.ResetWrittenCount();
                record.WriteTo(output, WireFormat.Json);
            },
            0,
            new Rival(SourceGeneration, peer, Targets.JsonWrite));
    }
}
