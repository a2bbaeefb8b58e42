namespace Relwright;

/// <summary>An event of a stream of server-sent events (HTML, "Server-sent events"): what its lines say, before any meaning is given to it.</summary>
/// <param name="Data">The lines of data, joined by line feeds.</param>
/// <param name="Event">The type of the event; <see langword="null"/> where none is stated, which means <c>message</c>.</param>
/// <param name="Id">What a client that connects again would send as <c>Last-Event-ID</c>; <see langword="null"/> where none is stated.</param>
/// <param name="Retry">How many milliseconds a client should wait before it connects again; <see langword="null"/> where none is stated.</param>
public sealed record ServerSentEvent(string Data, string? Event = null, string? Id = null, long? Retry = null);
