namespace Relwright.Engine.Api;

/// <summary>What an event says of a resource.</summary>
internal enum EventKind
{
    /// <summary>It came to be.</summary>
    Added,

    /// <summary>It changed.</summary>
    Updated,

    /// <summary>It is gone.</summary>
    Deleted,

    /// <summary>An operation began.</summary>
    Started,

    /// <summary>An operation ended.</summary>
    Completed,
}

/// <summary>An event that the API's event channel can bring.</summary>
/// <param name="Subject">The resource that the event is about.</param>
/// <param name="Sender">The resource that sends it.</param>
/// <param name="Priority">How soon it is delivered, in the API's own word.</param>
/// <param name="Reason">When it comes.</param>
internal sealed record ResourceEvent(EventKind Kind, string Subject, string? Sender, string? Priority, string? Reason);
