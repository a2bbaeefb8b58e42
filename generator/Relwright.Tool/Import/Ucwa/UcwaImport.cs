using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Output;

namespace Relwright.Tool.Import.Ucwa;

/// <summary>Reads a folder of reference pages.</summary>
internal static class UcwaImport
{
    /// <summary>The facts of all pages in a folder.</summary>
    /// <param name="folder">The folder; what is below it is read as well.</param>
    /// <param name="findings">Takes note of what is not as it should be.</param>
    /// <param name="report">Is told how many pages of how many are read.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<PageFacts> ReadAsync(string folder, Findings findings, Action<int, int, string> report, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            throw new ToolException(ExitCode.CannotReadOrWrite, $"there is no folder '{folder}'");
        string[] files = Files(folder, findings);
        if (files.Length == 0)
            throw new ToolException(ExitCode.CannotReadOrWrite, $"no page (*.md) is in '{folder}'");
        var facts = new PageFacts();
        for (int i = 0; i < files.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            report(i, files.Length, Path.GetFileName(files[i]));
            if (await PageLoader.LoadAsync(files[i], findings, cancellationToken).ConfigureAwait(false) is { } page)
                PageSorter.Take(page, facts, findings);
        }

        report(files.Length, files.Length, "");
        return facts;
    }

    private static string[] Files(string folder, Findings findings)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true })
            .Where(file => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase));
        string[] all = [.. files.Take(ImportLimits.Pages + 1).OrderBy(file => Path.GetRelativePath(folder, file), StringComparer.Ordinal)];
        if (all.Length > ImportLimits.Pages)
            findings.Error("page file", new Place(Path.GetFileName(folder), 1), Path.GetFileName(folder), FormattableString.Invariant($"the folder has more than {ImportLimits.Pages} pages; only those are read"));
        return [.. all.Take(ImportLimits.Pages)];
    }
}
