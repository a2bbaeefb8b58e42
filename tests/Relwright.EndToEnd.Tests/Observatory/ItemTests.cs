using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Observatory;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Relwright.EndToEnd.Tests.Observatory;

/// <summary>Items that come one after another.</summary>
public sealed class ItemTests : ObservatoryTest
{
    [Fact]
    public async Task Gives_an_item_before_the_next_one_was_sent()
    {
        var firstRead = new TaskCompletionSource();
        Server.On("GET", "/sights", async context =>
        {
            context.Response.ContentType = "application/jsonl";
            await context.Response.WriteAsync("{\"star\":\"Vega\",\"mag\":0.03}\n\n{\"star\":");
            await context.Response.Body.FlushAsync();
            await firstRead.Task;
            await context.Response.WriteAsync("\"Deneb\"}");
        });

        List<string> seen = [];
        await foreach (Sight sight in Client.Sights.WatchAsync())
        {
            seen.Add($"{sight.Star} {sight.Magnitude}");
            firstRead.TrySetResult();
        }

        Assert.Equal(["Vega 0.03", "Deneb "], seen);
        Assert.Equal("application/jsonl, application/json", Server.Last["Accept"]);
    }

    [Fact]
    public async Task Reads_a_sequence_of_JSON_texts()
    {
        Server.On("GET", "/sights/sequence", static context => WriteAsync(context, "application/json-seq", "\u001e{\"star\":\n\"Vega\"}\n\u001e{\"star\":\"Deneb\"}\n"));

        Assert.Equal(["Vega", "Deneb"], await StarsAsync(Client.Sights.SequenceAsync()));
    }

    [Fact]
    public async Task Reads_events_by_the_schema_of_their_fields()
    {
        Server.On("GET", "/sights/events", static context => WriteAsync(
            context, "text/event-stream", "\uFEFFevent: seen\ndata: {\"star\":\ndata: \"Vega\"}\nid: 7\nretry: 250\n\n: nobody reads this\r\ndata:plain\r\rdata: cut off"));

        List<SightEvent> events = [];
        await foreach (SightEvent one in Client.Sights.EventsAsync())
            events.Add(one);

        Assert.Equal(
            [new SightEvent { Event = "seen", Data = "{\"star\":\n\"Vega\"}", Id = "7", Retry = 250 }, new SightEvent { Data = "plain" }],
            events);
    }

    [Fact]
    public async Task Gives_events_as_they_are_where_nothing_is_said_of_them()
    {
        Server.On("GET", "/sights/log", static context => WriteAsync(context, "text/event-stream", "data\n\nevent: x\n\nevent:a:b\ndata:  1\nid: \0\nretry: soon\nother: 1\n\n"));

        List<ServerSentEvent> events = [];
        await foreach (ServerSentEvent one in Client.Sights.LogAsync())
            events.Add(one);

        Assert.Equal([new ServerSentEvent(""), new ServerSentEvent(" 1", "a:b")], events);
    }

    [Fact]
    public async Task Opens_the_answer_for_its_headers_and_enumerates_it_once()
    {
        Server.On("GET", "/sights", static context =>
        {
            context.Response.Headers["X-Mirror"] = "2 m";
            return WriteAsync(context, "application/jsonl", "{\"star\":\"Vega\"}");
        });

        await using ItemsResponse<Sight> answer = await Client.Sights.WatchAsync().OpenAsync();

        Assert.Equal("2 m", answer.Headers["X-Mirror"]);
        Assert.Equal(["Vega"], await StarsAsync(answer));
        await Assert.ThrowsAsync<InvalidOperationException>(() => StarsAsync(answer));
    }

    [Fact]
    public async Task Says_which_item_cannot_be_read()
    {
        Server.On("GET", "/sights", static context => WriteAsync(context, "application/jsonl", "{\"star\":\"Vega\"}\n{\"mag\":1}\n"));

        ApiProtocolException broken = await Assert.ThrowsAsync<ApiProtocolException>(() => StarsAsync(Client.Sights.WatchAsync()));

        Assert.Contains("item 2", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bounds_each_item_and_not_all_of_them()
    {
        Server.On("GET", "/sights", static context => WriteAsync(context, "application/jsonl", string.Concat(Enumerable.Repeat("{\"star\":\"Vega\"}\n", 100)) + "{\"star\":\"" + new string('x', 200)));
        ObservatoryClient client = Make(new ApiClientOptions { MaxBodyBytes = 100 });
        int count = 0;

        await Assert.ThrowsAsync<BodyTooLargeException>(async () =>
        {
            await foreach (Sight _ in client.Sights.WatchAsync())
                count++;
        });

        Assert.Equal(100, count);
    }

    [Fact]
    public async Task Throws_the_typed_error_when_the_enumeration_begins()
    {
        Server.On("GET", "/sights", 503, """{"code":"Clouds"}""");
        ItemStream<Sight> sights = Client.Sights.WatchAsync();

        ObservatoryException<Trouble> refused = await Assert.ThrowsAsync<ObservatoryException<Trouble>>(() => StarsAsync(sights));

        Assert.Equal("Clouds", refused.Error.Code);
    }

    [Fact]
    public async Task Ends_where_the_caller_gives_up()
    {
        using var gone = new CancellationTokenSource();
        var aborted = new TaskCompletionSource();
        Server.On("GET", "/sights", async context =>
        {
            context.RequestAborted.Register(aborted.SetResult);
            await WriteAsync(context, "application/jsonl", "{\"star\":\"Vega\"}\n");
            await context.Response.Body.FlushAsync();
            await aborted.Task;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Sight _ in Client.Sights.WatchAsync().WithCancellation(gone.Token))
                await gone.CancelAsync();
        });
        await aborted.Task;
    }

    [Fact]
    public async Task Hangs_up_where_the_caller_leaves_the_loop()
    {
        var aborted = new TaskCompletionSource();
        Server.On("GET", "/sights", async context =>
        {
            context.RequestAborted.Register(aborted.SetResult);
            await WriteAsync(context, "application/jsonl", "{\"star\":\"Vega\"}\n");
            await context.Response.Body.FlushAsync();
            await aborted.Task;
        });

        await foreach (Sight _ in Client.Sights.WatchAsync())
            break;

        await aborted.Task;
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Can_be_made_by_hand_for_tests()
    {
        Assert.Equal(["Vega"], await StarsAsync(new ItemStream<Sight>(MadeAsync())));

        static async IAsyncEnumerable<Sight> MadeAsync()
        {
            await Task.CompletedTask;
            yield return new Sight { Star = "Vega" };
        }
    }

    private static async Task<List<string>> StarsAsync(IAsyncEnumerable<Sight> sights)
    {
        List<string> stars = [];
        await foreach (Sight sight in sights)
            stars.Add(sight.Star);
        return stars;
    }
}
