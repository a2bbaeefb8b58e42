using System;
using System.Net;
using Relwright.Generated;

namespace Relwright;

/// <summary>The answer of an operation that succeeded, with its body.</summary>
/// <typeparam name="T">What the body is read as.</typeparam>
public class Response<T> : Response
{
    /// <summary>An answer as an operation would give it; tests make them this way.</summary>
    /// <param name="value">The body.</param>
    /// <param name="status">The status.</param>
    /// <param name="headers">The header fields.</param>
    /// <param name="rawBody">The body as it would have come.</param>
    public Response(T value, HttpStatusCode status = HttpStatusCode.OK, ApiHeaders? headers = null, ReadOnlyMemory<byte> rawBody = default)
        : base(status, headers, rawBody) => Value = value;

    /// <summary>The same answer, as another type has it.</summary>
    /// <param name="original">The answer.</param>
    protected Response(Response<T> original)
        : base(original) => Value = original.Value;

    internal Response(T value, EndpointCall call, ApiRequest request, ApiResponse response)
        : base(call, request, response) => Value = value;

    /// <summary>The body.</summary>
    public T Value { get; }

    /// <summary>Takes the body alone.</summary>
    /// <param name="response">The answer.</param>
    public static implicit operator T(Response<T> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.Value;
    }
}
