using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace Relwright.Package.Tests;

/// <summary>
/// A folder outside the repository with the packages and their consumers. Packages of others come from where the machine has them, Relwright's
/// from the workspace alone: their version is new in each run, so that nothing can be a leftover of an earlier one.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("relwright-package-tests-").FullName;
    private readonly Dictionary<string, string> _environment;

    public Workspace()
    {
        Version = $"0.1.0-test.{DateTime.UtcNow.Ticks}";
        _environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"),
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
        };
        Copy(Repository.PathTo("tests", "Relwright.Package.Tests", "Consumers"), Consumers);
        foreach (string api in new[] { "ucwa", "trusted-application" })
            Copy(Repository.PathTo("specs", api), PathTo("specs", api));
        File.Copy(Repository.PathTo("global.json"), PathTo("global.json"));
        File.WriteAllText(PathTo("NuGet.config"), $"""
            <configuration>
              <packageSources><add key="relwright-test" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{PackagesOfTheMachine()}" /></fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(PathTo("Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RelwrightVersion>{Version}</RelwrightVersion>
              </PropertyGroup>
            </Project>
            """);
    }

    public string Version { get; }

    public string Feed => Path.Combine(_root, "feed");

    public string Consumers => Path.Combine(_root, "consumers");

    public string PathTo(params string[] parts) => Path.Combine([Consumers, .. parts]);

    /// <summary>Packs the packages. The build lies in the repository's artifacts, apart from that of whoever runs the tests.</summary>
    public async Task PackAsync()
    {
        Directory.CreateDirectory(Feed);
        Command pack = await Command.RunAsync("dotnet", Repository.Root, new Dictionary<string, string> { ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
            "build", "Package.proj", "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", "-m:2", $"-p:PackageOutputPath={Feed}/", $"-p:PackageVersion={Version}",
            "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={Repository.PathTo("artifacts", "package-tests")}", "-p:RunAnalyzers=false");
        PackOutput = pack.MustSucceed();
    }

    /// <summary>What packing said.</summary>
    public Command PackOutput { get; private set; } = new(0, "");

    /// <summary>Runs dotnet on the consumers, warnings being errors.</summary>
    public Task<Command> BuildAsync(string command, string project, params string[] more) => Command.RunAsync("dotnet", Consumers, _environment,
        [command, project, "-warnaserror", "-nologo", "-v:q", "-tl:off", "-nodeReuse:false", "-m:2", .. more]);

    /// <summary>Runs a program that was built.</summary>
    public Task<Command> RunAsync(string program, params string[] arguments) => Command.RunAsync(program, Consumers, _environment, arguments);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string PackagesOfTheMachine() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
