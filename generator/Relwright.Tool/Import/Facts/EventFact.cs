using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>A row of a table of events.</summary>
/// <param name="Kind">The kind, in small letters.</param>
/// <param name="Of">The resource that it tells of.</param>
internal sealed record EventFact(string Kind, string Of, string Priority, string Sender, string Reason, Place Place);
