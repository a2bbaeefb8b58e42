using System.Threading;
using System.Threading.Tasks;

namespace Relwright.Http;

/// <summary>One concern of sending a request. Steps are chained by <see cref="RequestPipeline"/>; each one sees what the next one answers.</summary>
internal abstract class PipelineStep
{
    internal abstract Task<ApiResponse> SendAsync(ApiRequest request, CancellationToken cancellationToken);
}
