using System;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>How a media type is spoken; those before are preferred.</summary>
internal enum MediaKind
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>XML.</summary>
    Xml,

    /// <summary>A form as browsers send it.</summary>
    Form,

    /// <summary>A form of several parts.</summary>
    Multipart,

    /// <summary>JSON values one after another.</summary>
    Lines,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Octets.</summary>
    Octets,
}

/// <summary>Tells media types apart.</summary>
internal static class MediaKinds
{
    public static MediaKind Of(BodyContent content)
    {
        string type = Bare(content.MediaType);
        if (content.Sequence && !Is(type, "text/event-stream"))
            return MediaKind.Lines;
        if (IsJson(type))
            return MediaKind.Json;
        // A text whose element nobody names is not within one: it is the whole document.
        if (IsXml(type))
            return content is { Type.Kind: ValueKind.String, Xml: null or { Name: null } } ? MediaKind.Text : MediaKind.Xml;
        if (Is(type, "application/x-www-form-urlencoded"))
            return MediaKind.Form;
        if (Starts(type, "multipart/"))
            return MediaKind.Multipart;
        if (Starts(type, "text/"))
            return MediaKind.Text;

        // What a range or a media type of somebody's own holds is told by its type alone.
        return content.Type?.Kind switch
        {
            null or ValueKind.Binary or ValueKind.Bytes or ValueKind.Any => MediaKind.Octets,
            ValueKind.String => IsOctets(type) ? MediaKind.Octets : MediaKind.Text,
            _ => type.EndsWith("/*", StringComparison.Ordinal) ? MediaKind.Json : MediaKind.Octets,
        };
    }

    /// <summary>The media type without parameters.</summary>
    public static string Bare(string mediaType) => mediaType.Split(';')[0].Trim();

    /// <summary>Whether it is a range of media types, such as <c>image/*</c>.</summary>
    public static bool IsRange(string mediaType) => mediaType.IndexOf('*') >= 0;

    // RFC 6839, sections 3.1 and 3.8.
    private static bool IsJson(string type) => Is(type, "application/json") || Is(type, "text/json") || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(string type) => Is(type, "application/xml") || Is(type, "text/xml") || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsOctets(string type) =>
        Is(type, "application/octet-stream") || Starts(type, "image/") || Starts(type, "audio/") || Starts(type, "video/") || Is(type, "application/pdf") || Is(type, "application/zip");

    private static bool Is(string type, string other) => string.Equals(type, other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string type, string start) => type.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
