using System.CommandLine;
using Relwright.Tool.Import;
using Relwright.Tool.Import.Text;
using Relwright.Tool.Import.Ucwa;
using Relwright.Tool.Output;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright import</c>: turns reference pages into specifications that people review and commit.</summary>
internal static class ImportCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("import", "Turns reference pages into specifications, which keep what people edit in them.");
        command.Subcommands.Add(Ucwa(console));
        command.Subcommands.Add(Text(console));
        HelpWithExamples.Add(command, "relwright import ucwa docs --out specs/ucwa", "relwright import text page.txt --out specs/page");
        return command;
    }

    private static Command Ucwa(ToolConsole console)
    {
        var docs = new Argument<string>("DOCS") { Description = "The folder with the pages: Markdown, one file a resource or enumeration." };
        var options = new ImportOptions();
        var command = new Command("ucwa", "Imports reference pages in the manner of the UCWA documentation.") { docs };
        options.AddTo(command);
        HelpWithExamples.Add(
            command,
            "relwright import ucwa docs --out specs/ucwa",
            "relwright import ucwa docs --out specs/ucwa --dry-run",
            "relwright import ucwa docs --out specs/ucwa --json --quiet > report.json");
        command.SetAction((parsed, cancellationToken) => ImportRun.RunAsync(
            console,
            (findings, report, token) => UcwaImport.ReadAsync(parsed.GetValue(docs)!, findings, report, token),
            options.Of(parsed),
            cancellationToken));
        return command;
    }

    private static Command Text(ToolConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "The page: Markdown, or text that was copied from a rendered page." };
        var options = new ImportOptions();
        var command = new Command("text", "Imports a single reference page from its text.") { file };
        options.AddTo(command);
        HelpWithExamples.Add(command, "relwright import text page.txt --out specs/page");
        command.SetAction((parsed, cancellationToken) => ImportRun.RunAsync(
            console,
            (findings, report, token) => TextImport.ReadAsync(parsed.GetValue(file)!, findings, report, token),
            options.Of(parsed),
            cancellationToken));
        return command;
    }
}
