using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace OnlineMeetings.Server;

/// <summary>Kestrel on a free port of the loopback address, and the list of what it served.</summary>
internal sealed class LoopbackHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Func<WireRequest, Answer> _serve;
    private readonly bool _typeLast;
    private readonly List<ServedRequest> _requests = [];

    // One request at a time: the state behind is plain memory.
    private readonly Lock _gate = new();

    private LoopbackHost(WebApplication application, Func<WireRequest, Answer> serve, bool typeLast)
    {
        _application = application;
        _serve = serve;
        _typeLast = typeLast;
    }

    /// <summary>The address with a slash at its end.</summary>
    public Uri Address => new(_application.Urls.Single());

    public IReadOnlyList<ServedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <param name="serve">Answers a request.</param>
    /// <param name="typeLast">Whether JSON bodies have their <c>rel</c> last.</param>
    public static async Task<LoopbackHost> StartAsync(Func<WireRequest, Answer> serve, bool typeLast, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication application = builder.Build();
        var host = new LoopbackHost(application, serve, typeLast);
        application.Run(host.ServeAsync);
        await application.StartAsync(cancellationToken);
        return host;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        WireRequest request = await WireRequest.ReadAsync(http.Request, http.RequestAborted);
        Answer answer;
        lock (_gate)
        {
            try
            {
                answer = _serve(request);
            }
            catch (RefusalException refusal)
            {
                answer = refusal.Answer;
            }

            string step = $"{request.Method} {request.Resource}" + (answer.Case is { } particular ? $" ({particular})" : "");
            string form = answer.IsEmpty ? "no body" : request.AnswerForm.ToString();
            _requests.Add(new ServedRequest(step, answer.Verdict, $"{answer.Status} {form}" + (answer.Rule is { } rule ? $": {rule}" : "")));
        }

        await answer.WriteAsync(http.Response, request.AnswerForm, _typeLast, http.RequestAborted);
    }
}
