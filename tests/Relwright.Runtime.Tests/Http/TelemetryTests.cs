using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class TelemetryTests : TwoServerTest
{
    [Fact]
    public async Task Tells_activity_and_log_what_happened_but_no_secret()
    {
        ConcurrentQueue<Activity> activities = new();
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == NotesDescription.Instance.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        CapturedLog log = new();
        Server.On("GET", "/", 302, "", $"Location: {Other.Root}there?code=hush").On("POST", "/", 409, """{"code":"Busy","message":"hush"}""");
        Other.On("GET", "/there", 200, """{"title":"hush"}""");
        NotesClient client = Client(new() { LoggerFactory = log, Credential = ApiCredential.Bearer(static _ => new("hush")) });
        await client.Start.GetAsync(new CallOptions { Query = [new("q", "hush")], Headers = [new("X-A", "hush")] });
        await Assert.ThrowsAsync<NotesException>(() => client.Start.PostAsync(new Note { Title = "hush" }));

        Activity posted = Assert.Single(activities, a => a.OperationName == "POST note" && (int?)a.GetTagItem("server.port") == Server.Root.Port);
        Assert.Equal(409, posted.GetTagItem("http.response.status_code"));
        Assert.Equal(ActivityStatusCode.Error, posted.Status);
        string told = string.Join('\n', log.Messages.Concat(activities.SelectMany(a => a.TagObjects.Select(t => $"{t}").Append(a.DisplayName))));
        Assert.Contains("without credentials", told, System.StringComparison.Ordinal);
        Assert.Contains("POST note answered 409", told, System.StringComparison.Ordinal);
        Assert.DoesNotContain("hush", told, System.StringComparison.Ordinal);
    }
}
