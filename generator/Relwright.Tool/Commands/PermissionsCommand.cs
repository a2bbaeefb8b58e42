using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Analyzers;
using Relwright.Tool.Output;
using Relwright.Tool.Permissions;

namespace Relwright.Tool.Commands;

/// <summary><c>relwright permissions</c>: what an application has to be granted for what its code calls.</summary>
internal sealed class PermissionsCommand
{
    private static readonly string[] s_schemes = [Schemes.Application, Schemes.Delegated, Schemes.DelegatedPersonal];

    private readonly Argument<string> _project = new("PROJECT")
    {
        Description = "A C# project, or a folder with one; it must compile.",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string[]> _scheme = new("--scheme")
    {
        Description = "The schemes to tell of; by default those that the project states to be granted, else all that allow every call.",
        HelpName = "application|delegated|delegatedPersonal",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<ReportFormat> _format = new("--format")
    {
        Description = "How it is written: 'human' a permission with its calls and the manifest below, 'json' as one object.",
        HelpName = "human|json",
    };

    private readonly Option<string?> _configuration = new("--configuration") { Description = "The configuration to compile, such as 'Release'.", HelpName = "NAME" };

    private readonly Option<string?> _framework = new("--framework") { Description = "The target framework, where the project has several.", HelpName = "TFM" };

    public static Command Create(ToolConsole console)
    {
        var permissions = new PermissionsCommand();
        permissions._scheme.Validators.Add(result =>
        {
            foreach (string word in result.Tokens.Select(token => token.Value).Where(word => !s_schemes.Contains(word, StringComparer.OrdinalIgnoreCase)))
                result.AddError($"'{word}' is no scheme; write 'application', 'delegated' or 'delegatedPersonal'.");
        });
        var command = new Command("permissions", "Tells the least that has to be granted for the calls of a project, and the manifest that asks for it.")
        {
            permissions._project, permissions._scheme, permissions._format, permissions._configuration, permissions._framework,
        };
        HelpWithExamples.Add(
            command,
            "relwright permissions samples/GraphCalls",
            "relwright permissions src/Bot/Bot.csproj --scheme application --format json > permissions.json");
        command.SetAction((parsed, cancellationToken) => permissions.RunAsync(parsed, console, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        string project = Find(parsed.GetValue(_project)!);
        ProjectCompilation compilation;
        using (Progress progress = console.Progress("Compiling"))
        {
            progress.Report(ProblemLine.Shown(project));
            IReadOnlyList<string> arguments = await new CompilerArguments(project, parsed.GetValue(_configuration), parsed.GetValue(_framework)).AskAsync(cancellationToken);
            compilation = ProjectCompilation.Of(arguments, Path.GetDirectoryName(project)!, cancellationToken);
        }

        IReadOnlyList<FoundCall> calls = ProjectCalls.Find(compilation, cancellationToken);
        SchemeNeeds[] schemes = [.. Asked(parsed, compilation, calls, cancellationToken)];
        var report = new PermissionReport(project, schemes);
        if (parsed.GetValue(_format) is ReportFormat.Json)
            report.WriteJson(console);
        else
            report.WriteHuman(console);
        console.Remark($"{Counted.Of(calls.Count, "call")} that permissions speak of");
        return schemes.Any(needs => needs.Impossible.Count > 0) ? ExitCode.ProblemsFound : ExitCode.Fine;
    }

    private IEnumerable<SchemeNeeds> Asked(ParseResult parsed, ProjectCompilation project, IReadOnlyList<FoundCall> calls, CancellationToken cancellationToken)
    {
        string[] asked = parsed.GetValue(_scheme) is { Length: > 0 } words
            ? words
            : [.. GrantReading.Read(project.Compilation, project.Files, cancellationToken).Schemes];
        SchemeNeeds[] all = [.. s_schemes.Select(scheme => SchemeNeeds.Of(scheme, calls))];
        return asked.Length > 0
            ? all.Where(needs => asked.Contains(needs.Scheme, StringComparer.OrdinalIgnoreCase))
            : all.Where(needs => needs.Impossible.Count == 0);
    }

    private static string Find(string argument)
    {
        string path = Path.GetFullPath(argument);
        if (File.Exists(path))
            return path;
        string[] projects = Directory.Exists(path) ? Directory.GetFiles(path, "*.csproj") : [];
        return projects.Length switch
        {
            1 => projects[0],
            0 => throw new ToolException(ExitCode.CannotReadOrWrite, $"no project at '{argument}'; name a .csproj file or a folder with one"),
            _ => throw new ToolException(ExitCode.Usage, $"'{argument}' has several projects; name one of {string.Join(", ", projects.Select(Path.GetFileName).Order(StringComparer.Ordinal))}"),
        };
    }
}
