using System;

namespace Relwright.Generated;

/// <summary>Lists of values: nothing is written for null, a <c>&lt;propertyList&gt;</c> without items for an empty list.</summary>
public ref partial struct XmlBodyWriter
{
    private delegate void ItemWriter<T>(ref XmlBodyWriter writer, T item);

    /// <summary>Writes a list of texts.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    /// <exception cref="ArgumentException">XML cannot carry an item.</exception>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<string>? value)
    {
        if (value is null)
            return;
        StartTag(startTag);
        foreach (string item in value)
        {
            Raw("<item>"u8);
            Text(startTag, item);
            Raw("</item>"u8);
        }

        Raw("</propertyList>"u8);
    }

    /// <summary>Writes a list of values of an open enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    /// <exception cref="ArgumentException">XML cannot carry an item.</exception>
    public void EnumList<TEnum>(scoped ReadOnlySpan<byte> startTag, EquatableList<TEnum>? value)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        if (value is null)
            return;
        StartTag(startTag);
        foreach (TEnum item in value)
        {
            Raw("<item>"u8);
            Text(startTag, item.Text);
            Raw("</item>"u8);
        }

        Raw("</propertyList>"u8);
    }

    /// <summary>Writes a list of booleans.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    /// <param name="titleCase">Whether as <c>True</c> and <c>False</c>.</param>
    public void BooleanList(scoped ReadOnlySpan<byte> startTag, EquatableList<bool>? value, bool titleCase)
    {
        if (titleCase)
            Items(startTag, value, static (ref writer, item) => writer.BooleanText(item, titleCase: true));
        else
            Items(startTag, value, static (ref writer, item) => writer.BooleanText(item, titleCase: false));
    }

    /// <summary>Writes a list of points in time.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    /// <param name="form">The form of each.</param>
    public void DateTimeList(scoped ReadOnlySpan<byte> startTag, EquatableList<DateTimeOffset>? value, DateForm form)
    {
        if (form == DateForm.Iso8601)
            Items(startTag, value, static (ref writer, item) => writer.TimeText(item, DateForm.Iso8601));
        else
            Items(startTag, value, static (ref writer, item) => writer.TimeText(item, DateForm.Milliseconds));
    }

    /// <summary>Writes a list of whole numbers.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<int>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.ScalarText(item));

    /// <inheritdoc cref="PropertyList(ReadOnlySpan{byte}, EquatableList{int})"/>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<long>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.ScalarText(item));

    /// <summary>Writes a list of decimal numbers.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<decimal>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.ScalarText(item));

    /// <summary>Writes a list of numbers.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<double>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.DoubleText(item));

    /// <summary>Writes a list of GUIDs.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<Guid>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.ScalarText(item));

    /// <summary>Writes a list of dates.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<DateOnly>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.ScalarText(item, "O"));

    /// <summary>Writes a list of durations.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<TimeSpan>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.DurationText(item));

    /// <summary>Writes a list of URIs.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    /// <exception cref="ArgumentException">XML cannot carry an item.</exception>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<Uri>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.Text("item"u8, item.OriginalString));

    /// <summary>Writes a list of byte strings in base64.</summary>
    /// <param name="startTag">The literal start tag.</param>
    /// <param name="value">The items; null writes nothing.</param>
    public void PropertyList(scoped ReadOnlySpan<byte> startTag, EquatableList<EquatableBytes>? value) =>
        Items(startTag, value, static (ref writer, item) => writer.BytesText(item.Span));

    private void Items<T>(scoped ReadOnlySpan<byte> startTag, EquatableList<T>? value, ItemWriter<T> write)
    {
        if (value is null)
            return;
        StartTag(startTag);
        foreach (T item in value)
        {
            Raw("<item>"u8);
            write(ref this, item);
            Raw("</item>"u8);
        }

        Raw("</propertyList>"u8);
    }
}
