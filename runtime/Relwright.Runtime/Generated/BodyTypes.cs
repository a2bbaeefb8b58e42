using System;
using System.ComponentModel;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>The ways in which bodies of answers are read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BodyTypes
{
    /// <summary>Text of any media type, in the charset that the answer names; UTF-8 where it names none.</summary>
    public static BodyType<string> Text { get; } = new TextBodyType();

    /// <summary>Octets of any media type.</summary>
    public static BodyType<ReadOnlyMemory<byte>> Octets { get; } = new OctetsBodyType();

    /// <summary>JSON or XML, as the answer's media type says.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="wire">How values are read.</param>
    public static BodyType<T> Of<T>(WireType<T> wire) => new WireBodyType<T>(wire);

    /// <summary>JSON values one after another, a line each or behind a record separator (RFC 7464).</summary>
    /// <typeparam name="T">The C# type of an item.</typeparam>
    /// <param name="items">How items are read.</param>
    public static BodyType<EquatableList<T>> Lines<T>(WireType<T> items) => new LinesBodyType<T>(items);

    /// <summary>A body that some successes do without: <see langword="null"/> then.</summary>
    /// <typeparam name="T">The C# type of the body.</typeparam>
    /// <param name="body">How it is read where there is one.</param>
    public static BodyType<T?> Optional<T>(BodyType<T> body)
        where T : class => new OptionalBodyType<T>(body);

    /// <inheritdoc cref="Optional{T}(BodyType{T})"/>
    public static BodyType<T?> Optional<T>(WireType<T> body)
        where T : class => Optional(Of(body));

    /// <inheritdoc cref="Optional{T}(BodyType{T})"/>
    /// <remarks>For structs, which have another kind of null.</remarks>
    public static BodyType<T?> OptionalValue<T>(BodyType<T> body)
        where T : struct => new OptionalValueBodyType<T>(body);

    /// <inheritdoc cref="Optional{T}(BodyType{T})"/>
    /// <remarks>For structs, which have another kind of null.</remarks>
    public static BodyType<T?> OptionalValue<T>(WireType<T> body)
        where T : struct => OptionalValue(Of(body));
}
