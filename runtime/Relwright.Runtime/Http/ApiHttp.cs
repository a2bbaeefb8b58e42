using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;

namespace Relwright;

/// <summary>
/// Makes the HTTP handler that a client expects: one that follows no redirect and keeps no cookie by itself, because either would carry credentials
/// past the client's check of origins.
/// </summary>
public static class ApiHttp
{
    /// <summary>A handler without automatic redirects and cookies, which decompresses, and renews its connections every five minutes so that DNS changes are seen.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,      // an ETag is sent with the bytes it came with
        ResponseHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
    };

    /// <summary>An <see cref="HttpClient"/> over <see cref="CreateHandler"/> without a time limit of its own: <see cref="ApiClientOptions.Timeout"/> rules.</summary>
    public static HttpClient CreateClient() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
}
