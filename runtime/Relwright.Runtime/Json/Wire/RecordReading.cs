using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>The state of reading one record: which member comes, what came already, and what nobody knows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RecordReading
{
    private readonly RecordMembers _members;
    private UnknownMembersBuilder _unknown;
    private MemberSet _seen;
    private int _member;
    private int _last;

    /// <summary>Goes into an object.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="json">Where from; stands before the object.</param>
    /// <exception cref="WireFormatException">Something else comes, or the nesting is too deep.</exception>
    public RecordReading(RecordMembers members, ref JsonCursor json)
    {
        ArgumentNullException.ThrowIfNull(members);
        _members = members;
        _member = -1;
        _last = -1;
        json.BeginObject();
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
        RecordMembers members = _members;
        int[] following = members.Following;
        int expected = following[_last + 1];
        if (expected == RecordMembers.AtEnd && json.TryEndObject())
            return false;

        _member = expected - 1;
        bool found = json.NextMember(members.Json, ref _member, ref _unknown);
        if (!found || _member != expected)
            return Learn(ref json, found);
        _last = expected;
        if (members.MustCome.Length != 0)
            Check(ref json);
        return true;
    }

    /// <summary>Keeps in mind what came in place of the expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Learn(ref JsonCursor json, bool found)
    {
        if (_member < 0 && found)
            return true;
        int[] following = _members.Following;
        following[_last + 1] = found ? _member : RecordMembers.AtEnd;
        if (!found)
            return false;
        _last = _member;
        if (_members.MustCome.Length != 0)
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
    public void KeepOpen<T>(ref JsonCursor json, WireType<T> type, ref EquatableMapBuilder<T> more)
    {
        if (json.MemberName.Contains('@', StringComparison.Ordinal))
            _unknown.ReadJson(ref json);
        else
            Keep(ref json, type, ref more);
    }

    /// <summary>Makes sure that all came that must come.</summary>
    /// <param name="json">Where from; stands behind the object.</param>
    /// <returns>What nobody knows, and how the known members came.</returns>
    /// <exception cref="WireFormatException">A member is missing.</exception>
    public UnknownMembers End(ref JsonCursor json)
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

        return _unknown.Build();
    }

    /// <summary>Reads a value that looks like one of the type from outside. Where what is within does not fit it, the cursor stays where it is, as with the cases of a union.</summary>
    private static bool TryRead<T>(ref JsonCursor json, WireType<T> type, [MaybeNullWhen(false)] out T value)
    {
        JsonMark start = json.Mark();
        try
        {
            value = type.ReadJson(ref json);
            return true;
        }
        catch (WireFormatException) when (json.TakeSecondLook())
        {
            json.Return(start);
            value = default;
            return false;
        }
    }
}
