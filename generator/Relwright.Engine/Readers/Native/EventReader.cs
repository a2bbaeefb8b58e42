using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Native;

/// <summary>Reads <c>events</c>.</summary>
internal static class EventReader
{
    public static KeySet Keys { get; } = new("event", "an event", "kind", "of", "sender", "priority", "reason");

    public static WordSet<EventKind> Kinds { get; } = new("eventKind",
        ("added", EventKind.Added),
        ("updated", EventKind.Updated),
        ("deleted", EventKind.Deleted),
        ("started", EventKind.Started),
        ("completed", EventKind.Completed));

    public static EquatableArray<ResourceEvent> Read(Reading reading, SpecPath path, string resource, Fields owner)
    {
        var events = new List<ResourceEvent>();
        SpecNode? node = owner.Entry("events")?.Value;
        if (node is not (null or SpecSequence))
            Fields.WrongKind(reading, "events", node, "a list", "'events: [ { kind: updated } ]'");
        foreach (SpecNode item in (node as SpecSequence)?.Items ?? [])
        {
            if (Read(reading, resource, item) is not { } read)
                continue;
            reading.Locate(path / "events" / events.Count, item.Span);
            events.Add(read);
        }

        return events.ToEquatableArray();
    }

    private static ResourceEvent? Read(Reading reading, string resource, SpecNode item)
    {
        if (Fields.Of(reading, Keys, "events", item) is not { } fields)
            return null;
        if (fields.Entry("kind") is null)
        {
            fields.ReportMissing("kind", item.Span, "An event", "it is left out, so state one, such as 'kind: updated'");
            return null;
        }

        if (fields.Scalar("kind") is not { } kind || !Fields.Word(reading, "kind", Kinds, kind, out EventKind meaning))
            return null;
        return new ResourceEvent(
            meaning, fields.Name("of")?.Text ?? resource, fields.Name("sender")?.Text, fields.Prose("priority"), fields.Prose("reason"));
    }
}
