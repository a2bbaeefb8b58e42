using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.Package.Tests;

/// <summary>The tool, installed from its package and run as a program of its own.</summary>
[Collection(PackedConsumersDefinition.Name)]
public sealed class ToolTests(PackedConsumers consumers)
{
    [Fact]
    public async Task Is_installed_from_its_package_and_checks_emits_and_compiles_a_specification()
    {
        Workspace workspace = consumers.Workspace;
        string folder = workspace.PathTo("tool");
        Command install = await workspace.RunAsync(
            "dotnet", "tool", "install", "Relwright.Tool", "--tool-path", folder, "--version", workspace.Version, "--configfile", workspace.PathTo("NuGet.config"));
        install.MustSucceed();
        string program = Path.Combine(folder, OperatingSystem.IsWindows() ? "relwright.exe" : "relwright");
        string specs = workspace.PathTo("specs", "ucwa");

        Command version = (await workspace.RunAsync(program, "--version")).MustSucceed();
        Assert.StartsWith(workspace.Version.Split('-')[0], version.Output, StringComparison.Ordinal);

        Command check = (await workspace.RunAsync(program, "check", specs)).MustSucceed();
        Assert.Equal(["no problems in 12 files"], check.Lines);

        (await workspace.RunAsync(program, "emit", specs, "--out", workspace.PathTo("emitted"))).MustSucceed();
        Assert.True(File.Exists(workspace.PathTo("emitted", "Ucwa.Me.g.cs")));

        // Compiles what is emitted, against the runtime that lies beside the tool.
        string examples = workspace.PathTo("examples");
        Directory.CreateDirectory(examples);
        await File.WriteAllTextAsync(Path.Combine(examples, "manifest.json"), """[{"resource":"me","verb":"GET","dir":"response","path":"me.json"}]""");
        await File.WriteAllTextAsync(Path.Combine(examples, "me.json"), """{"rel":"me","name":"Ann","unheardOf":[1]}""");
        Command verify = (await workspace.RunAsync(program, "verify", specs, "--examples", examples)).MustSucceed();
        Assert.Contains(verify.Lines, line => line.StartsWith("JSON written back", StringComparison.Ordinal) && line.EndsWith("100.0 %", StringComparison.Ordinal));
    }
}
