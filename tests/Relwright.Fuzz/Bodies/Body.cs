namespace Relwright.Fuzz.Bodies;

/// <summary>A body to read.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Type">The resource whose record reads it; one that no record is of is read as an opaque resource.</param>
/// <param name="Utf8">Its bytes.</param>
/// <param name="IsData">Whether the record is one of data, and not of a resource.</param>
internal sealed record Body(WireFormat Format, string Type, byte[] Utf8, bool IsData = false);
