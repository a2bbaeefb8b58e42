using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Observatory;
using Microsoft.AspNetCore.Http;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.EndToEnd.Tests.Observatory;

/// <summary>Bodies that are read as they come.</summary>
public sealed class DownloadTests : ObservatoryTest
{
    [Fact]
    public async Task Hands_over_what_is_there_before_the_rest_was_sent()
    {
        var firstRead = new TaskCompletionSource();
        Server.On("GET", "/plates/7", async context =>
        {
            context.Response.Headers["X-Checksum"] = "77";
            await context.Response.Body.WriteAsync("first"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await firstRead.Task;
            await context.Response.Body.WriteAsync("second"u8.ToArray());
        });

        await using PlatesDownloadStreamedResponse plate = await Client.Plates.DownloadStreamAsync("7");
        byte[] first = new byte[5];
        await plate.Content.ReadExactlyAsync(first);
        firstRead.SetResult();
        using var rest = new StreamReader(plate.Content);

        Assert.Equal(("first", "second"), (Encoding.ASCII.GetString(first), await rest.ReadToEndAsync()));
        Assert.Equal((77L, null), (plate.Digest, plate.ContentLength));
        Assert.Equal("application/octet-stream, application/json", Server.Last["Accept"]);
    }

    [Fact]
    public async Task Reads_more_than_a_body_in_memory_may_have()
    {
        const int Chunks = 64;
        byte[] chunk = new byte[16 * 1024];
        Server.On("GET", "/plates/7", async context =>
        {
            context.Response.ContentLength = Chunks * chunk.Length;
            for (int i = 0; i < Chunks; i++)
                await context.Response.Body.WriteAsync(chunk);
        });
        ObservatoryClient client = Make(new ApiClientOptions { MaxBodyBytes = chunk.Length });

        await Assert.ThrowsAsync<BodyTooLargeException>(() => client.Plates.DownloadAsync("7"));
        await using PlatesDownloadStreamedResponse plate = await client.Plates.DownloadStreamAsync("7");
        using MemoryStream copy = new();
        await plate.Content.CopyToAsync(copy);

        Assert.Equal((Chunks * chunk.Length, (long?)(Chunks * chunk.Length)), (copy.Length, plate.ContentLength));
        Assert.True(plate.RawBody.IsEmpty);
    }

    [Fact]
    public async Task Tells_of_an_error_as_every_operation_does()
    {
        Server.On("GET", "/plates/7", 404, """{"code":"NoSuchPlate"}""");

        ObservatoryException<Trouble> missing = await Assert.ThrowsAsync<ObservatoryException<Trouble>>(() => Client.Plates.DownloadStreamAsync("7"));

        Assert.Equal("NoSuchPlate", missing.Error.Code);
    }

    [Fact]
    public async Task Asks_once_more_with_a_fresh_token_before_the_body_is_handed_over()
    {
        Server.InTurn("GET", "/plates/7", static context =>
        {
            context.Response.StatusCode = 401;
            return Task.CompletedTask;
        }, static context => context.Response.WriteAsync("plate"));
        int tokens = 0;
        ObservatoryClient client = Make(new ApiClientOptions { Credential = ApiCredential.Bearer(_ => new($"t{++tokens}")) });

        await using PlatesDownloadStreamedResponse plate = await client.Plates.DownloadStreamAsync("7");
        using var text = new StreamReader(plate.Content);

        Assert.Equal(("plate", "Bearer t2"), (await text.ReadToEndAsync(), Server.Last["Authorization"]));
    }

    [Fact]
    public async Task Ends_the_reading_where_the_caller_gives_up()
    {
        using var gone = new CancellationTokenSource();
        Server.On("GET", "/plates/7", async context =>
        {
            await context.Response.Body.WriteAsync("first"u8.ToArray());
            await context.Response.Body.FlushAsync();
            var aborted = new TaskCompletionSource();
            context.RequestAborted.Register(aborted.SetResult);
            await aborted.Task;
        });
        await using PlatesDownloadStreamedResponse plate = await Client.Plates.DownloadStreamAsync("7");
        await plate.Content.ReadExactlyAsync(new byte[5]);

        Task<int> next = plate.Content.ReadAsync(new byte[5], gone.Token).AsTask();
        gone.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    [Fact]
    public async Task Lets_a_stream_go_on_longer_than_a_call_may_take()
    {
        ManualTime time = new();
        var opened = new TaskCompletionSource();
        Server.On("GET", "/plates/7", async context =>
        {
            await context.Response.Body.FlushAsync();
            await opened.Task;
            await context.Response.WriteAsync("late");
        });
        ObservatoryClient client = Make(new ApiClientOptions { TimeProvider = time, Timeout = TimeSpan.FromSeconds(1) });

        await using PlatesDownloadStreamedResponse plate = await client.Plates.DownloadStreamAsync("7");
        time.Advance(TimeSpan.FromMinutes(5));
        opened.SetResult();
        using var text = new StreamReader(plate.Content);

        Assert.Equal("late", await text.ReadToEndAsync());
    }

    [Fact]
    public async Task Gives_the_other_forms_of_a_body_that_has_several()
    {
        Server.InTurn("GET", "/plates/7/preview",
            static context => WriteAsync(context, "application/json", """{"star":"Vega"}"""),
            static context => WriteAsync(context, "image/png", "PNG"),
            static context => WriteAsync(context, "application/jsonl", "{\"star\":\"Vega\"}\n{\"star\":\"Deneb\"}"));

        Sight whole = await Client.Plates.PreviewAsync("7");
        await using StreamedResponse picture = await Client.Plates.PreviewStreamAsync("7");
        using var text = new StreamReader(picture.Content);
        int items = 0;
        await foreach (Sight _ in Client.Plates.PreviewItemsAsync("7"))
            items++;

        Assert.Equal(("Vega", "PNG", 2), (whole.Star, await text.ReadToEndAsync(), items));
        Assert.Equal(["application/json", "image/png", "application/jsonl"], [.. System.Linq.Enumerable.Select(Server.Requests, static request => request["Accept"]!)]);
    }

    [Fact]
    public async Task Runs_against_a_fake_that_answers_from_memory()
    {
        await using StreamedResponse made = await new FakeObservatory().Plates.PreviewStreamAsync("7");
        using var text = new StreamReader(made.Content);

        Assert.Equal("from memory", await text.ReadToEndAsync());
    }

    private sealed class FakeObservatory() : ObservatoryClient(new System.Net.Http.HttpClient(), new Uri("https://observatory.test/"))
    {
        protected override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken) => Task.FromResult(
            request.StreamsAnswer ? new ApiResponse(System.Net.HttpStatusCode.OK, null, new MemoryStream("from memory"u8.ToArray())) : new ApiResponse(System.Net.HttpStatusCode.NotFound));
    }
}
