using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Relwright.Runtime.Tests.Support;

/// <summary>A real server on the loopback address; each test says what it answers, and reads what it was asked.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _routes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TestServer(WebApplication app) => _app = app;

    public Uri Root { get; private set; } = null!;

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    public ReceivedRequest Last => _requests.Last();

    /// <summary>Completes when the first request has come in.</summary>
    public Task Asked => _asked.Task;

    public static async Task<TestServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.AddServerHeader = false;
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.Latin1;
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.Zero);
        WebApplication app = builder.Build();
        TestServer server = new(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        server.Root = new Uri(app.Urls.Single() + "/");
        return server;
    }

    public TestServer On(string method, string path, RequestDelegate answer)
    {
        _routes[$"{method} {path}"] = answer;
        return this;
    }

    /// <summary>Answers with a JSON text and further headers, each as "Name: value".</summary>
    public TestServer On(string method, string path, int status, string json = "", params string[] headers) => On(method, path, async context =>
    {
        context.Response.StatusCode = status;
        if (json.Length > 0)
            context.Response.ContentType = "application/json";
        foreach (string header in headers)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            context.Response.Headers[header[..colon]] = header[(colon + 1)..].Trim();
        }

        if (json.Length > 0)
            await context.Response.WriteAsync(json);
    });

    /// <summary>Answers the first request with the first of the delegates, and so on; the last one stays.</summary>
    public TestServer InTurn(string method, string path, params RequestDelegate[] answers)
    {
        int turn = -1;
        return On(method, path, context => answers[Math.Min(System.Threading.Interlocked.Increment(ref turn), answers.Length - 1)](context));
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using StreamReader body = new(context.Request.Body);
        string text = await body.ReadToEndAsync();
        string target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        List<KeyValuePair<string, string>> headers = [.. context.Request.Headers.Select(h => new KeyValuePair<string, string>(h.Key, h.Value.ToString()))];
        _requests.Enqueue(new ReceivedRequest(context.Request.Method, target, headers, text));
        _asked.TrySetResult();
        if (_routes.TryGetValue($"{context.Request.Method} {context.Request.Path.Value}", out RequestDelegate? answer))
            await answer(context);
        else
            context.Response.StatusCode = 404;
    }
}
