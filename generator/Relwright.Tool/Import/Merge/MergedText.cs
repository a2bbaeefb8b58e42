using System.Collections.Generic;

namespace Relwright.Tool.Import.Merge;

/// <summary>What became of a file.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Base">What is remembered as imported: as before where a person has still to decide.</param>
/// <param name="Changes">What the pages say differently.</param>
internal sealed record MergedText(IReadOnlyList<string> Lines, IReadOnlyList<string> Base, IReadOnlyList<Change> Changes);
