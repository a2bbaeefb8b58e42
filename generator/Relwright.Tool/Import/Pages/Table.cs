using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Tool.Import.Pages;

/// <summary>A table of a page.</summary>
/// <param name="Header">The headings of its columns.</param>
/// <param name="Line">The index of its first line.</param>
/// <param name="Rows">Its rows, without the heading.</param>
internal sealed record Table(IReadOnlyList<string> Header, int Line, IReadOnlyList<TableRow> Rows)
{
    /// <summary>Whether the columns are headed like this, in this order, whatever the case.</summary>
    public bool IsHeaded(params ReadOnlySpan<string> names)
    {
        if (Header.Count < names.Length)
            return false;
        for (int i = 0; i < names.Length; i++)
        {
            if (!string.Equals(Header[i].TrimEnd('?'), names[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Line">The index of its line.</param>
/// <param name="Cells">As many cells as the table has columns; empty ones where the row has fewer, which has been told then.</param>
internal sealed record TableRow(int Line, IReadOnlyList<Cell> Cells)
{
    public string Text(int column) => column < Cells.Count ? Cells[column].Text : "";

    public Cell At(int column) => Cells.ElementAtOrDefault(column) ?? Cell.Empty;
}
