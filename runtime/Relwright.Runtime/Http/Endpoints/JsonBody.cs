using System;
using System.Buffers;
using System.Text.Json;
using Relwright.Generated;

namespace Relwright.Http;

/// <summary>Values of any type to JSON, and JSON to its parts where those travel outside of a body.</summary>
internal static class JsonBody
{
    internal static byte[] Write<T>(T value, WireType<T> wire)
    {
        ArrayBufferWriter<byte> output = new();
        JsonBodyWriter json = new(output);
        wire.WriteJson(ref json, value);
        json.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Reads a text that is one JSON value.</summary>
    /// <exception cref="WireFormatException">It is none, or one of another type.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8, WireType<T> wire, ReadLimits? limits)
    {
        JsonCursor json = new(utf8, limits);
        T value = wire.ReadJson(ref json);
        json.End();
        return value;
    }

    internal static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = ReadLimits.DeepestDepth });
        return document.RootElement.Clone();
    }
}
