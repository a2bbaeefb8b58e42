using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Runtime.Tests.Support;

/// <summary>The way in which consumers fake a client: one override, answers from memory.</summary>
internal sealed class FakeNotesClient(Func<ApiRequest, ApiResponse> answer, Uri? root = null) : NotesClient(new HttpClient(), root ?? new Uri("https://notes.test/"))
{
    public List<ApiRequest> Requests { get; } = [];

    protected internal override Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Task.FromResult(answer(request));
    }
}
