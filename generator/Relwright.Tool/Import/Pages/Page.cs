using System.Collections.Generic;

namespace Relwright.Tool.Import.Pages;

/// <summary>A page, cut into sections.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Title">The text of the first heading; empty where there is none.</param>
/// <param name="TitleLine">The index of that heading's line.</param>
/// <param name="Sections">The sections, that of the title first.</param>
internal sealed record Page(PageText Source, string Title, int TitleLine, IReadOnlyList<PageSection> Sections);
