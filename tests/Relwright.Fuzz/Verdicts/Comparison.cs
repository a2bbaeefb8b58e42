using System;
using System.Diagnostics;
using Relwright.Fuzz.Bodies;
using Relwright.Fuzz.Reading;
using Relwright.Tests.Xml;

namespace Relwright.Fuzz.Verdicts;

/// <summary>One case: what is to be the same is compared, and what came of it is counted.</summary>
internal static class Comparison
{
    // A case takes microseconds; what takes this long does not grow in line with its input, however busy the machine.
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    /// <summary>What is different and should not be; null where nothing is.</summary>
    public static string? Of(Body body, VerdictTable table)
    {
        long start = Stopwatch.GetTimestamp();
        string? difference;
        try
        {
            difference = Compare(body, table);
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name} is thrown\n{e}";
        }

        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        return difference ?? (taken > s_longest ? $"it takes {taken}" : null);
    }

    private static string? Compare(Body body, VerdictTable table)
    {
        bool isJson = body.Format == WireFormat.Json;
        string? reference = isJson ? JsonTrace.Reference(body.Utf8) : XmlTrace.Reference(body.Utf8);
        string? ours = isJson ? JsonTrace.Ours(body.Utf8) : XmlTrace.Ours(body.Utf8);
        if (reference != ours)
        {
            if (AllowedDifferences.Find(body, reference, ours) is not { } allowed)
                return $"the standard reader {Said(reference)}, ours {Said(ours)}";
            table.CountAllowed(allowed);
        }

        Outcome alone = Records.Read(body.Type, body.Utf8, body.Format);
        if (alone.IsRead && ours is null && reference is null)
            return $"the reader of the record {Said(alone.Values)}, which is well-formed for nobody else";
        if (!alone.IsSame(Surroundings.Read(body.Type, body.Utf8, body.Format, completes: true))
            || !alone.IsSame(Surroundings.Read(body.Type, body.Utf8, body.Format, completes: false)))
            return "what lies around the body changes what is read";
        table.Count(body.Format, reference is not null, ours is not null, alone.IsRead);
        // The standard writer cannot write half a surrogate pair.
        bool canBeRespelt = reference is not null && ours is not null && !reference.Contains(JsonTrace.NoText, StringComparison.Ordinal);
        return canBeRespelt ? CompareSpellings(body, alone) : null;
    }

    private static string? CompareSpellings(Body body, Outcome original)
    {
        byte[] respelt = body.Format == WireFormat.Json ? Respelling.OfJson(body.Utf8) : Respelling.OfXml(body.Utf8);
        Outcome other = Records.Read(body.Type, respelt, body.Format);
        if (original.IsRead == other.IsRead && original.Values == other.Values)
            return null;
        return $"spelt in another way it is read as something else\n{original.Values ?? original.Refusal!.Message}\n{other.Values ?? other.Refusal!.Message}\n{System.Text.Encoding.UTF8.GetString(respelt)}";
    }

    private static string Said(string? trace) => trace is null ? "refuses it" : $"reads {trace}";
}
