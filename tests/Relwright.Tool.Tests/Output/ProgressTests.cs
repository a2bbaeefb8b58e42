using System.IO;
using System.Text;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests.Output;

public sealed class ProgressTests
{
    [Fact]
    public void Shows_how_far_work_has_come_and_leaves_an_empty_line_behind()
    {
        using var terminal = new StringWriter();

        using (var progress = new Progress(terminal, "Verifying"))
            progress.Report(3, 40, "me.json");

        Assert.Equal("\r\u001b[KVerifying 3/40 me.json\r\u001b[K", terminal.ToString());
    }

    [Fact]
    public void Does_not_write_more_often_than_anyone_can_read()
    {
        using var terminal = new StringWriter();

        using (var progress = new Progress(terminal, "Verifying"))
        {
            for (int i = 0; i < 100_000; i++)
                progress.Report(i, 100_000);
        }

        Assert.True(terminal.ToString().Split('\r').Length < 10_000);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Is_shown_on_a_terminal_unless_it_shall_be_quiet(bool isTerminal, bool quiet, bool shown)
    {
        using var error = new MemoryStream();
        using (var console = new ToolConsole(Stream.Null, Stream.Null, error, Style.Plain, Style.Plain, isTerminal) { Quiet = quiet })
        using (Progress progress = console.Progress("Working"))
            progress.Report(1, 2);

        Assert.Equal(shown, Encoding.UTF8.GetString(error.ToArray()).Contains("Working 1/2", System.StringComparison.Ordinal));
    }
}
