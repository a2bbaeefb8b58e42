using System;
using System.Net.Http;
using System.Text;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>The body of an answer with what is needed to read it.</summary>
internal readonly struct AnsweredBody(ClientSettings settings, HttpMethod method, Uri uri, ApiResponse response)
{
    /// <summary>Whether there is none: the method or the status says so, or there are no octets (RFC 9110, section 6.4.1).</summary>
    internal bool IsMissing => response.Body.IsEmpty || method == HttpMethod.Head || (int)response.Status is 204 or 205;

    internal int Status => (int)response.Status;

    internal ReadOnlyMemory<byte> Octets => response.Body;

    internal ReadLimits Limits => settings.Limits;

    internal WireFormat? Format => settings.Media.FormatOf(response.Headers);

    /// <summary>The body without a byte order mark of UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8
    {
        get
        {
            ReadOnlySpan<byte> body = response.Body.Span;
            return body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        }
    }

    /// <summary>The charset parameter of the media type, or <see langword="null"/>.</summary>
    internal string? Charset => MediaTypes.ParameterOf(response.Headers, "charset");

    /// <summary>The media type without parameters, or <see langword="null"/>.</summary>
    internal string? MediaType => response.Headers["Content-Type"]?.Split(';')[0].Trim();

    /// <summary>Makes sure that a part of a body that has no end is not larger than a whole body may be.</summary>
    /// <exception cref="BodyTooLargeException">It is.</exception>
    internal void CheckSize(long length)
    {
        if (length > settings.MaxBodyBytes)
            throw new BodyTooLargeException(method, uri, response.Status, settings.MaxBodyBytes);
    }

    /// <summary>Reads an item of JSON.</summary>
    /// <exception cref="ApiProtocolException">It cannot be read.</exception>
    internal T ReadItem<T>(ReadOnlySpan<byte> json, WireType<T> wire, int number)
    {
        try
        {
            return JsonBody.Read(json, wire, Limits);
        }
        catch (WireFormatException unreadable)
        {
            throw Broken($"item {number} of its body cannot be read: " + unreadable.Message.TrimEnd('.'), unreadable);
        }
    }

    internal ApiProtocolException Broken(string what, Exception? inner = null) => new(method, uri, response, what, inner);
}
