using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Relwright.EndToEnd.Tests;

/// <summary>One run of the sample, as a process of its own.</summary>
internal sealed record SampleRun(int ExitCode, IReadOnlyList<string> Lines, string Errors)
{
    public static async Task<SampleRun> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "OnlineMeetings.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new SampleRun(process.ExitCode, output.ReplaceLineEndings("\n").Split('\n'), await errors);
    }

    /// <summary>The lines below a heading of the list of requests, up to the next blank one.</summary>
    public IReadOnlyList<string> RequestsOf(string heading) =>
        [.. Lines.SkipWhile(line => line != "Requests of " + heading).Skip(1).TakeWhile(static line => line.Length > 0).Select(static line => line.Trim())];
}
