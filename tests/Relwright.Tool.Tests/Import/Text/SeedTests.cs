using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Engine.Api;
using Relwright.Engine.Shape;
using Relwright.Tool.Specs;
using Xunit;
using Described = Relwright.Engine.Api.ApiDescription;

namespace Relwright.Tool.Tests.Import.Text;

public sealed class SeedTests
{
    [SkippableFact]
    public async Task The_glued_page_says_what_was_written_by_hand_of_it()
    {
        using var folder = new TemporaryFolder();
        Described imported = await Import("000_", folder);
        Described written = Description(Repository.At("specs", "trusted-application"));
        Resource one = Assert.Single(imported.Resources), other = Assert.Single(written.Resources);
        Assert.Equal(other.Name, one.Name);
        Assert.Equal(other.Links.Select(link => link.Rel), one.Links.Select(link => link.Rel));
        Assert.Equal(other.Embedded.Select(child => child.Rel).Order(), one.Embedded.Select(child => child.Rel).Order());
        Assert.Equal(other.Operations.Select(operation => operation.Verb), one.Operations.Select(operation => operation.Verb));
        Assert.Equal(other.Operations.Select(operation => operation.Errors), one.Operations.Select(operation => operation.Errors));
        Assert.Equal(written.Facts.Prefixes, imported.Facts.Prefixes);
        Assert.Equal(written.Facts.Root, imported.Facts.Root);
        Assert.Equal([409, 410, 500], imported.Errors.Select(error => error.Status));
        Assert.Null(imported.Facts.Xml);
    }

    [SkippableFact]
    public async Task The_Markdown_page_says_what_was_written_by_hand_of_it()
    {
        using var folder = new TemporaryFolder();
        Described imported = await Import("004_", folder);
        Described written = Description(Repository.At("specs", "ucwa"));
        Resource one = imported.Resources.Single(resource => resource.Operations.Count > 0);
        Resource other = written.Resources.Single(resource => resource.Name == one.Name);
        Assert.Equal(other.Properties.Select(property => property.Name), one.Properties.Select(property => property.Name));
        Assert.Equal(
            other.Properties.Where(property => property.Name != "onlineMeetingRel").Select(property => property.Type),
            one.Properties.Where(property => property.Name != "onlineMeetingRel").Select(property => property.Type));
        Assert.Equal(other.Scopes, one.Scopes);
        Assert.Equal(other.Operations.Select(operation => (operation.Verb, operation.Errors)), one.Operations.Select(operation => (operation.Verb, operation.Errors)));
        RequestBody put = one.Operations.Single(operation => operation.Verb == "PUT").Body!;
        Assert.Equal(other.Operations.Single(operation => operation.Verb == "PUT").Body!.Own, put.Own);
        Assert.Equal("myOnlineMeeting", one.Operations.Single(operation => operation.Verb == "PUT").Answer.Resource);
        Assert.Equal(5, imported.Enums.Count);
    }

    private static async Task<Described> Import(string seed, TemporaryFolder folder)
    {
        string seeds = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "seeds"));
        Skip.IfNot(Directory.Exists(seeds), "The seeds are not beside this repository.");
        ToolRun run = await ToolRun.Of("import", "text", Directory.GetFiles(seeds, seed + "*").Single(), "--out", folder["spec"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, (await ToolRun.Of("check", folder["spec"])).ExitCode);
        return Description(folder["spec"]);
    }

    private static Described Description(string folder) =>
        SpecCompilation.Compile(SpecInputs.Of([folder], "Seed"), new ShapeOptions("public", false), CancellationToken.None).Single().Description!;
}
