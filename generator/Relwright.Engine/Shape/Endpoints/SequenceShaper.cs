using System;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Finds bodies whose items come one after another, without an end perhaps: JSON values, or server-sent events.</summary>
internal sealed class SequenceShaper(DataTypes types)
{
    /// <summary>The content of an operation that gives nothing but items; null for others.</summary>
    public static BodyContent? Preferred(EndpointAnswer[] successes) => Only(successes) is { } answer && BodyShaper.Preferred(answer) is { } content && IsSequence(content) ? content : null;

    /// <summary>The content of an operation whose items are another way to read what it gives; null for others.</summary>
    public static BodyContent? Beside(EndpointAnswer[] successes) => Only(successes)?.Contents.FirstOrDefault(IsSequence);

    /// <summary>The C# type of an item.</summary>
    public string ItemType(BodyContent content) => IsPlainEvent(content) ? "ServerSentEvent" : types.Nullable(Type(content));

    /// <summary>What reads the items.</summary>
    public string Expression(BodyContent content) =>
        IsPlainEvent(content) ? "ItemTypes.Events" : $"ItemTypes.{(IsEvents(content) ? "EventsOf" : "Lines")}({types.WireExpression(Type(content))})";

    private static EndpointAnswer? Only(EndpointAnswer[] successes)
    {
        EndpointAnswer[] filled = [.. successes.Where(answer => answer.Contents.Count > 0)];
        return filled.Length == 1 && successes.Length == 1 ? filled[0] : null;
    }

    private static bool IsSequence(BodyContent content) => IsEvents(content) || MediaKinds.Of(content) is MediaKind.Lines;

    private static bool IsEvents(BodyContent content) => string.Equals(MediaKinds.Bare(content.MediaType), "text/event-stream", StringComparison.OrdinalIgnoreCase);

    // What a schema of the whole stream says, as versions before 3.2 have it, is not said of an event.
    private static bool IsPlainEvent(BodyContent content) => IsEvents(content) && (!content.Sequence || Type(content).Kind is not ValueKind.Data);

    private static TypeReference Type(BodyContent content) => content.Type ?? new TypeReference(ValueKind.Any);
}
