using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests;

/// <summary>The tool as a process of its own, with pipes and signals.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task A_reader_that_leaves_early_is_no_crash()
    {
        using Process tool = Start("check", "--format", "json", Repository.At("tests", "Relwright.Engine.Tests", "Broken"));
        tool.StandardOutput.Close();

        string error = await tool.StandardError.ReadToEndAsync();
        await tool.WaitForExitAsync();

        Assert.Equal((ExitCode.ProblemsFound, ""), (tool.ExitCode, error));
    }

    [SkippableFact]
    public async Task An_interrupt_cancels_what_waits_for_input()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals cannot be sent to one process here.");
        using Process tool = Start("convert", Repository.At("specs", "ucwa"), "--resource", "me", "--from", "json", "--to", "xml");

        // More than a pipe holds, so that it is written only when the tool has begun to read.
        await tool.StandardInput.WriteAsync(new string(' ', 1 << 20));
        await tool.StandardInput.FlushAsync();
        using (Process kill = Process.Start("kill", ["-INT", tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();

        string error = await tool.StandardError.ReadToEndAsync();
        await tool.WaitForExitAsync();
        Assert.Equal((ExitCode.Cancelled, "relwright: cancelled\n"), (tool.ExitCode, error));
    }

    [Fact]
    public async Task Text_that_is_no_ascii_is_written_in_utf8_without_a_mark()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("api.yaml", "relwright: 1\napi: { root: bücher, json: {} }\nresource: bücher\nschlüßel: 1\n");
        using Process tool = Start("check", "--quiet", file);
        using var output = new MemoryStream();

        await tool.StandardOutput.BaseStream.CopyToAsync(output);
        await tool.WaitForExitAsync();

        Assert.StartsWith($"{file}(4,1): error RLW1014: Key 'schlüßel'", System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "relwright.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
