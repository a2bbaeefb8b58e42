using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Relwright.Runtime.Tests.Support;
using Xunit;

namespace Relwright.Runtime.Tests.Http;

public sealed class WaitingTests : ServerTest
{
    private readonly ManualTime _time = new();

    [Theory]
    [InlineData(429, "7")]
    [InlineData(503, "7")]
    [InlineData(503, "Fri, 20 Nov 2026 08:00:07 GMT")]
    [InlineData(503, "Friday, 20-Nov-26 08:00:07 GMT")]
    public async Task Waits_as_long_as_the_server_asks(int status, string retryAfter)
    {
        Server.InTurn("GET", "/", Busy(status, retryAfter), Fine);
        Task<Resource<Note>> call = Client(Options()).Start.GetAsync();
        await _time.WaitBegins(TimeSpan.FromSeconds(7));
        Assert.Single(Server.Requests);
        _time.Advance(TimeSpan.FromSeconds(7));
        await call;
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task Tries_no_more_often_than_allowed()
    {
        Server.On("GET", "/", Busy(503, "0"));
        NotesException busy = await Assert.ThrowsAsync<NotesException>(() => Client(Options()).Start.GetAsync());
        Assert.Equal(TimeSpan.Zero, busy.RetryAfter);
        Assert.Equal(3, Server.Requests.Count);
    }

    [Theory]
    [InlineData("31")]
    [InlineData("99999999999999999999999")]
    [InlineData("Fri, 20 Nov 2026 09:00:00 GMT")]
    [InlineData("soon")]
    public async Task Does_not_wait_longer_than_allowed_nor_for_what_it_cannot_read(string retryAfter)
    {
        Server.On("GET", "/", Busy(503, retryAfter));
        await Assert.ThrowsAsync<NotesException>(() => Client(Options()).Start.GetAsync());
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Does_not_repeat_what_is_not_idempotent()
    {
        Server.On("POST", "/", Busy(503, "0"));
        await Assert.ThrowsAsync<NotesException>(() => Client(Options()).Start.PostAsync(new Note()));
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Ends_the_wait_when_the_caller_cancels()
    {
        using CancellationTokenSource cancellation = new();
        Server.On("GET", "/", Busy(429, "7"));
        Task<Resource<Note>> call = Client(Options()).Start.GetAsync(cancellationToken: cancellation.Token);
        await _time.WaitBegins(TimeSpan.FromSeconds(7));
        await cancellation.CancelAsync();
        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task Throws_a_timeout_when_the_time_of_the_client_is_over()
    {
        Server.On("GET", "/", Never);
        Task<Resource<Note>> call = Client(Options()).Start.GetAsync();
        await Server.Asked;
        _time.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal(TimeSpan.FromSeconds(100), (await Assert.ThrowsAsync<ApiTimeoutException>(() => call)).Limit);
    }

    [Fact]
    public async Task Throws_a_timeout_when_the_time_of_the_call_is_over()
    {
        Server.On("GET", "/", Never);
        Task<Resource<Note>> call = Client(Options()).Start.GetAsync(new CallOptions { Timeout = TimeSpan.FromSeconds(3) });
        await Server.Asked;
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(TimeSpan.FromSeconds(3), (await Assert.ThrowsAsync<ApiTimeoutException>(() => call)).Limit);
    }

    [Fact]
    public async Task Throws_a_cancellation_when_the_caller_gives_up()
    {
        using CancellationTokenSource cancellation = new();
        Server.On("GET", "/", Never);
        Task<Resource<Note>> call = Client(Options()).Start.GetAsync(cancellationToken: cancellation.Token);
        await Server.Asked;
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task Sends_nothing_for_a_caller_who_gave_up_before()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(Options()).Start.GetAsync(cancellationToken: new CancellationToken(true)));
        Assert.Empty(Server.Requests);
    }

    private ApiClientOptions Options() => new() { TimeProvider = _time };

    private static Task Never(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    private static Task Fine(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync("{}");
    }

    private static RequestDelegate Busy(int status, string retryAfter) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };
}
