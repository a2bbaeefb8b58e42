using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Relwright.EndToEnd.Tests;

/// <summary>The sample is the main job: both servers over Kestrel, driven in JSON and in XML.</summary>
public partial class SampleTests
{
    /// <summary>What the UCWA server gets in either format, in this order.</summary>
    private static readonly string[] s_ucwa =
    [
        "GET application",
        "GET application (not modified)", "GET onlineMeetings",
        "GET application (not modified)", "GET myOnlineMeetings",
        "GET application (not modified)", "GET myOnlineMeetings",
        "GET application (not modified)", "POST myOnlineMeetings",
        "GET myOnlineMeeting",
        "GET myOnlineMeeting (not modified)",
        "PUT myOnlineMeeting",
        "PUT myOnlineMeeting (stale)",
        "PUT myOnlineMeeting (without If-Match)",
        "GET myOnlineMeeting (not modified)",
        "POST onlineMeetingExtensions",
        "GET onlineMeetingExtensions",
        "GET onlineMeetingExtensions", "GET onlineMeetingExtension", "PUT onlineMeetingExtension",
        "GET onlineMeetingExtensions", "DELETE onlineMeetingExtension",
        "GET myOnlineMeeting", "DELETE myOnlineMeeting",
        "GET myOnlineMeeting (not found)",
        "GET application (not modified)", "GET onlineMeetings",
        "GET application (not modified)", "DELETE myAssignedOnlineMeeting (no backup pool)",
        "GET application (not modified)", "POST myOnlineMeetings",
        "GET application (not modified)", "POST myOnlineMeetings",
        "GET application (not modified)", "POST myOnlineMeetings",
        "GET application (not modified)", "POST myOnlineMeetings",
        "GET application (not modified)", "POST myOnlineMeetings",
        "GET application (not modified)", "POST myOnlineMeetings (too many)",
        "DELETE application",
    ];

    private static readonly string[] s_trusted =
    [
        "GET ms:rtc:saas:application",
        "GET ms:rtc:saas:application",
        "GET ms:rtc:saas:application (busy)",
        "DELETE ms:rtc:saas:application (no backup pool)",
        "DELETE ms:rtc:saas:application",
    ];

    [Fact]
    public async Task Runs_without_a_failure_and_asks_for_what_it_should()
    {
        SampleRun run = await SampleRun.StartAsync("--list");

        string last = run.Lines.Last(static line => line.Length > 0);
        Match total = Total().Match(last);
        Assert.True(total.Success, last);
        int calls = int.Parse(total.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(calls >= 30);
        Assert.Equal((2 * s_ucwa.Length) + s_trusted.Length, calls);
        Assert.Equal(s_ucwa, run.RequestsOf("UCWA in Json"));
        Assert.Equal(s_ucwa, run.RequestsOf("UCWA in Xml"));
        Assert.Equal(s_trusted, run.RequestsOf("Trusted application"));
    }

    [Fact]
    public async Task Shows_the_wire_but_never_the_token()
    {
        SampleRun run = await SampleRun.StartAsync("--verbose");

        string all = string.Join('\n', run.Lines);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("> PUT http://127.0.0.1", all, System.StringComparison.Ordinal);
        Assert.Contains("please pass this in a PUT request", all, System.StringComparison.Ordinal);
        Assert.DoesNotContain(OnlineMeetings.Server.UcwaServer.Token, all, System.StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\Aonline-meetings: ([0-9]+) calls, 0 failed\z")]
    private static partial Regex Total();
}
