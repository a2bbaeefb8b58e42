using System;
using System.Buffers;
using System.IO;
using System.Text;
using Relwright.Http;

namespace Relwright.Generated;

public sealed partial class EndpointCall
{
    private ReadOnlyMemory<byte>? _body;
    private Stream? _bodyStream;
    private string? _contentType;

    /// <summary>Sets a body in JSON or XML; of two, the one that the client's options name.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="body">The body; <see langword="null"/> for none.</param>
    /// <param name="wire">How it is written.</param>
    /// <param name="json">The media type of its JSON; <see langword="null"/> where there is none.</param>
    /// <param name="xml">The media type of its XML; <see langword="null"/> where there is none.</param>
    /// <exception cref="ArgumentException">The body is out of its bounds, or the format cannot express it.</exception>
    public EndpointCall Body<T>(T? body, WireType<T> wire, string? json = "application/json", string? xml = null)
    {
        if (body is null)
            return this;
        (body as IChecked)?.Check("body");
        bool isXml = xml is not null && (json is null || Client.Settings.Format == WireFormat.Xml);
        return isXml ? Content(WriteXml(body, wire), xml!) : Content(JsonBody.Write(body, wire), json ?? "application/json");
    }

    /// <inheritdoc cref="Body{T}(T, WireType{T}, string?, string?)"/>
    public EndpointCall Body<T>(T? body, WireType<T> wire, string? json = "application/json", string? xml = null)
        where T : struct
        => body is { } given ? Body(given, wire, json, xml) : this;

    /// <summary>Sets a body that is JSON already.</summary>
    /// <param name="json">The body.</param>
    /// <param name="mediaType">The media type.</param>
    public EndpointCall Body(WrittenJson json, string mediaType = "application/json") => Content(json.Utf8, mediaType);

    /// <summary>Sets a body of JSON values one after another, a line each; behind record separators where the media type is that of RFC 7464.</summary>
    /// <typeparam name="T">The C# type of an item.</typeparam>
    /// <param name="items">The items; <see langword="null"/> for no body.</param>
    /// <param name="wire">How an item is written.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">An item is out of its bounds, or JSON cannot express it.</exception>
    public EndpointCall Lines<T>(EquatableList<T>? items, WireType<T> wire, string mediaType)
    {
        if (items is null)
            return this;
        (items as object as IChecked)?.Check("body");
        ArrayBufferWriter<byte> output = new();
        bool separated = mediaType.StartsWith("application/json-seq", StringComparison.OrdinalIgnoreCase);
        foreach (T item in items)
        {
            if (separated)
                output.Write("\u001e"u8);
            output.Write(JsonBody.Write(item, wire));
            output.Write("\n"u8);
        }

        return Content(output.WrittenMemory, mediaType);
    }

    /// <summary>Sets a body of the form that browsers send (<c>application/x-www-form-urlencoded</c>): the members of the value's JSON as fields.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="body">The body; <see langword="null"/> for none.</param>
    /// <param name="wire">How it is written.</param>
    /// <param name="fields">Fields that are not written in the default way.</param>
    /// <exception cref="ArgumentException">The body is out of its bounds, or no object.</exception>
    public EndpointCall Form<T>(T? body, WireType<T> wire, params ReadOnlySpan<FormField> fields)
    {
        if (body is null)
            return this;
        (body as IChecked)?.Check("body");
        return Content(Encoding.ASCII.GetBytes(FormText.Of(JsonBody.Parse(JsonBody.Write(body, wire)), fields)), "application/x-www-form-urlencoded");
    }

    /// <summary>Sets a body of several parts (<c>multipart/form-data</c>, RFC 7578).</summary>
    /// <param name="form">The parts; <see langword="null"/> for no body.</param>
    /// <param name="mediaType">The media type, without boundary.</param>
    /// <exception cref="ArgumentException">A part is out of its bounds, or its name or media type cannot stand in a header.</exception>
    public EndpointCall Multipart(IMultipartForm? form, string mediaType = "multipart/form-data")
    {
        if (form is null)
            return this;
        MultipartWriter writer = new();
        form.WriteParts(writer);
        string contentType = $"{mediaType}; boundary={writer.Boundary}";
        return writer.End() switch
        {
            (_, { } stream) => Content(stream, contentType),
            (var octets, null) => Content(octets, contentType),
        };
    }

    /// <summary>Sets a body of text in UTF-8.</summary>
    /// <param name="body">The text; <see langword="null"/> for no body.</param>
    /// <param name="mediaType">The media type.</param>
    public EndpointCall Text(string? body, string mediaType = "text/plain") => body is null
        ? this
        : Content(Encoding.UTF8.GetBytes(body), mediaType.Contains(';', StringComparison.Ordinal) ? mediaType : mediaType + "; charset=utf-8");

    /// <summary>Sets a body of octets.</summary>
    /// <param name="body">The octets; <see langword="null"/> for no body.</param>
    /// <param name="mediaType">The media type.</param>
    public EndpointCall Octets(ReadOnlyMemory<byte>? body, string mediaType = "application/octet-stream") => body is { } octets ? Content(octets, mediaType) : this;

    /// <summary>Sets a body whose media type the caller knows.</summary>
    /// <param name="body">The body; <see langword="null"/> for none.</param>
    public EndpointCall Octets(RawBody? body) => body is null ? this : Content(body.Content, body.MediaType);

    /// <summary>Sets a body of octets that are read while it is sent.</summary>
    /// <param name="body">The octets; <see langword="null"/> for no body.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public EndpointCall Octets(Stream? body, string mediaType = "application/octet-stream") => body is null ? this : Content(body, mediaType);

    /// <summary>Sets a body that is read while it is sent, whose media type the caller knows.</summary>
    /// <param name="body">The body; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public EndpointCall Octets(StreamBody? body) => body is null ? this : Content(body.Content, body.MediaType);

    private EndpointCall Content(Stream body, string mediaType)
    {
        if (!body.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(body));
        _bodyStream = body;
        _contentType = HeaderText.CheckedValue("Content-Type", mediaType);
        return this;
    }

    private EndpointCall Content(ReadOnlyMemory<byte> octets, string mediaType)
    {
        _body = octets;
        _contentType = HeaderText.CheckedValue("Content-Type", mediaType);
        return this;
    }

    private static ReadOnlyMemory<byte> WriteXml<T>(T body, WireType<T> wire)
    {
        ArrayBufferWriter<byte> output = new();
        XmlBodyWriter xml = new(output);
        wire.WriteXml(ref xml, body);
        xml.Flush();
        return output.WrittenMemory;
    }
}
