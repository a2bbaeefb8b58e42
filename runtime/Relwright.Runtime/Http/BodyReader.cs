using System;
using System.Net.Http;

namespace Relwright.Http;

/// <summary>Reads the body of a success as its Content-Type says.</summary>
internal static class BodyReader
{
    /// <exception cref="ApiProtocolException">There is no body, it is neither JSON nor XML, or it cannot be read.</exception>
    internal static T Read<T>(ClientSettings settings, HttpMethod method, Uri uri, ApiResponse response)
        where T : class, IRecord<T>
    {
        AnsweredBody body = new(settings, method, uri, response);
        return Read(body, static (utf8, limits) => RecordSerialization.FromJson<T>(utf8, limits), static (utf8, limits) => RecordSerialization.FromXml<T>(utf8, limits));
    }

    /// <summary>Reads a body in the format that it has.</summary>
    /// <exception cref="ApiProtocolException">There is no body, it is neither JSON nor XML, or it cannot be read.</exception>
    internal static T Read<T>(AnsweredBody body, Func<ReadOnlySpan<byte>, ReadLimits, T> json, Func<ReadOnlySpan<byte>, ReadLimits, T> xml)
    {
        if (body.IsMissing)
            throw body.Broken("the body that was promised is missing");
        try
        {
            return body.Format switch
            {
                WireFormat.Json => json(body.Octets.Span, body.Limits),
                WireFormat.Xml => xml(body.Octets.Span, body.Limits),
                _ => throw body.Broken("its media type is neither JSON nor XML"),
            };
        }
        catch (Exception unreadable) when (unreadable is WireFormatException or NotSupportedException)
        {
            throw body.Broken("its body cannot be read: " + unreadable.Message.TrimEnd('.'), unreadable);
        }
    }
}
