using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests.Commands;

/// <summary>What an application has to be granted, told by its code.</summary>
public sealed class PermissionsCommandTests
{
    [Fact]
    public async Task Tells_what_the_sample_of_calls_needs_and_the_manifest_that_asks_for_it()
    {
        ToolRun run = await ToolRun.Of("permissions", Repository.At("samples", "GraphCalls"), "--format", "json");

        Assert.Equal("", run.ExitCode == ExitCode.Fine ? "" : run.Error);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement scheme = Assert.Single(document.RootElement.GetProperty("schemes").EnumerateArray());
        Assert.Equal("Application", scheme.GetProperty("scheme").GetString());
        Assert.Equal(
            ["Calls.AccessMedia.All", "Calls.Initiate.All", "Calls.InitiateGroupCall.All", "Calls.JoinGroupCall.All"],
            scheme.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetProperty("name").GetString()));
        JsonElement muted = scheme.GetProperty("permissions").EnumerateArray()
            .SelectMany(permission => permission.GetProperty("calls").EnumerateArray())
            .First(call => call.GetProperty("method").GetString() == "SubscribeToToneAsync");
        Assert.EndsWith("MediaTour.cs", muted.GetProperty("file").GetString(), System.StringComparison.Ordinal);
        Assert.Contains("/communications/calls/{}/subscribeToTone", muted.GetProperty("paths").EnumerateArray().Select(path => path.GetString()));

        JsonElement resource = Assert.Single(document.RootElement.GetProperty("requiredResourceAccess").EnumerateArray());
        Assert.Equal("00000003-0000-0000-c000-000000000000", resource.GetProperty("resourceAppId").GetString());
        Assert.Equal(4, resource.GetProperty("resourceAccess").GetArrayLength());
        Assert.Contains(resource.GetProperty("resourceAccess").EnumerateArray(), one => one.GetProperty("id").GetString() == "a7a681dc-756e-4909-b988-f160edc6655f" && one.GetProperty("type").GetString() == "Role");
    }

    [Fact]
    public async Task A_folder_without_a_project_is_told_with_what_to_name()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.Of("permissions", folder.Path);

        Assert.Equal((ExitCode.CannotReadOrWrite, ""), (run.ExitCode, run.Output));
        Assert.Contains("name a .csproj file or a folder with one", run.Error);
    }

    [Fact]
    public async Task Several_projects_are_told_by_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.csproj", "<Project />");
        folder.Write("a.csproj", "<Project />");

        ToolRun run = await ToolRun.Of("permissions", folder.Path);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("name one of a.csproj, b.csproj", run.Error);
    }

    [Fact]
    public async Task An_unknown_scheme_is_a_mistake_of_usage()
    {
        ToolRun run = await ToolRun.Of("permissions", ".", "--scheme", "app");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("'app' is no scheme; write 'application', 'delegated' or 'delegatedPersonal'.", run.Error);
    }

    [Fact]
    public async Task A_project_that_the_sdk_cannot_prepare_is_told_with_its_first_words()
    {
        using var folder = new TemporaryFolder();
        folder.Write("broken.csproj", "<Project><Target></Project>");

        ToolRun run = await ToolRun.Of("permissions", folder.Path);

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Contains("the SDK cannot prepare", run.Error);
        Assert.Contains("MSB4025", run.Error);
    }

    [Fact]
    public async Task A_project_without_permissions_is_told_what_it_lacks()
    {
        using var folder = new TemporaryFolder();
        folder.Write("plain.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        folder.Write("Program.cs", "public static class Program;");

        ToolRun run = await ToolRun.Of("permissions", folder.Path);

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Contains("list the file that has them as ApiSpec", run.Error);
    }

    [Fact]
    public async Task A_project_that_does_not_compile_is_told_with_its_first_errors()
    {
        using var folder = new TemporaryFolder();
        folder.Write("wrong.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        folder.Write("Program.cs", "public static class Program { static int X => y; }");

        ToolRun run = await ToolRun.Of("permissions", folder.Path);

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.Contains("does not compile, with 1 error", run.Error);
        Assert.Contains("CS0103", run.Error);
    }
}
