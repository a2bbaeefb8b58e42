using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>Reads the rows of tables whose columns are known.</summary>
/// <param name="page">The page.</param>
/// <param name="findings">Takes note of what is not as it should be.</param>
internal sealed class FactTables(PageText page, Findings findings)
{
    private const string Topic = "table";

    /// <summary>Properties, members or parameters: a name, what is said of it, and whether it is required.</summary>
    public IEnumerable<PropertyFact> Properties(PageSection section, string what)
    {
        foreach (TableRow row in Rows(section, what, "Name", "Description"))
        {
            Place place = page.At(row.Line);
            if (!IsName(row.Text(0), place, what))
                continue;
            bool? required = row.Text(2).ToLowerInvariant() switch { "yes" or "true" => true, "no" or "false" => false, _ => null };
            if (row.Cells.Count > 2 && required is null)
                findings.Doubt(what, place, row.Text(0), $"'{row.Text(2)}' does not say whether it is required; it is taken not to be");
            yield return new PropertyFact(row.Text(0), row.At(1), required, place);
        }
    }

    public IEnumerable<LinkFact> Links(PageSection section)
    {
        foreach (TableRow row in Rows(section, "links", "Link", "Description"))
        {
            if (IsName(row.Text(0), page.At(row.Line), "link"))
                yield return new LinkFact(row.Text(0), row.At(1), page.At(row.Line));
        }
    }

    public IEnumerable<ScopeFact> Scopes(PageSection section)
    {
        foreach (TableRow row in Rows(section, "scopes", "Scope", "Permission", "Description"))
        {
            if (IsName(row.Text(0), page.At(row.Line), "scope"))
                yield return new ScopeFact(row.Text(0), row.Text(1), row.Text(2), page.At(row.Line));
        }
    }

    public IEnumerable<ErrorFact> Errors(PageSection section)
    {
        foreach (TableRow row in Rows(section, "errors", "Error", "Code", "Subcode"))
        {
            Place place = page.At(row.Line);
            if (!IsName(row.Text(0), place, "error") || !IsWord(row.Text(0), place))
                continue;
            int? status = int.TryParse(row.Text(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 300 and < 600 ? number : null;
            if (status is null)
                findings.Doubt("error", place, row.Text(0), $"'{row.Text(1)}' is no status of an error");
            yield return new ErrorFact(row.Text(0), status, row.Text(2) is { Length: > 0 } subcode && IsWord(subcode, place) ? subcode : null, row.Text(3), place);
        }
    }

    public IEnumerable<EventFact> Events(PageSection section, string kind)
    {
        foreach (TableRow row in Rows(section, "events", "Resource", "Priority", "Sender", "Reason"))
        {
            if (IsName(row.Text(0), page.At(row.Line), "event"))
                yield return new EventFact(kind, row.Text(0), row.Text(1), row.Text(2), row.Text(3), page.At(row.Line));
        }
    }

    public IEnumerable<AnswerFact> Answers(PageSection section)
    {
        foreach (TableRow row in Rows(section, "answer", "Item", "Description"))
        {
            CellLink? link = row.At(0).Links.Count > 0 ? row.At(0).Links[0] : null;
            yield return new AnswerFact(link?.Label ?? row.Text(0), link?.Target, page.At(row.Line));
        }
    }

    public IEnumerable<EnumMemberFact> Members(PageSection section)
    {
        foreach (TableRow row in Rows(section, "members", "Name", "Description"))
        {
            if (IsName(row.Text(0), page.At(row.Line), "enum value"))
                yield return new EnumMemberFact(row.Text(0), row.At(1), page.At(row.Line));
        }
    }

    private IEnumerable<TableRow> Rows(PageSection section, string what, params string[] columns)
    {
        foreach (Table table in section.Tables)
        {
            if (table.IsHeaded(columns))
            {
                foreach (TableRow row in table.Rows)
                    yield return row;
            }
            else
            {
                findings.Error(Topic, page.At(table.Line), what, $"the columns are headed '{string.Join("', '", table.Header)}', not '{string.Join("', '", columns)}', and the table is left out");
            }
        }
    }

    private bool IsWord(string text, Place place)
    {
        if (text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-'))
            return true;
        findings.Error(Topic, place, "error", $"'{Shown(text)}' is no code of an error, and is left out");
        return false;
    }

    private bool IsName(string text, Place place, string what)
    {
        if (text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or ':' or '-' or '$' or '@' or '/'))
            return true;
        findings.Error(Topic, place, what, text.Length == 0 ? "the row names nothing and is left out" : $"'{Shown(text)}' is no name, and its row is left out");
        return false;
    }

    private static string Shown(string text) => string.Concat(text.Take(40).Select(c => char.IsControl(c) || c == '\uFFFD' ? '?' : c));
}
