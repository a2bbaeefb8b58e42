using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace Relwright.Package.Tests;

/// <summary>What a command said and how it ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it wrote.</param>
internal sealed record Command(int ExitCode, string Output)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Runs a command to its end.</summary>
    public static async Task<Command> RunAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        ForgetTheTestRun(start);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' does not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = await output + await errors;
        await process.WaitForExitAsync();
        return new Command(process.ExitCode, text);
    }

    /// <exception cref="InvalidOperationException">It failed.</exception>
    public Command MustSucceed() => ExitCode == 0 ? this : throw new InvalidOperationException($"The command ended with {ExitCode}:\n{Output}");

    // What 'dotnet test' sets for itself would make a build within it use the wrong files.
    private static void ForgetTheTestRun(ProcessStartInfo start)
    {
        string[] ofTheRun = [.. start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.Ordinal))];
        foreach (string name in ofTheRun)
            start.Environment.Remove(name);
    }
}
