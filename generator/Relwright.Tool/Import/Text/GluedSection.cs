using System.Collections.Generic;

namespace Relwright.Tool.Import.Text;

/// <summary>The lines between two headings of a page that lost its marks.</summary>
/// <param name="Heading">The heading in small letters, or a verb; empty before the first.</param>
/// <param name="Line">The index of the heading's line.</param>
/// <param name="Lines">The indices of the lines that say something.</param>
internal sealed record GluedSection(string Heading, int Line, IReadOnlyList<int> Lines);
