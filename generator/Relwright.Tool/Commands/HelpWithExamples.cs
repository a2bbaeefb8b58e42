using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Relwright.Tool.Commands;

/// <summary>The usual help of a command, with examples and exit codes below it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly ConditionalWeakTable<Command, string[]> s_examples = [];

    private static readonly string[] s_exitCodes =
    [
        "0    all is well",
        "1    the work was done and found problems",
        "2    the command line is not understood",
        "3    a file cannot be read or written",
        "130  cancelled",
    ];

    /// <summary>Who asks for help need not have got the rest right.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command its examples: command lines, each as one would type it.</summary>
    public static void Add(Command command, params string[] examples) => s_examples.Add(command, examples);

    /// <summary>The command with those above it, as one types it.</summary>
    public static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? FullName(parent) + " " + command.Name : "relwright";

    public override int Invoke(ParseResult parseResult)
    {
        int result = usual.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        if (s_examples.TryGetValue(command, out string[]? examples))
            Write(parseResult, "Examples:", examples);
        Write(parseResult, "Exit codes:", s_exitCodes);
        return result;
    }

    private static void Write(ParseResult parseResult, string heading, IEnumerable<string> lines)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(heading);
        foreach (string line in lines)
            parseResult.InvocationConfiguration.Output.WriteLine("  " + line);
        parseResult.InvocationConfiguration.Output.WriteLine();
    }
}
