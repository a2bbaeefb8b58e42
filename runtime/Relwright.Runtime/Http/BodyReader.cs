using System;
using System.Net.Http;

namespace Relwright.Http;

/// <summary>Reads the body of a success as its Content-Type says.</summary>
internal static class BodyReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="ApiProtocolException">There is no body, it is neither JSON nor XML, or it cannot be read.</exception>
    internal static T Read<T>(ClientSettings settings, HttpMethod method, Uri uri, ApiResponse response)
        where T : class, IRecord<T>
    {
        ReadOnlySpan<byte> body = response.Body.Span;
        if (body.StartsWith(ByteOrderMark))
            body = body[ByteOrderMark.Length..];
        if (body.IsEmpty)
            throw new ApiProtocolException(method, uri, response, "the body that was promised is missing");

        try
        {
            return settings.Media.FormatOf(response.Headers) switch
            {
                WireFormat.Json => RecordSerialization.FromJson<T>(body, settings.Limits),
                WireFormat.Xml => RecordSerialization.FromXml<T>(body, settings.Limits),
                _ => throw new ApiProtocolException(method, uri, response, "its media type is neither JSON nor XML"),
            };
        }
        catch (Exception unreadable) when (unreadable is WireFormatException or NotSupportedException)
        {
            throw new ApiProtocolException(method, uri, response, "its body cannot be read: " + unreadable.Message.TrimEnd('.'), unreadable);
        }
    }
}
