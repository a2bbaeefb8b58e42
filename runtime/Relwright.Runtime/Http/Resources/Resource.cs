using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Links;

namespace Relwright;

/// <summary>A resource in hand: its record, and what the answer said beside it.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed class Resource<T> : ResourceReference<T>
    where T : class, IResourceRecord<T>
{
    /// <summary>A resource as a client would give it; tests make them this way.</summary>
    /// <param name="value">The record.</param>
    /// <param name="client">The client that its verbs use; without one they throw.</param>
    /// <param name="uri">Where the representation came from; relative links resolve against it.</param>
    /// <param name="etag">The ETag header; without one the record's own ETag counts.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="headers">The headers of the answer.</param>
    public Resource(T value, ApiClient? client = null, Uri? uri = null, string? etag = null, HttpStatusCode status = HttpStatusCode.OK, ApiHeaders? headers = null)
        : this(value, client, uri ?? client?.Settings.Root, uri, etag, status, headers)
    {
    }

    internal Resource(T value, ApiClient? client, Uri? representation, Uri? uri, string? etag, HttpStatusCode status, ApiHeaders? headers)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Client = client;
        Representation = representation;
        Uri = representation is not null && value.Links.Self is { Templated: not true } self
            ? UriReference.Resolve(representation, self.Href) ?? uri
            : uri;
        ETag = etag ?? value.ETag;
        Status = status;
        Headers = headers ?? ApiHeaders.Empty;
    }

    /// <summary>The representation.</summary>
    public T Value { get; }

    /// <summary>The resource's own URI: its <c>self</c> link, else where it came from; <see langword="null"/> where neither is known.</summary>
    public Uri? Uri { get; }

    /// <summary>The ETag, as it came: the header's, else the body's; opaque text, quoted or not.</summary>
    public string? ETag { get; }

    /// <summary>The status of the answer; of an embedded resource the one of the answer that held it.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The headers of the answer; none for an embedded resource.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>Every link that came with it, typed or not.</summary>
    public LinkSet AllLinks => Value.Links;

    /// <summary>The client that it came from.</summary>
    public ApiClient? Client { get; }

    /// <summary>What references in it are relative to (RFC 3986, section 5.1).</summary>
    internal Uri? Representation { get; }

    internal override ApiClient Sender => Client ?? throw new InvalidOperationException("The resource was made without a client, so it cannot send requests.");

    internal override Trail Trail => Trail.From(T.ResourceName);

    internal override ValueTask<Resource<T>> ResolveAsync(CallOptions? options, CancellationToken cancellationToken) => new(this);

    internal override ValueTask<Target> LocateAsync(CallOptions? options, CancellationToken cancellationToken) => Uri is { } uri
        ? new(new Target(uri, ETag))
        : throw Trail.Then("self").NotOffered(T.ResourceName, "self", Value.Links);

    internal Resource<TChild> Child<TChild>(TChild child)
        where TChild : class, IResourceRecord<TChild>
        => new(child, Client, Representation, uri: null, etag: null, Status, headers: null);

    internal Target TargetOf(string relation, Link link, System.Collections.Generic.IReadOnlyDictionary<string, object>? variables = null)
    {
        Uri representation = Representation ?? throw new InvalidOperationException("The resource was made without a URI, so its links lead nowhere.");
        return Target.Of(representation, relation, link, variables);
    }
}
