using System;
using System.Net.Http;

namespace Relwright.Runtime.Tests.Support;

/// <summary>A client as the generator would emit it.</summary>
internal class NotesClient(HttpClient http, Uri root, ApiClientOptions? options = null)
    : ApiClient(http, root, NotesDescription.Instance, options), INotesClient, IApiClient<NotesClient>
{
    public Navigator<Note> Start => Root<Note>();

    public static NotesClient Create(HttpClient http, Uri root, ApiClientOptions? options) => new(http, root, options);
}
