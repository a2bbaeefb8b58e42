using System;
using System.Globalization;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>Reads the tables of errors and scopes in the pages about concepts.</summary>
internal static class OtherPageReader
{
    public static void Take(Page page, PageFacts facts, Findings findings)
    {
        var tables = new FactTables(page.Source, findings);
        foreach (PageSection section in page.Sections)
        {
            foreach (Table table in section.Tables)
            {
                if (table.IsHeaded("Error", "Description"))
                    TakeErrors(page.Source, table, facts, status: -1, code: 0);
                else if (table.IsHeaded("HTTP status code", "Error"))
                    TakeErrors(page.Source, table, facts, status: 0, code: 1);
                else if (table.IsHeaded("Scope", "Permission", "Description"))
                    facts.OtherScopes.AddRange(tables.Scopes(section with { Tables = [table] }));
            }
        }
    }

    private static void TakeErrors(PageText source, Table table, PageFacts facts, int status, int code)
    {
        foreach (TableRow row in table.Rows)
        {
            int? number = status >= 0 && int.TryParse(row.Text(status), NumberStyles.None, CultureInfo.InvariantCulture, out int stated) ? stated : null;
            var fact = new ErrorFact(row.Text(code), number, null, status < 0 ? row.Text(1) : "", source.At(row.Line));
            if (fact.Code.Length > 0 && !fact.Code.Contains(' ', StringComparison.Ordinal))
                (status < 0 ? facts.GenericErrors : facts.StatusCodes).Add(fact);
        }
    }
}
