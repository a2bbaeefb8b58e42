using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>The value of a parameter as text: one, several, or members by name. The default is no value, and the parameter is left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ParameterValue
{
    // A string, a string[] or a JsonElement that is an object.
    private readonly object? _value;

    private ParameterValue(object? value) => _value = value;

    /// <summary>Whether there is nothing to send. As in RFC 6570, section 2.3, that includes a list without items.</summary>
    internal bool IsAbsent => _value is null or string[] { Length: 0 };

    internal string? Text => _value as string;

    internal string[]? Items => _value as string[];

    internal JsonElement? Members => _value as JsonElement?;

    /// <summary>A value of any type, taken apart by its JSON: a list into its items, an object into its members.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> for none.</param>
    /// <param name="wire">How it is written.</param>
    /// <exception cref="ArgumentException">JSON cannot express the value.</exception>
    public static ParameterValue Of<T>(T? value, WireType<T> wire) => value is null ? default : Of(JsonBody.Parse(JsonBody.Write(value, wire)));

    /// <inheritdoc cref="Of{T}(T, WireType{T})"/>
    public static ParameterValue Of<T>(T? value, WireType<T> wire)
        where T : struct
        => value is { } given ? Of(given, wire) : default;

    /// <summary>A value as JSON.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="value">The value; <see langword="null"/> for none.</param>
    /// <param name="wire">How it is written.</param>
    /// <exception cref="ArgumentException">JSON cannot express the value.</exception>
    public static ParameterValue Json<T>(T? value, WireType<T> wire) =>
        value is null ? default : new(System.Text.Encoding.UTF8.GetString(JsonBody.Write(value, wire)));

    /// <inheritdoc cref="Json{T}(T, WireType{T})"/>
    public static ParameterValue Json<T>(T? value, WireType<T> wire)
        where T : struct
        => value is { } given ? Json(given, wire) : default;

    /// <summary>A constant of the specification.</summary>
    /// <param name="json">One JSON value.</param>
    public static ParameterValue Constant(string json) => Of(JsonBody.Parse(System.Text.Encoding.UTF8.GetBytes(json)));

    /// <summary>A date and time as headers have it (RFC 9110, section 5.6.7).</summary>
    /// <param name="value">The value; <see langword="null"/> for none.</param>
    public static ParameterValue HttpDate(DateTimeOffset? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Text as it is.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ParameterValue(string? value) => new(value);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(bool? value) => new(value is { } flag ? flag ? "true" : "false" : null);

    /// <summary>A number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(int? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(long? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number in the shortest form that reads back equal.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(float? value) => new(value?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A number in the shortest form that reads back equal.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(double? value) => new(value?.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A number.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(decimal? value) => new(value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A GUID in the form with hyphens.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(Guid? value) => new(value?.ToString("D"));

    /// <summary>A point in time (RFC 3339).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(DateTimeOffset? value) => new(value is { } time ? Iso8601.Text(time) : null);

    /// <summary>A date (RFC 3339, full-date).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(DateOnly? value) => new(value?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A time of day with as many fraction digits as it needs, and its offset if it has one (RFC 3339, full-time and partial-time).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(ClockTime? value) => new(value?.ToString());

    /// <summary>A duration (ISO 8601).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(TimeSpan? value) => new(value is { } duration ? System.Xml.XmlConvert.ToString(duration) : null);

    /// <summary>Octets in base64 (RFC 4648, section 4).</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(EquatableBytes? value) => new(value?.ToString());

    /// <summary>A URI reference as it was given.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator ParameterValue(Uri? value) => new(value?.OriginalString);

    /// <summary>A list of texts.</summary>
    /// <param name="items">The items; null ones are left out.</param>
    public static implicit operator ParameterValue(EquatableList<string>? items) => new(items is null ? null : (string[])[.. items]);

    internal static ParameterValue Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => default,
        JsonValueKind.Object => new(json),
        JsonValueKind.Array => new(ItemsOf(json)),
        _ => new(TextOf(json)),
    };

    /// <summary>A scalar bare, anything else as JSON: nobody says how a list within a list is written.</summary>
    internal static string TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();

    /// <summary>The members of an object that have a value.</summary>
    internal static IEnumerable<KeyValuePair<string, JsonElement>> MembersOf(JsonElement json)
    {
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (member.Value.ValueKind != JsonValueKind.Null)
                yield return new(member.Name, member.Value);
        }
    }

    private static string[] ItemsOf(JsonElement json)
    {
        List<string> items = [];
        foreach (JsonElement item in json.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Null)
                items.Add(TextOf(item));
        }

        return [.. items];
    }
}
