using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Samples;

/// <summary>Prints requests and answers as they are on the wire, the token aside.</summary>
internal sealed class WirePrinter(TextWriter output, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        output.WriteLine($"        > {request.Method} {request.RequestUri}");
        await PrintAsync(">", request.Content, cancellationToken);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        output.WriteLine($"        < {(int)response.StatusCode} {response.StatusCode}");
        await PrintAsync("<", response.Content, cancellationToken);
        return response;
    }

    private async Task PrintAsync(string direction, HttpContent? content, CancellationToken cancellationToken)
    {
        if (content is null)
            return;
        await content.LoadIntoBufferAsync(cancellationToken);
        string body = await content.ReadAsStringAsync(cancellationToken);
        if (body.Length > 0)
            output.WriteLine($"        {direction} {body}");
    }
}
