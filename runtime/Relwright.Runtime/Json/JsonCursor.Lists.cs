using System;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>Reads an array of booleans.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<bool>? ReadBooleanList() =>
        ReadValueList<bool>(static (ref JsonCursor json) => json.ReadBoolean());

    /// <summary>Reads an array of whole numbers of 32 bits.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<int>? ReadInt32List() =>
        ReadValueList<int>(static (ref JsonCursor json) => json.ReadInt32());

    /// <summary>Reads an array of whole numbers of 64 bits.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<long>? ReadInt64List() =>
        ReadValueList<long>(static (ref JsonCursor json) => json.ReadInt64());

    /// <summary>Reads an array of floating-point numbers.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<double>? ReadDoubleList() =>
        ReadValueList<double>(static (ref JsonCursor json) => json.ReadDouble());

    /// <summary>Reads an array of decimal numbers.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<decimal>? ReadDecimalList() =>
        ReadValueList<decimal>(static (ref JsonCursor json) => json.ReadDecimal());

    /// <summary>Reads an array of points in time.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<DateTimeOffset>? ReadDateTimeList() =>
        ReadValueList<DateTimeOffset>(static (ref JsonCursor json) => json.ReadDateTime());

    /// <summary>Reads an array of dates.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<DateOnly>? ReadDateList() =>
        ReadValueList<DateOnly>(static (ref JsonCursor json) => json.ReadDate());

    /// <summary>Reads an array of durations.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<TimeSpan>? ReadDurationList() =>
        ReadValueList<TimeSpan>(static (ref JsonCursor json) => json.ReadDuration());

    /// <summary>Reads an array of UUIDs.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<Guid>? ReadGuidList() =>
        ReadValueList<Guid>(static (ref JsonCursor json) => json.ReadGuid());

    /// <summary>Reads an array of base64 texts.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<EquatableBytes>? ReadBytesList() =>
        ReadValueList<EquatableBytes>(static (ref JsonCursor json) => json.ReadBytes());

    /// <summary>Reads an array of URI references.</summary>
    /// <returns>The items; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or an item is null.</exception>
    public EquatableList<Uri>? ReadUriList() =>
        ReadList(static (ref JsonCursor json) => json.ReadUri());
}
