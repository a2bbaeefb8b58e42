using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Relwright.EndToEnd.Tests;

/// <summary>A server that answers as it was told and remembers which requests bore credentials.</summary>
internal sealed class SecondOrigin : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SecondOrigin(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    /// <summary>Path and Authorization of each request.</summary>
    public ConcurrentQueue<(string Path, string? Authorization)> Requests { get; } = [];

    public static async Task<SecondOrigin> StartAsync(Func<HttpContext, Task> serve)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var origin = new SecondOrigin(builder.Build());
        origin._application.Run(context =>
        {
            origin.Requests.Enqueue((context.Request.Path, context.Request.Headers.Authorization.Count == 0 ? null : context.Request.Headers.Authorization.ToString()));
            return serve(context);
        });
        await origin._application.StartAsync();
        return origin;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
