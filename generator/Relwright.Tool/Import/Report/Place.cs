namespace Relwright.Tool.Import.Report;

/// <summary>A place in a page.</summary>
/// <param name="Page">The name of the page's file.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record Place(string Page, int Line)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Page}:{Line}");
}
