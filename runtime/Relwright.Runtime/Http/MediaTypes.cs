using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Relwright.Http;

/// <summary>What an API speaks: the Accept header, the Content-Type of bodies, and which format an answer is in. RFC 9110, section 12.5.1.</summary>
internal sealed class MediaTypes
{
    private readonly ApiDescription _description;

    /// <exception cref="ArgumentException">The API does not speak the format.</exception>
    internal MediaTypes(ApiDescription description, WireFormat format)
    {
        _description = description;
        bool isJson = format == WireFormat.Json;
        IReadOnlyList<string> preferred = isJson ? description.JsonMediaTypes : description.XmlMediaTypes;
        IReadOnlyList<string> others = isJson ? description.XmlMediaTypes : description.JsonMediaTypes;
        if (preferred.Count == 0)
            throw new ArgumentException($"The API {description.Name} does not speak {format}.", nameof(format));
        ContentType = preferred[0];
        Accept = AcceptOf([.. preferred, .. others]);
        Format = format;
    }

    internal WireFormat Format { get; }

    internal string Accept { get; }

    internal string ContentType { get; }

    /// <summary>The format of an answer; without Content-Type the one asked for; <see langword="null"/> for anything that is neither JSON nor XML.</summary>
    internal WireFormat? FormatOf(ApiHeaders headers)
    {
        string? type = NameOf(headers);
        if (type is null)
            return Format;
        if (IsOneOf(_description.JsonMediaTypes, type) || IsGeneric(type, "json"))
            return WireFormat.Json;
        return IsOneOf(_description.XmlMediaTypes, type) || IsGeneric(type, "xml") ? WireFormat.Xml : null;
    }

    /// <summary>The media type without parameters, or <see langword="null"/>.</summary>
    internal static string? NameOf(ApiHeaders headers)
    {
        if (headers["Content-Type"] is not { } text)
            return null;
        int end = text.IndexOf(';', StringComparison.Ordinal);
        string name = (end < 0 ? text : text[..end]).Trim();
        return name.Length == 0 ? null : name;
    }

    /// <summary>A parameter of the media type, without quotes (RFC 9110, section 8.3.1), or <see langword="null"/>.</summary>
    internal static string? ParameterOf(ApiHeaders headers, string name) =>
        System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(headers["Content-Type"], out var type)
            ? type.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))?.Value?.Trim('"')
            : null;

    /// <summary>Whether a media type is JSON, by its name alone.</summary>
    internal static bool IsJson(string mediaType) => IsGeneric(mediaType.Split(';')[0].Trim(), "json");

    // RFC 6839 (structured syntax suffixes), RFC 7303, section 9.
    private static bool IsGeneric(string type, string format)
    {
        int slash = type.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return false;
        ReadOnlySpan<char> subtype = type.AsSpan(slash + 1);
        return subtype.Equals(format, StringComparison.OrdinalIgnoreCase)
            || (subtype.EndsWith(format, StringComparison.OrdinalIgnoreCase) && subtype.Length > format.Length && subtype[^(format.Length + 1)] == '+');
    }

    private static bool IsOneOf(IReadOnlyList<string> types, string type)
    {
        for (int i = 0; i < types.Count; i++)
        {
            if (string.Equals(types[i], type, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string AcceptOf(ReadOnlySpan<string> types)
    {
        StringBuilder accept = new(types[0]);
        for (int i = 1; i < types.Length; i++)
            accept.Append(", ").Append(types[i]).Append(";q=").Append((Math.Max(10 - i, 1) / 10m).ToString("0.#", CultureInfo.InvariantCulture));
        return HeaderText.CheckedValue("Accept", accept.ToString());
    }
}
