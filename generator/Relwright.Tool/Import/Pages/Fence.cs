using System.Collections.Generic;

namespace Relwright.Tool.Import.Pages;

/// <summary>A fenced block of text, or JSON that stands in a page without a fence.</summary>
/// <param name="Line">The index of the first line of its content.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Fence(int Line, IReadOnlyList<string> Lines)
{
    public string Text => string.Join("\n", Lines);
}
