using System.CommandLine;
using Relwright.Tool.Import;

namespace Relwright.Tool.Commands;

/// <summary>The options that every kind of import has.</summary>
internal sealed class ImportOptions
{
    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "The folder of the specifications; what was imported last is remembered there in 'import.lock'.",
        HelpName = "SPECS",
        Required = true,
    };

    private readonly Option<string> _descriptions = new("--descriptions")
    {
        Description = "Whether the pages' descriptions are copied: 'none', or 'keep' for those who own them.",
        DefaultValueFactory = _ => "none",
    };

    private readonly Option<string?> _root = new("--root")
    {
        Description = "The resource that a client starts from; by default the one that leads to the most others.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Write the report as JSON to standard output, with what changed." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would change and write nothing." };

    private readonly Option<bool> _settle = new("--settle")
    {
        Description = "Settle differences that wait for a person as the specifications have them, so that they are told no more.",
    };

    public void AddTo(Command command)
    {
        _descriptions.AcceptOnlyFromAmong("none", "keep");
        foreach (Option option in new Option[] { _out, _descriptions, _root, _json, _dryRun, _settle })
            command.Options.Add(option);
    }

    public ImportSettings Of(ParseResult parsed) => new(
        parsed.GetValue(_out)!,
        parsed.GetValue(_descriptions) == "keep",
        parsed.GetValue(_root),
        parsed.GetValue(_json),
        parsed.GetValue(_dryRun),
        parsed.GetValue(_settle));
}
