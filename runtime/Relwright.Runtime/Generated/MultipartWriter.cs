using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Text;
using System.Text.Json;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>Writes a body of several parts: RFC 7578, names as browsers escape them (HTML, "multipart/form-data encoding algorithm").</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartWriter
{
    private readonly List<Stream> _streams = [];
    private ArrayBufferWriter<byte> _output = new();

    internal MultipartWriter()
    {
    }

    // No content can hold a text that nobody knows before.
    internal string Boundary { get; } = "part-" + Guid.NewGuid().ToString("N");

    /// <summary>Adds a file.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="file">The file; <see langword="null"/> for none.</param>
    /// <param name="mediaType">The media type where the file says none.</param>
    /// <exception cref="ArgumentException">The media type cannot stand in a header.</exception>
    public void Add(string name, FilePart? file, string? mediaType = null)
    {
        if (file is null)
            return;
        Head(name, file.FileName ?? name, file.ContentType ?? mediaType ?? "application/octet-stream");
        if (file.Stream is { } stream)
        {
            Flush();
            _streams.Add(stream);
        }
        else
        {
            _output.Write(file.Content.Span);
        }

        Write("\r\n");
    }

    /// <summary>Adds files, each as a part of its own under the same name.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="files">The files; <see langword="null"/> for none.</param>
    /// <param name="mediaType">The media type where a file says none.</param>
    /// <exception cref="ArgumentException">A media type cannot stand in a header.</exception>
    public void Add(string name, EquatableList<FilePart>? files, string? mediaType = null)
    {
        foreach (FilePart file in files ?? [])
            Add(name, file, mediaType);
    }

    /// <summary>Adds a value: a scalar as text, a list as a part an item, anything else as JSON.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value; <see langword="null"/> for none.</param>
    /// <param name="wire">How it is written.</param>
    /// <param name="mediaType">The media type; where it is JSON, all of the value is one part.</param>
    /// <exception cref="ArgumentException">The value is out of its bounds, or JSON cannot express it.</exception>
    public void Add<T>(string name, T? value, WireType<T> wire, string? mediaType = null)
    {
        if (value is null)
            return;
        (value as IChecked)?.Check(name);
        byte[] json = JsonBody.Write(value, wire);
        if (mediaType is not null && MediaTypes.IsJson(mediaType))
            Part(name, null, mediaType, json);
        else
            Add(name, JsonBody.Parse(json), mediaType);
    }

    /// <inheritdoc cref="Add{T}(string, T, WireType{T}, string?)"/>
    public void Add<T>(string name, T? value, WireType<T> wire, string? mediaType = null)
        where T : struct
    {
        if (value is { } given)
            Add(name, given, wire, mediaType);
    }

    /// <summary>Ends the body.</summary>
    /// <returns>Its octets; the stream instead where a part is one.</returns>
    internal (ReadOnlyMemory<byte> Octets, Stream? Stream) End()
    {
        Write($"--{Boundary}--\r\n");
        if (_streams.Count == 0)
            return (_output.WrittenMemory, null);
        Flush();
        return (default, new JoinedStream(_streams));
    }

    private void Flush()
    {
        _streams.Add(new MemoryStream(_output.WrittenSpan.ToArray(), writable: false));
        _output = new ArrayBufferWriter<byte>();
    }

    private void Add(string name, JsonElement json, string? mediaType)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in json.EnumerateArray())
                    Add(name, item, mediaType);
                break;
            case JsonValueKind.Object:
                Part(name, null, mediaType ?? "application/json", Encoding.UTF8.GetBytes(json.GetRawText()));
                break;
            default:
                Part(name, null, mediaType, Encoding.UTF8.GetBytes(ParameterValue.TextOf(json)));
                break;
        }
    }

    private void Part(string name, string? fileName, string? mediaType, ReadOnlySpan<byte> content)
    {
        Head(name, fileName, mediaType);
        _output.Write(content);
        Write("\r\n");
    }

    private void Head(string name, string? fileName, string? mediaType)
    {
        Write($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{Quoted(name)}\"");
        if (fileName is not null)
            Write($"; filename=\"{Quoted(fileName)}\"");
        if (mediaType is not null)
            Write($"\r\nContent-Type: {HeaderText.CheckedValue("Content-Type", mediaType)}");
        Write("\r\n\r\n");
    }

    private void Write(string text) => _output.Write(Encoding.UTF8.GetBytes(text));

    private static string Quoted(string text) => text
        .Replace("\"", "%22", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
