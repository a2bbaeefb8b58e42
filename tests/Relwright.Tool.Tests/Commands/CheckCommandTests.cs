using System.Threading.Tasks;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task Has_nothing_to_say_of_the_specifications_of_this_repository()
    {
        ToolRun run = await ToolRun.Of("check", Repository.At("specs", "ucwa"), Repository.At("specs", "trusted-application"));

        Assert.Equal(new ToolRun(ExitCode.Fine, "", ""), run);
    }

    [Fact]
    public async Task Tells_a_mistake_with_its_place_and_ends_with_one()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("book/book.yaml", "relwright: 1\napi:\n  json: {}\nresource: book\npropertys:\n  a: string\n");

        ToolRun run = await ToolRun.Of("check", folder.Path);

        Assert.Equal(ExitCode.ProblemsFound, run.ExitCode);
        Assert.StartsWith($"{file}(5,1): error RLW1014: ", run.Output);
    }
}
