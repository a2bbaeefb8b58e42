using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Depot;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Relwright.EndToEnd.Tests.Depot;

/// <summary>What comes of answers that are no success.</summary>
public sealed class ErrorTests : DepotTest
{
    [Fact]
    public async Task Reads_the_body_that_the_status_has()
    {
        Server.On("GET", "/v1/boxes/7", 404, """{"missing":"7","code":"NoBox"}""", "Content-Language: en");

        DepotException<Missing> failed = await Assert.ThrowsAsync<DepotException<Missing>>(() => Client.Boxes.GetAsync("7"));

        Assert.Equal(("7", HttpStatusCode.NotFound, "NoBox"), (failed.Error.MissingValue, failed.Status, failed.Failure.Code));
    }

    [Fact]
    public async Task Reads_the_body_that_the_class_of_the_status_has()
    {
        Server.On("GET", "/v1/boxes/7", 422, """{"error":{"code":"Odd","message":"Very odd."}}""");

        DepotException<Fault> failed = await Assert.ThrowsAsync<DepotException<Fault>>(() => Client.Boxes.GetAsync("7"));

        Assert.Equal(("Odd", "Odd"), (failed.Error.Error.Code, failed.Failure.Code));
        Assert.Contains("Very odd.", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_body_that_any_other_status_has()
    {
        Server.On("GET", "/v1/boxes/7", static context =>
        {
            context.Response.StatusCode = 500;
            context.Response.ContentType = "text/plain";
            return context.Response.WriteAsync("broken");
        });

        DepotException<string> failed = await Assert.ThrowsAsync<DepotException<string>>(() => Client.Boxes.GetAsync("7"));

        Assert.Equal("broken", failed.Error);
    }

    [Theory]
    [InlineData(404, """{"gone":"7"}""")]
    [InlineData(404, "not JSON")]
    [InlineData(404, "")]
    [InlineData(409, """{"missing":"7"}""")]
    public async Task Keeps_the_status_of_an_error_whose_body_cannot_be_read(int status, string body)
    {
        Server.On("GET", "/v1/boxes/7", status, body);

        DepotException failed = await Assert.ThrowsAsync<DepotException>(() => Client.Boxes.GetAsync("7"));

        Assert.Equal(status, (int)failed.Status);
        Assert.Equal(body, System.Text.Encoding.UTF8.GetString(failed.RawBody.Span));
    }

    [Theory]
    [InlineData("\uFEFF", true)]
    [InlineData("\uFEFF\uFEFF", false)]
    public async Task Passes_one_byte_order_mark(string marks, bool isRead)
    {
        Server.On("GET", "/v1/boxes/7", 404, marks + """{"missing":"7","code":"NoBox"}""");

        DepotException failed = await Assert.ThrowsAnyAsync<DepotException>(() => Client.Boxes.GetAsync("7"));

        Assert.Equal(isRead, failed.TryGetError(out Missing? error) && error!.MissingValue == "7");
    }

    [Fact]
    public async Task Ends_a_call_when_its_time_is_over_or_the_caller_gives_up()
    {
        TaskCompletionSource never = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Server.On("GET", "/v1/boxes/7", context => never.Task.WaitAsync(context.RequestAborted));
        using CancellationTokenSource given = new();

        await Assert.ThrowsAsync<ApiTimeoutException>(() => Client.Boxes.GetAsync("7", new CallOptions { Timeout = TimeSpan.FromMilliseconds(1) }));
        Task<Response<Box>> pending = Client.Boxes.GetAsync("7", cancellationToken: given.Token);
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
    }
}
