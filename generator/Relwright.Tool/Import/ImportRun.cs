using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Import.Derivation;
using Relwright.Tool.Import.Merge;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;
using Relwright.Tool.Output;

namespace Relwright.Tool.Import;

/// <summary>Reads the facts of pages.</summary>
/// <param name="findings">Takes note of what is not as it should be.</param>
/// <param name="report">Is told how many pages of how many are read.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal delegate Task<PageFacts> FactReader(Findings findings, Action<int, int, string> report, CancellationToken cancellationToken);

/// <summary>An import from pages to files: read, derive, write, merge.</summary>
internal static class ImportRun
{
    public const string ReportName = "import-report.md";

    /// <returns>An exit code.</returns>
    public static async Task<int> RunAsync(ToolConsole console, FactReader read, ImportSettings settings, CancellationToken cancellationToken)
    {
        var findings = new Findings();
        PageFacts facts;
        using (Progress progress = console.Progress("Reading pages"))
            facts = await read(findings, (done, total, current) => progress.Report(done, total, current), cancellationToken);
        if (facts.Resources.Count + facts.Enums.Count == 0 && findings.Errors == 0)
            throw new ToolException(ExitCode.CannotReadOrWrite, "there is no reference page: none has headings such as 'Properties', 'Links', 'Operations' or 'Members'");

        ImportedApi api = ApiDeriver.Derive(facts, settings.Root, findings, cancellationToken);
        var report = ImportReport.Of(facts, api, findings);
        var folder = new SpecFolder(settings.Folder, settings.Settles);
        await folder.MergeAsync(Writing.SpecFiles.Write(api, settings.KeepsProse), cancellationToken);
        folder.Add(ReportName, Encoding.UTF8.GetBytes(MarkdownReport.Write(report)));
        if (!settings.IsDryRun)
            await folder.WriteAsync(cancellationToken);
        Tell(console, settings, report, folder);
        return findings.Errors > 0 ? ExitCode.ProblemsFound : ExitCode.Fine;
    }

    private static void Tell(ToolConsole console, ImportSettings settings, ImportReport report, SpecFolder folder)
    {
        foreach (Finding error in report.Findings.Where(finding => finding.Kind is FindingKind.Error))
            console.Error.WriteLine($"{error.Place}: {console.ErrorStyle.Red("error")}: {error.Subject}: {error.Message}");
        if (settings.Json)
        {
            console.Out.Flush();
            JsonReport.Write(console.Output, report, folder.Changes);
        }
        else
        {
            ChangeText.Write(console.Out, folder.Changes, console.OutputStyle);
        }

        foreach (string remark in folder.Remarks)
            console.Remark(remark);
        IEnumerable<string> counts = Enum.GetValues<FindingKind>().Select(kind => FormattableString.Invariant($"{report.Count(kind)} {Plural(kind)}"));
        console.Remark($"{string.Join(", ", report.Totals.Take(3).Select(total => FormattableString.Invariant($"{total.Count} {total.Name}")))}: {string.Join(", ", counts)}");
        console.Remark(FormattableString.Invariant(
            $"{folder.Added} files {(settings.IsDryRun ? "would be new" : "new")}, {folder.Changes.Count(change => change.IsApplied)} changes taken over, {folder.Changes.Count(change => !change.IsApplied)} wait for you; see {ProblemLine.Shown(Path.GetFullPath(Path.Combine(settings.Folder, ReportName)))}"));
    }

    private static string Plural(FindingKind kind) => kind.ToString().ToLowerInvariant() + "s";
}
