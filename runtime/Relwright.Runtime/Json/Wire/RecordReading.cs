using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>The state of reading one record: which member comes, what came already, and what nobody knows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RecordReading
{
    private RecordMembers _members;
    private UnknownMembersBuilder _unknown;
    private MemberSet _seen;
    private int _member;
    private int _last;

    /// <summary>Goes into an object.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="json">Where from; stands before the object.</param>
    /// <param name="read">What is read next; no result and no constructor, since both would be made elsewhere first and then copied.</param>
    /// <exception cref="WireFormatException">Something else comes, or the nesting is too deep.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Begin(RecordMembers members, ref JsonCursor json, out RecordReading read)
    {
        read = default;
        read._members = members;
        read._member = -1;
        read._last = -1;
        json.BeginObject();
    }

    /// <summary>Goes into an object that mostly begins with what <see cref="RecordMembers.Beginning"/> says.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="json">Where from; stands before the object.</param>
    /// <param name="read">What is read next; behind the first member if that came as it mostly does.</param>
    /// <returns>The text of the first member, for which no string is made; null where the object begins with anything else.</returns>
    /// <exception cref="WireFormatException">Something else comes, or the nesting is too deep.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? BeginAsUsual(RecordMembers members, ref JsonCursor json, out RecordReading read)
    {
        if (!json.TryBegin(members.Opening))
        {
            Begin(members, ref json, out read);
            return null;
        }

        read = default;
        read._members = members;
        if (members.AnyMustCome)
            read._seen.Add(0);
        return members.Usual;
    }

    /// <summary>The index of the member whose value comes next; negative when it is not known.</summary>
    public readonly int Member => _member;

    /// <summary>Goes to the value of the next member, or out of the object.</summary>
    /// <param name="json">Where from.</param>
    /// <returns>False when the object has ended.</returns>
    /// <exception cref="WireFormatException">The JSON is not well-formed, or a member is null that must not be.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next(ref JsonCursor json)
    {
        // What is inlined into each reader is the usual only: the member that is expected, with a value, or the end where it is expected.
        RecordMembers members = _members;
        int expected = members.Following[_last + 1];
        if (expected >= 0)
        {
            if (!json.TryTakeValued(members.Json, expected))
                return NextInFull(ref json, expected);
            _member = expected;
            _last = expected;
            if (members.AnyMustCome)
                _seen.Add(expected);
            return true;
        }

        return !json.TryEndObject() && NextInFull(ref json, expected);
    }

    /// <summary>Goes to a member in any form, or out of the object, where the usual did not come.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextInFull(ref JsonCursor json, int expected)
    {
        int other = _members.Otherwise[_last + 1];
        if (other >= 0 && json.TryTakeValued(_members.Json, other))
        {
            _members.Learn(_last, expected, other);
            _member = other;
            _last = other;
            if (_members.AnyMustCome)
                _seen.Add(other);
            return true;
        }

        _member = expected - 1;
        bool found = json.NextMember(_members.Json, ref _member, ref _unknown);
        if (_member < 0 && found)
            return true;
        // Keeps in mind what came in place of the expected.
        int came = found ? _member : RecordMembers.AtEnd;
        if (came != expected)
            _members.Learn(_last, expected, came);
        if (!found)
            return false;
        _last = came;
        if (_members.AnyMustCome)
            Check(ref json);
        return true;
    }

    private void Check(ref JsonCursor json)
    {
        _seen.Add(_member);
        if (json.AtNull && _members.IsRequired(_member))
            throw json.NullMember(_members.Json.Name(_member));
    }

    /// <summary>Keeps the member that nobody knows, and its value.</summary>
    /// <param name="json">Where from; stands behind the value afterwards.</param>
    public void Keep(ref JsonCursor json) => _unknown.ReadJson(ref json);

    /// <summary>Takes the member that nobody knows into a map if its value is one of the map's; keeps it otherwise.</summary>
    /// <typeparam name="T">The type of the map's values.</typeparam>
    /// <param name="json">Where from; stands behind the value afterwards.</param>
    /// <param name="type">The map's values.</param>
    /// <param name="more">The map.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Keep<T>(ref JsonCursor json, WireType<T> type, ref EquatableMapBuilder<T> more)
    {
        ArgumentNullException.ThrowIfNull(type);
        string name = json.MemberName;
        if (type.Outline.Fits(ref json) is not Fit.None && TryRead(ref json, type, out T? value))
            more.Set(name, value);
        else
            _unknown.ReadJson(ref json);
    }

    /// <summary>Takes the member that nobody knows into a map, unless it says something about another one (OData JSON Format 4.01, section 4.6).</summary>
    /// <typeparam name="T">The type of the map's values.</typeparam>
    /// <param name="json">Where from; stands behind the value afterwards.</param>
    /// <param name="type">The map's values.</param>
    /// <param name="more">The map.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void KeepOpen<T>(ref JsonCursor json, WireType<T> type, ref EquatableMapBuilder<T> more)
    {
        if (json.MemberName.Contains('@', StringComparison.Ordinal))
            _unknown.ReadJson(ref json);
        else
            Keep(ref json, type, ref more);
    }

    /// <summary>Makes sure that all came that must come.</summary>
    /// <param name="json">Where from; stands behind the object.</param>
    /// <returns>Whether there is anything in <see cref="Unknown"/>.</returns>
    /// <exception cref="WireFormatException">A member is missing.</exception>
    public bool End(ref JsonCursor json)
    {
        if (_members.AnyMustCome)
            CheckAllCame(ref json);
        return _unknown.Any;
    }

    /// <summary>What nobody knows, and how the known members came; to be asked once, behind the end.</summary>
    public UnknownMembers Unknown => _unknown.Build();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckAllCame(ref JsonCursor json)
    {
        foreach (int member in _members.MustCome)
        {
            if (_seen.Contains(member))
                continue;
            if (_members.IsRequired(member))
                throw json.MissingMember(_members.Json.Name(member));
            // That it was absent, for the writer: which note it is does not matter, as long as it is not the one of null.
            _unknown.NoteEmpty(member);
        }
    }

    /// <summary>Reads a value that looks like one of the type from outside. Where what is within does not fit it, the cursor stays where it is, as with the cases of a union.</summary>
    private static bool TryRead<T>(ref JsonCursor json, WireType<T> type, [MaybeNullWhen(false)] out T value)
    {
        JsonMark start = json.Mark();
        json.BeginTrial();
        try
        {
            value = type.ReadJson(ref json);
            json.EndTrial();
            return true;
        }
        catch (WireFormatException)
        {
            json.EndTrial();
            json.Return(start);
            value = default;
            return false;
        }
    }
}
