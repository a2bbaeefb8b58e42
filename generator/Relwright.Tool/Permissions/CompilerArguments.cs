using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Tool.Output;

namespace Relwright.Tool.Permissions;

/// <summary>
/// Asks the SDK for the command line by which it would compile a project: that is what says which files, references, generators and options
/// make it up, conditions, imports and packages included. Whatever read the project file by itself would only guess at it.
/// </summary>
internal sealed class CompilerArguments(string project, string? configuration, string? framework)
{
    /// <summary>What MSBuild itself sets for those that it starts, and what must not reach another one.</summary>
    private static readonly string[] s_inherited = ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Builds what the project refers to, and then asks; the project itself is not compiled, so that warnings of it are in nobody's way.</summary>
    /// <exception cref="ToolException">The SDK cannot say.</exception>
    public async Task<IReadOnlyList<string>> AskAsync(CancellationToken cancellationToken)
    {
        await RunAsync(["-restore", "-t:ResolveReferences"], cancellationToken);
        string answer = await RunAsync(
            [
                "-t:Compile", "-p:BuildProjectReferences=false", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
                // An input that is not there makes the target run even where everything is up to date.
                "-p:NonExistentFile=__relwright__", "-getItem:CscCommandLineArgs",
            ],
            cancellationToken);
        string[] arguments = Items(answer);
        return arguments.Length > 0
            ? arguments
            : throw new ToolException(ExitCode.Usage, $"'{ProblemLine.Shown(project)}' is not compiled as it stands; of several target frameworks say one with --framework, and name a C# project");
    }

    private static string[] Items(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("Items", out JsonElement items) && items.TryGetProperty("CscCommandLineArgs", out JsonElement arguments)
                ? [.. arguments.EnumerateArray().Select(argument => argument.GetProperty("Identity").GetString()!)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(project)!,
        };
        foreach (string argument in (string[])["msbuild", project, "-nologo", "-v:quiet", .. arguments])
            start.ArgumentList.Add(argument);
        if (configuration is not null)
            start.ArgumentList.Add("-p:Configuration=" + configuration);
        if (framework is not null)
            start.ArgumentList.Add("-p:TargetFramework=" + framework);
        foreach (string variable in s_inherited)
            start.Environment.Remove(variable);

        using Process process = Started(start);
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
            string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0 ? output : throw new ToolException(ExitCode.ProblemsFound, Told(output + await error));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ToolException(ExitCode.CannotReadOrWrite, "'dotnet' cannot be started; install the .NET 10 SDK and have it on the path");
        }
    }

    private string Told(string output)
    {
        string[] lines = [.. output.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Take(5)];
        return $"the SDK cannot prepare '{ProblemLine.Shown(project)}'; correct this first\n{string.Join('\n', lines)}";
    }
}
