using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Commands;
using Relwright.Tool.Output;

namespace Relwright.Tool;

/// <summary>The command line: which commands there are, and what becomes of what they throw.</summary>
internal static class CommandLine
{
    /// <summary>The version of the tool, without what tells builds of one version apart.</summary>
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">What stands behind the tool's name.</param>
    /// <param name="console">Where the command reads and writes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, ToolConsole console, CancellationToken cancellationToken)
    {
        Option<bool> quiet = CommonOptions.Quiet();
        ParseResult parsed = Root(console, quiet).Parse(arguments);
        console.Quiet = parsed.GetValue(quiet);
        if (parsed.Errors.Count > 0)
            return Refuse(parsed, console);

        try
        {
            // The runtime's own handling of Ctrl-C is off: Program cancels, and this method says which exit code that is.
            var invocation = new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.Complain("cancelled");
            return ExitCode.Cancelled;
        }
        catch (ToolException refusal)
        {
            console.Complain(refusal.Message);
            return refusal.ExitCode;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            console.Complain(failure.Message);
            return ExitCode.CannotReadOrWrite;
        }
        finally
        {
            console.Flush();
        }
    }

    private static RootCommand Root(ToolConsole console, Option<bool> quiet)
    {
        var root = new RootCommand("Imports, checks, converts, verifies and draws API specifications.")
        {
            ImportCommand.Create(console),
            CheckCommand.Create(console),
            EmitCommand.Create(console),
            ConvertCommand.Create(console),
            VerifyCommand.Create(console),
            GraphCommand.Create(console),
            PermissionsCommand.Create(console),
        };
        root.Options.Add(quiet);
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Action = new VersionLine();
        return root;
    }

    private static int Refuse(ParseResult parsed, ToolConsole console)
    {
        foreach (ParseError error in parsed.Errors)
            console.Complain(error.Message);
        console.Error.WriteLine($"Try '{HelpWithExamples.FullName(parsed.CommandResult.Command)} --help'.");
        console.Flush();
        return ExitCode.Usage;
    }
}
