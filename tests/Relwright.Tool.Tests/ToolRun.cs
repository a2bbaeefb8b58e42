using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Output;

namespace Relwright.Tool.Tests;

/// <summary>One run of the tool: what it ended with and what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command line in this process, as a script would: no terminal, nothing to read.</summary>
    public static Task<ToolRun> Of(params string[] arguments) => With("", arguments);

    /// <summary>Runs the command line with something on standard input.</summary>
    public static async Task<ToolRun> With(string input, params string[] arguments) => await With(input, CancellationToken.None, arguments);

    public static async Task<ToolRun> With(string input, CancellationToken cancellationToken, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int exitCode;
        using (var console = new ToolConsole(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, Style.Plain, Style.Plain, showsProgress: false))
            exitCode = await CommandLine.RunAsync(arguments, console, cancellationToken);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
