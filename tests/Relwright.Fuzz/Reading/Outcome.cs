namespace Relwright.Fuzz.Reading;

/// <summary>What came of reading a body with the reader of its record.</summary>
/// <param name="Values">What was read, in a form that can be compared; null where the body was refused.</param>
/// <param name="Refusal">Why it was refused; null where it was read.</param>
internal sealed record Outcome(string? Values, WireFormatException? Refusal)
{
    public bool IsRead => Refusal is null;

    /// <summary>Whether another reading of the same bytes did the same, place of the mistake included.</summary>
    public bool IsSame(Outcome other) =>
        Values == other.Values && Refusal?.Offset == other.Refusal?.Offset && Refusal?.Message == other.Refusal?.Message;
}
