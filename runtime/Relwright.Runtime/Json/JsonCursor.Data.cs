using System;
using System.Globalization;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>
    /// How often a value that turned out, while it was read, to be of another case of its union than it looked like is tried as one of the
    /// others. Unions within unions would else be tried in every combination; a server that means it needs but a few. Beyond that, such
    /// values are kept as they came.
    /// </summary>
    private const int SecondLooks = 256;

    private static readonly JsonMembers s_noMembers = new();

    internal readonly bool AtNumber => Next is '-' or (>= '0' and <= '9');

    internal readonly bool AtNull => Next == 'n';

    /// <summary>Whether the bytes that come are these, and a value ends there.</summary>
    internal readonly bool Starts(ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        return rest.StartsWith(value) && (rest.Length == value.Length || rest[value.Length] is (byte)',' or (byte)'}' or (byte)']' or <= (byte)' ');
    }

    /// <summary>Reads a floating-point number (IEEE 754, 32 bits), rounded to the nearest.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes, or a number beyond the range.</exception>
    public float? ReadSingle()
    {
        if (TryReadNull())
            return null;
        int start = _position;
        ReadOnlySpan<byte> number = AtNumber ? CaptureRaw() : default;
        if (!float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out float value) || !float.IsFinite(value))
            FailAt(start, "Expected a number in the range of a float");
        return value;
    }

    /// <summary>Reads a time of day, <c>20:15:00.25+01:00</c>; seconds, fraction and offset may be missing.</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public ClockTime? ReadTime()
    {
        int start = _position;
        if (!ReadText(out ReadOnlySpan<byte> text))
            return null;
        if (!TimeText.TryParse(text, out ClockTime value))
            FailAt(start, "Expected a time of day");
        return value;
    }

    /// <summary>Reads a point in time as headers have it: <c>Sun, 06 Nov 1994 08:49:37 GMT</c> (RFC 9110, 5.6.7).</summary>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public DateTimeOffset? ReadHttpDate()
    {
        int start = _position;
        if (ReadString() is not { } text)
            return null;
        if (!DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset value))
            FailAt(start, "Expected a date and time of the form of HTTP");
        return value;
    }

    /// <summary>Reads whatever comes, null included.</summary>
    /// <exception cref="WireFormatException">The JSON is not well-formed.</exception>
    public JsonValue ReadAny() => new(CaptureRaw().ToArray());

    /// <summary>Reads a value of an open enumeration of any base; a known one costs no string.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">A text comes for numbers or truth values, or the other way round.</exception>
    public TEnum? ReadOpenEnum<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum>
    {
        if (TEnum.IsText)
            return ReadEnum<TEnum>();
        if (TryReadNull())
            return null;
        if (!AtNumber && !AtBoolean)
            Fail("Expected a number or a boolean");
        return TEnum.FromUtf8(CaptureRaw());
    }

    /// <summary>Reads a list, a map or another value that has no method of its own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <returns>The value; null for null.</returns>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    public T? Read<T>(WireType<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        return TryReadNull() ? null : type.ReadJson(ref this);
    }

    internal bool TakeSecondLook() => _secondLooks++ < SecondLooks;

    /// <summary>From here on a failure only says that a value is of another kind: nobody asks for its place, which takes a look at all before it.</summary>
    internal void BeginTrial() => _trials++;

    internal void EndTrial() => _trials--;

    /// <summary>Goes to the value of the next member of an object none of whose members are known, or out of the object.</summary>
    internal bool NextMember(out string name)
    {
        int member = -1;
        var unknown = default(UnknownMembersBuilder);
        bool found = NextMember(s_noMembers, ref member, ref unknown);
        name = found ? MemberName : "";
        return found;
    }

    /// <summary>The failure of a member that comes as null and must not.</summary>
    internal readonly WireFormatException NullMember(string name) => Failure(_position, $"Expected a value of the member '{name}'");

    /// <summary>The failure of a null, which was just read, where something else has to be.</summary>
    internal readonly WireFormatException Expected(string what) => Failure(_position - "null".Length, "Expected " + what);
}
