using System;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright;

/// <summary>The address of octets that belong to an entity, such as the content of a recording.</summary>
public readonly struct StreamPath
{
    private readonly ODataLocation _location;

    internal StreamPath(ODataLocation location) => _location = location;

    /// <summary>Gets the octets; at most <see cref="ApiClientOptions.MaxBodyBytes"/>.</summary>
    /// <param name="accept">The media types that will do.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    public Task<Response<ReadOnlyMemory<byte>>> GetAsync(string accept = "*/*", CallOptions? options = null, CancellationToken cancellationToken = default) =>
        Call("GET").Accept(accept).SendAsync(BodyTypes.Octets, ODataError.Answers, options, cancellationToken);

    /// <summary>Puts other octets in their place.</summary>
    /// <param name="content">The octets.</param>
    /// <param name="mediaType">What they are.</param>
    /// <param name="ifMatch">Which state they may take the place of; by default any.</param>
    /// <param name="options">What this call is told.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ApiException">The answer is no success.</exception>
    public Task<Response> PutAsync(
        ReadOnlyMemory<byte> content, string mediaType = "application/octet-stream", IfMatch ifMatch = default, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        Call("PUT").Octets(content, mediaType).If(ifMatch).SendAsync(ODataError.Answers, options, cancellationToken);

    /// <summary>The path behind the root of the service, escaped.</summary>
    public override string ToString() => _location.ToString();

    private EndpointCall Call(string method) => _location.Call(method, _location.ToString());
}
