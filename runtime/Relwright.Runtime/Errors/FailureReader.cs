using System;
using Relwright.Http;

namespace Relwright.Errors;

/// <summary>Collects what an unsuccessful answer said. Nothing in it is required.</summary>
internal static class FailureReader
{
    internal static ApiFailure Read(ClientSettings settings, ApiRequest request, ApiResponse response)
    {
        ReadOnlyMemory<byte> raw = response.Body.ToArray();
        ErrorBody body = ErrorBody.Read(raw, settings.Media.FormatOf(response.Headers), settings.Description.ErrorBodyNames);
        return new ApiFailure
        {
            Method = request.Method,
            Uri = response.Uri ?? request.Uri,
            Status = response.Status,
            Headers = response.Headers,
            RawBody = raw,
            MediaType = MediaTypes.NameOf(response.Headers),
            RequestId = RequestIdOf(settings.Description, response.Headers),
            Code = body.Code,
            Subcode = body.Subcode,
            Message = body.Message,
            RetryAfter = RetryAfter.Read(response.Headers, settings.Time),
        };
    }

    internal static string? RequestIdOf(ApiDescription description, ApiHeaders headers)
    {
        foreach (string name in description.RequestIdHeaders)
        {
            if (headers[name] is { Length: > 0 } id)
                return id;
        }

        return null;
    }
}
