namespace Relwright.Tool.Verify;

/// <summary>Where two bodies say different things.</summary>
/// <param name="Pointer">The place: a JSON pointer (RFC 6901), or a path of elements.</param>
/// <param name="Expected">What the recorded body has there; null for nothing.</param>
/// <param name="Found">What was written; null for nothing.</param>
internal sealed record Difference(string Pointer, string? Expected, string? Found);
