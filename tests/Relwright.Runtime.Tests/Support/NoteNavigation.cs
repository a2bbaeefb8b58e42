using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Relwright.Generated;

namespace Relwright.Runtime.Tests.Support;

/// <summary>Navigation as the generator would emit it.</summary>
internal static class NoteNavigation
{
    extension(ResourceReference<Note> reference)
    {
        public Navigator<Note> Note => Calls.Follow(reference, "note", static (Note r) => r.Embedded.Note);

        public Navigator<Note> Missing => Calls.Follow<Note, Note>(reference, "missing");

        public Task<Resource<Note>> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.GetAsync(reference, default(QueryBuilder), options, cancellationToken);

        public Task<Resource<Note>> PutAsync(Note note, IfMatch ifMatch = default, CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.SendAsync<Note, Note>(
                reference,
                new ApiCall("PUT", "note") { Body = note, IfMatch = ifMatch, Precondition = Precondition.Required, BodyETag = note.ETag },
                options,
                cancellationToken);

        public Task<Resource<Note>> PostAsync(Note note, CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.SendAsync<Note, Note>(reference, new ApiCall("POST", "note") { Body = note }, options, cancellationToken);

        public Task<Created<Note>> CreateAsync(Note note, CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.CreateAsync<Note, Note>(reference, new ApiCall("POST", "note") { Body = note }, options, cancellationToken);

        public Task DeleteAsync(IfMatch ifMatch = default, CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.SendAsync(reference, new ApiCall("DELETE", "note") { IfMatch = ifMatch, Precondition = Precondition.Optional }, options, cancellationToken);

        public IAsyncEnumerable<Resource<Note>> ListAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.ListAsync(reference, "notes", static (Note r) => r.Embedded.Notes, "next", options, cancellationToken);
    }

    extension(Resource<Note> resource)
    {
        public Navigator<Note>? OfferedNote => Calls.TryFollow(resource, "note", static (Note r) => r.Embedded.Note);

        public Resource<Note>? EmbeddedNote => Calls.Child(resource, resource.Value.Embedded.Note);

        public Task<Refresh<Note>> RefreshAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
            Calls.RefreshAsync(resource, options, cancellationToken);
    }
}
