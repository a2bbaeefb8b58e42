namespace OnlineMeetings.Server;

/// <summary>A link, beside its relation.</summary>
internal sealed record WireLink(string Href, string? Title = null, string? Revision = null);
