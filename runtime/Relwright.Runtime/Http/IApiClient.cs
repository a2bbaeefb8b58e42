using System;
using System.Net.Http;

namespace Relwright;

/// <summary>A client that can be made without knowing its type: what dependency injection needs.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
public interface IApiClient<TSelf>
    where TSelf : class, IApiClient<TSelf>
{
    /// <summary>Makes a client.</summary>
    /// <param name="http">Sends its requests; see <see cref="ApiHttp"/> for how to make one.</param>
    /// <param name="root">The URI of the root resource.</param>
    /// <param name="options">Read once; <see langword="null"/>: the defaults.</param>
    abstract static TSelf Create(HttpClient http, Uri root, ApiClientOptions? options);
}
