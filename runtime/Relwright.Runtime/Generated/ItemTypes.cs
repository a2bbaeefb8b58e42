using System.ComponentModel;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>The ways in which items are read that come one after another.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemTypes
{
    /// <summary>Server-sent events (<c>text/event-stream</c>) of which nothing more is known.</summary>
    public static ItemType<ServerSentEvent> Events { get; } = new PlainEventItems();

    /// <summary>JSON values, a line each or behind a record separator (RFC 7464).</summary>
    /// <typeparam name="T">The C# type of an item.</typeparam>
    /// <param name="wire">How an item is read.</param>
    public static ItemType<T> Lines<T>(WireType<T> wire) => new LineItems<T>(wire);

    /// <summary>Server-sent events as objects with the members <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c>, as OpenAPI 3.2 describes them.</summary>
    /// <typeparam name="T">The C# type of an event.</typeparam>
    /// <param name="wire">How that object is read.</param>
    public static ItemType<T> EventsOf<T>(WireType<T> wire) => new EventItems<T>(wire);
}
