using System;
using System.Globalization;
using System.Net.Http;
using Relwright.Links;

namespace Relwright;

/// <summary>A request took longer than its time limit. A caller who cancels gets an <see cref="OperationCanceledException"/> instead.</summary>
public sealed class ApiTimeoutException : TimeoutException
{
    internal ApiTimeoutException(HttpMethod method, Uri uri, TimeSpan? limit, Exception inner)
        : base(MessageOf(method, uri, limit), inner)
    {
        Method = method;
        Uri = uri;
        Limit = limit;
    }

    /// <summary>The method of the request. The server may have done what it asked for.</summary>
    public HttpMethod Method { get; }

    /// <summary>Where the request went.</summary>
    public Uri Uri { get; }

    /// <summary>The limit; <see langword="null"/> when it was the one of the given <see cref="HttpClient"/>.</summary>
    public TimeSpan? Limit { get; }

    private static string MessageOf(HttpMethod method, Uri uri, TimeSpan? limit) => limit is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{method} {SafeText.Of(uri)} was not answered within {time.TotalSeconds:0.###} s.")
        : $"{method} {SafeText.Of(uri)} was not answered within the time limit of the HttpClient.";
}
