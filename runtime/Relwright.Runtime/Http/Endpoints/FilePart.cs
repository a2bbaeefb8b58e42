using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Relwright;

/// <summary>
/// A file in a form of several parts (<c>multipart/form-data</c>, RFC 7578). What is held in memory can be sent again if need be; <see cref="FromStream"/>
/// is for what is too large for that.
/// </summary>
/// <param name="Content">Its octets; they must not change until the request was answered.</param>
/// <param name="FileName">Its name, without a path; <see langword="null"/> for none.</param>
/// <param name="ContentType">Its media type; <see langword="null"/> for <c>application/octet-stream</c>.</param>
public sealed record FilePart(ReadOnlyMemory<byte> Content, string? FileName = null, string? ContentType = null)
{
    /// <summary>The stream that has the octets, where they are not held in memory; else <see langword="null"/>.</summary>
    public Stream? Stream { get; private init; }

    /// <summary>A file that is read while it is sent, and not held in memory.</summary>
    /// <param name="content">The stream, from where it stands; it is not closed. A request is repeated, as after 401, only where it can seek.</param>
    /// <param name="fileName">The name of the file; <see langword="null"/> for none.</param>
    /// <param name="contentType">The media type; <see langword="null"/> for <c>application/octet-stream</c>.</param>
    public static FilePart FromStream(Stream content, string? fileName = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new FilePart(default, fileName, contentType) { Stream = content };
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="content">The stream, from where it stands; it is not closed.</param>
    /// <param name="fileName">The name of the file; <see langword="null"/> for none.</param>
    /// <param name="contentType">The media type; <see langword="null"/> for <c>application/octet-stream</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<FilePart> ReadAsync(Stream content, string? fileName = null, string? contentType = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        using MemoryStream octets = new();
        await content.CopyToAsync(octets, cancellationToken).ConfigureAwait(false);
        return new FilePart(octets.ToArray(), fileName, contentType);
    }

    /// <summary>Name, media type and length; not the content.</summary>
    public override string ToString() => $"FilePart {{ FileName = {FileName}, ContentType = {ContentType}, {(Stream is null ? $"Length = {Content.Length}" : "Stream")} }}";
}
