using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Ucwa;

namespace Relwright.Generated.Tests.Navigation;

/// <summary>A client that answers from memory, made as the documentation of <see cref="ApiClient"/> says consumers make theirs.</summary>
internal sealed class FakeUcwa(WireFormat format = WireFormat.Json)
    : UcwaClient(new HttpClient(), new Uri("https://ucwa.test/app"), new ApiClientOptions { Format = format })
{
    private readonly Dictionary<string, Func<ApiRequest, ApiResponse>> _answers = new(StringComparer.Ordinal);
    private readonly List<ApiRequest> _requests = [];

    /// <summary>The requests so far, in their order.</summary>
    public IReadOnlyList<ApiRequest> Requests => _requests;

    /// <summary>Method, path and query of the requests so far.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            foreach (ApiRequest request in _requests)
                yield return $"{request.Method} {request.Uri.PathAndQuery}";
        }
    }

    /// <summary>The answer to a method and path, such as <c>GET /app</c>.</summary>
    public Func<ApiRequest, ApiResponse> this[string line]
    {
        set => _answers[line] = value;
    }

    public static string MediaType(WireFormat format) => format is WireFormat.Json ? "application/json" : "application/xml";

    protected override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        _requests.Add(request);
        return Task.FromResult(_answers.TryGetValue($"{request.Method} {request.Uri.AbsolutePath}", out Func<ApiRequest, ApiResponse>? answer)
            ? answer(request)
            : new ApiResponse(HttpStatusCode.NotFound));
    }
}
