using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Facts;

/// <summary>A row of the table of an answer's body.</summary>
/// <param name="Label">What is shown, empty where the cell is.</param>
/// <param name="Target">The file that it leads to; null where it is no link.</param>
internal sealed record AnswerFact(string Label, string? Target, Place Place);
