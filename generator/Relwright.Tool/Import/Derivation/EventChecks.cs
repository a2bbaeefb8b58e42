using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Compares the samples of events with the tables above them.</summary>
internal static class EventChecks
{
    private const string Topic = "event";

    /// <param name="resource">The resource whose page has the events.</param>
    /// <param name="isKnown">Whether a page describes a resource of the name.</param>
    /// <param name="findings">Takes note of what does not agree.</param>
    public static void Check(ResourceFacts resource, Func<string, bool> isKnown, Findings findings)
    {
        foreach (EventFact row in resource.Events.Where(row => !isKnown(row.Of)))
            findings.Doubt(Topic, row.Place, $"{row.Kind} {row.Of}", "no page describes the resource that the event is about");
        foreach (Example sample in resource.EventSamples)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(sample.Message.Body, new JsonDocumentOptions { AllowTrailingCommas = true });
                foreach ((string kind, string of, string sender) in Told(document.RootElement))
                {
                    if (!resource.Events.Any(row => row.Kind == kind && SameName(row.Of, of) && SameName(row.Sender, sender)))
                        findings.Contradiction(Topic, sample.Place, resource.Name, $"the sample shows that '{sender}' sends '{kind}' of '{of}', which the tables do not have");
                }
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
            {
                int line = sample.Place.Line + sample.Message.BodyOffset + (int)((fault as JsonException)?.LineNumber ?? 0);
                findings.Error(Topic, sample.Place with { Line = line }, resource.Name, "the sample of the event cannot be read from here on, so it tells nothing");
            }
        }
    }

    private static IEnumerable<(string Kind, string Of, string Sender)> Told(JsonElement root)
    {
        foreach (JsonElement sender in root.GetProperty("sender").EnumerateArray())
        {
            foreach (JsonElement told in sender.GetProperty("events").EnumerateArray())
                yield return (told.GetProperty("type").GetString() ?? "", told.GetProperty("link").GetProperty("rel").GetString() ?? "", sender.GetProperty("rel").GetString() ?? "");
        }
    }

    /// <summary>Twins go by the name of the first revision on the wire.</summary>
    private static bool SameName(string row, string sample) => row == sample || WireNames.Unrevised(row, out _) == sample;
}
