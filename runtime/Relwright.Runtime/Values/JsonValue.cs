using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using Relwright.Generated;

namespace Relwright;

/// <summary>A value of which the specification says no more than that it is JSON (RFC 8259), as it came: an object, an array, a text, a number, a boolean or null.</summary>
/// <remarks>Two are equal when they say the same: white space, the order of members, escapes and ways to write a number do not count.</remarks>
public sealed class JsonValue : IEquatable<JsonValue>
{
    private readonly byte[] _utf8;
    private byte[]? _canonical;

    /// <summary>Takes a value over that is known to be well-formed.</summary>
    internal JsonValue(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value null, which is not the same as no value.</summary>
    public static JsonValue Null { get; } = new("null"u8.ToArray());

    /// <summary>The value as it stands on the wire.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>What kind of value it is.</summary>
    public JsonValueKind Kind => _utf8[0] switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">It holds half of a surrogate pair.</exception>
    public static implicit operator JsonValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var buffer = new ArrayBufferWriter<byte>(value.Length + 2);
        var json = new JsonBodyWriter(buffer);
        json.Value(value);
        json.Flush();
        return new JsonValue(buffer.WrittenSpan.ToArray());
    }

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonValue(long value) => new(Written((ref JsonBodyWriter json) => json.Value(value)));

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public static implicit operator JsonValue(double value) => new(Written((ref JsonBodyWriter json) => json.Value(value)));

    /// <summary>A truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator JsonValue(bool value) => new((value ? "true"u8 : "false"u8).ToArray());

    /// <summary>Whether both say the same.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(JsonValue? left, JsonValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they say different things.</summary>
    /// <param name="left">One value, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(JsonValue? left, JsonValue? right) => !(left == right);

    /// <summary>Takes JSON.</summary>
    /// <param name="utf8">One value, in UTF-8; white space around it is dropped.</param>
    /// <exception cref="WireFormatException">It is not well-formed.</exception>
    public static JsonValue Parse(ReadOnlySpan<byte> utf8)
    {
        var json = new JsonCursor(utf8);
        JsonValue value = json.ReadAny();
        json.End();
        return value;
    }

    /// <summary>Takes JSON.</summary>
    /// <param name="json">One value; white space around it is dropped.</param>
    /// <exception cref="WireFormatException">It is not well-formed.</exception>
    public static JsonValue Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Takes the value of a DOM.</summary>
    /// <param name="element">The value.</param>
    public static JsonValue FromElement(JsonElement element) => Parse(element.GetRawText());

    /// <summary>Takes what a record or request body writes.</summary>
    /// <param name="body">The body.</param>
    public static JsonValue FromBody(IRequestBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new JsonValue(body.ToJson());
    }

    /// <summary>The value as a DOM, to look into it.</summary>
    public JsonElement ToElement()
    {
        // XML has one level where JSON can have two: an object in a list.
        using var document = JsonDocument.Parse(_utf8, new JsonDocumentOptions { MaxDepth = 2 * ReadLimits.DeepestDepth });
        return document.RootElement.Clone();
    }

    /// <summary>The value as a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <exception cref="WireFormatException">It does not fit the record.</exception>
    public T ToRecord<T>()
        where T : class, IRecord<T>
    {
        var json = new JsonCursor(_utf8, new ReadLimits { MaxDepth = ReadLimits.DeepestDepth });
        return T.ReadJson(ref json);
    }

    /// <inheritdoc/>
    public bool Equals(JsonValue? other) =>
        ReferenceEquals(this, other)
        || (other is not null && (_utf8.AsSpan().SequenceEqual(other._utf8) || Canonical.AsSpan().SequenceEqual(other.Canonical)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Canonical);
        return hash.ToHashCode();
    }

    /// <summary>The JSON.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);

    private byte[] Canonical => _canonical ??= CanonicalJson.Of(_utf8);

    private delegate void Write(ref JsonBodyWriter json);

    private static byte[] Written(Write write)
    {
        var buffer = new ArrayBufferWriter<byte>(32);
        var json = new JsonBodyWriter(buffer);
        write(ref json);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
