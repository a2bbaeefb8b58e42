using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Engine.Api;
using Relwright.Engine.Values;
using Relwright.Tool.Graph;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright graph</c>: the resources and links of an API as a picture.</summary>
internal sealed class GraphCommand
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Argument<string[]> _specs = CommonOptions.Specs();
    private readonly Option<string?> _api = CommonOptions.Api();
    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "The file to write: .html for a page that needs nothing else, .mmd for a Mermaid flowchart.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string?> _focus = new("--focus")
    {
        Description = "Only this resource and its neighbours; for .mmd.",
        HelpName = "RESOURCE",
    };

    public static Command Create(ToolConsole console)
    {
        var graph = new GraphCommand();
        var command = new Command("graph", "Draws the resources and links of an API.") { graph._specs, graph._out, graph._focus, graph._api };
        HelpWithExamples.Add(
            command,
            "relwright graph specs/ucwa --out ucwa.html",
            "relwright graph specs/ucwa --out meetings.mmd --focus myOnlineMeetings");
        command.SetAction((parsed, cancellationToken) => Task.FromResult(graph.Run(parsed, console, cancellationToken)));
        return command;
    }

    private int Run(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        string path = parsed.GetValue(_out)!;
        string? focus = parsed.GetValue(_focus);
        string ending = Path.GetExtension(path).ToLowerInvariant();
        if (ending is not (".html" or ".mmd"))
            throw new ToolException(ExitCode.Usage, $"'{path}' ends neither in .html nor in .mmd");
        if (focus is not null && ending != ".mmd")
            throw new ToolException(ExitCode.Usage, "--focus is for .mmd; in the page, choose the resource there");

        ApiDescription api = OneApi.Of(console, parsed.GetValue(_specs)!, parsed.GetValue(_api), cancellationToken).Description!;
        if (api.Resources.Count == 0)
            throw new ToolException(ExitCode.ProblemsFound, $"the specification of {api.Name} has no resources to draw");
        if (focus is not null && api.Resources.All(resource => resource.Name != focus))
            throw new ToolException(ExitCode.Usage, $"the specification has no resource '{focus}'{Nearest(api, focus)}");

        var graph = new ResourceGraph(api);
        File.WriteAllText(path, ending == ".html" ? GraphPage.Of(graph) : MermaidText.Of(graph, focus), s_utf8);
        console.Remark($"{ProblemLine.Shown(Path.GetFullPath(path))}: {Counted.Of(api.Resources.Count, "resource")}, {Counted.Of(graph.Edges.Count, "way")} between them");
        return ExitCode.Fine;
    }

    private static string Nearest(ApiDescription api, string focus) =>
        NearestName.Of(focus, api.Resources.Select(resource => resource.Name)) is { } near ? $"; did you mean '{near}'?" : "";
}
