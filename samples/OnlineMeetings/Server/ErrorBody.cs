namespace OnlineMeetings.Server;

/// <summary>The members of an error body.</summary>
internal sealed record ErrorBody(string Code, string? Subcode, string Message);
