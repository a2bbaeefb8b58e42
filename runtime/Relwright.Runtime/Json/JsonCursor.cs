using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Relwright.Generated;

/// <summary>Reads a body in JSON (RFC 8259) in one pass over its UTF-8.</summary>
/// <remarks>
/// The cursor always stands before a value, or behind one. Emitted code tells it which members it expects, so most names
/// are found by one comparison; nothing is read twice.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _maxDepth;
    private int _position;
    private int _depth;
    // 1 if a comma has to come before the next member or item, else 0.
    private uint _separated;
    private int _secondLooks;
    private int _trials;
    // Whether this object's members came in another order than expected, so that there is no sense in expecting any more.
    private bool _strayed;
    private int _nameStart;
    private int _nameLength;

    /// <summary>Stands before the value of a body; a byte order mark at the start is skipped.</summary>
    /// <param name="utf8">The body.</param>
    /// <param name="limits">What is accepted; <see cref="ReadLimits.Default"/> when null.</param>
    /// <exception cref="WireFormatException">The body is longer than the limits allow.</exception>
    public JsonCursor(ReadOnlySpan<byte> utf8, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Default;
        _json = utf8;
        _maxDepth = limits.MaxDepth;
        if (utf8.Length > limits.MaxBytes)
            FailAsTooLong(limits);
        // Byte by byte: a literal of bytes is in a class that would be loaded with the first call.
        _position = AfterSpace(utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0);
    }

    /// <summary>Bytes from the start of the body.</summary>
    public readonly int Offset => _position;

    /// <summary>The name of the member whose value comes next, unescaped.</summary>
    public readonly string MemberName
    {
        get
        {
            ReadOnlySpan<byte> raw = _json.Slice(_nameStart, _nameLength);
            return raw.Contains((byte)'\\') ? Unescaped(raw) : Encoding.UTF8.GetString(raw);
        }
    }

    internal readonly bool AtText => Next == '"';

    internal readonly bool AtObject => Next == '{';

    internal readonly bool AtArray => Next == '[';

    internal readonly bool AtBoolean => Next is 't' or 'f';

    private readonly int Next => (uint)_position < (uint)_json.Length ? _json[_position] : -1;

    /// <summary>Goes into an object.</summary>
    /// <exception cref="WireFormatException">Something else comes, or the nesting is too deep.</exception>
    public void BeginObject() => Begin('{', "an object");

    /// <summary>Goes into an array.</summary>
    /// <exception cref="WireFormatException">Something else comes, or the nesting is too deep.</exception>
    public void BeginArray() => Begin('[', "an array");

    /// <summary>Goes to the value of the next member, or out of the object.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="member">The index of the member; negative when it is not known, and -1 before the first.</param>
    /// <param name="unknown">Takes the note that a known member is null.</param>
    /// <returns>False when the object has ended.</returns>
    /// <exception cref="WireFormatException">The JSON is not well-formed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextMember(JsonMembers members, ref int member, ref UnknownMembersBuilder unknown)
    {
        // An unknown member keeps the place of the last known one, as -2 minus its index, so that prediction goes on from there.
        int next = (member >= 0 ? member : -2 - member) + 1;
        return TryTake(members, next, ref member, ref unknown)
            || (!TryEnd() && NextMemberInFull(members, next, ref member, ref unknown));
    }

    /// <summary>Goes to the value of the member that is expected behind the one that was just read, if it comes minified and is not null.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="member">The index of the member that was read; one more where the expected one comes.</param>
    /// <returns>Whether it comes; else <see cref="FindMember"/> tells what does.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Follows(scoped ReadOnlySpan<byte> name, ref int member)
    {
        int value = JsonScan.BehindName(_json, _position, name);
        if (value == 0)
            return false;
        _position = value;
        member++;
        return true;
    }

    /// <summary>Goes to the value of a member, if it comes minified and is not null.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="expected">The index of the member.</param>
    /// <returns>Whether it comes; else the cursor stays.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryTakeValued(JsonMembers members, int expected)
    {
        ReadOnlySpan<byte> json = _json;
        // What stands before the first name is the bracket that was just passed.
        int before = _position - 1 + (int)_separated;
        int length = members.Length(json, before, expected, _separated);
        int at = before + length;
        if (length == 0 || (uint)at >= (uint)json.Length || json[at] is <= (byte)' ' or (byte)'n')
            return false;
        _separated = 1;
        _nameStart = before + 2;
        _nameLength = length - 4;
        _position = at;
        return true;
    }

    /// <summary>Goes to the value of the next member, or out of the object, where <see cref="Follows"/> said no.</summary>
    /// <param name="members">The members that are known.</param>
    /// <param name="member">The index of the member; negative when it is not known, and -1 before the first.</param>
    /// <param name="unknown">Takes the note that a known member is null.</param>
    /// <returns>False when the object has ended.</returns>
    /// <exception cref="WireFormatException">The JSON is not well-formed.</exception>
    public bool FindMember(JsonMembers members, ref int member, ref UnknownMembersBuilder unknown)
    {
        if (TryEnd())
            return false;
        ArgumentNullException.ThrowIfNull(members);
        int next = (member >= 0 ? member : -2 - member) + 1;
        if (!_strayed)
        {
            // Behind a known one it is not the expected one, which did not follow: that is missing, and the one behind it comes.
            if (TryTake(members, member >= 0 ? next + 1 : next, ref member, ref unknown))
                return true;
            _strayed = true;
        }

        return NextMemberInFull(members, next, ref member, ref unknown);
    }

    /// <summary>Goes to the value of a member if it comes minified, which is how most bodies come: comma, name and colon are one comparison.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTake(JsonMembers members, int expected, ref int member, ref UnknownMembersBuilder unknown)
    {
        ReadOnlySpan<byte> json = _json;
        // What stands before the first name is the bracket that was just passed.
        int before = _position - 1 + (int)_separated;
        int length = members.Length(json, before, expected, _separated);
        if (length == 0)
            return false;

        member = expected;
        _separated = 1;
        _nameStart = before + 2;
        _nameLength = length - 4;
        int at = before + length;
        _position = at;
        if ((uint)at >= (uint)json.Length || json[at] is <= (byte)' ' or (byte)'n')
            Enter(expected, ref unknown);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextMemberInFull(JsonMembers members, int next, ref int member, ref UnknownMembersBuilder unknown)
    {
        ReadOnlySpan<byte> json = _json;
        int start = _position + (int)_separated;
        int found = -1;
        int length = 0;
        if ((uint)start < (uint)json.Length && json[start] == '"' && (_separated == 0 || json[start - 1] == ','))
        {
            // Minified, but another member than the expected one.
            _position = start;
            _separated = 1;
        }
        else
        {
            if (!Advance('}', "a member"))
                return false;
            start = _position;
            length = members.Length(json, start - 1, next, comma: 0);
            found = next;
        }

        if (length == 0)
            found = members.Find(json, start - 1, out length);
        if (found >= 0)
        {
            _nameStart = start + 1;
            _nameLength = length - 4;
            _position = start - 1 + length;
        }
        else
        {
            found = ReadName(members);
            if (found < 0)
            {
                member = -1 - next;
                return true;
            }
        }

        member = found;
        Enter(found, ref unknown);
        return true;
    }

    /// <summary>Goes to the value behind the colon of a known member, and notes if it is null.</summary>
    private void Enter(int member, ref UnknownMembersBuilder unknown)
    {
        _position = AfterSpace(_position);
        if (Next == 'n')
            unknown.NoteNull(member);
    }

    /// <summary>Goes to the next item, or out of the array.</summary>
    /// <returns>False when the array has ended.</returns>
    /// <exception cref="WireFormatException">The JSON is not well-formed.</exception>
    public bool NextItem()
    {
        ReadOnlySpan<byte> json = _json;
        int at = _position + (int)_separated;
        // Minified: a value right behind a comma, or behind the opening bracket.
        if ((uint)at < (uint)json.Length && json[at] is > (byte)' ' and not (byte)']' and not (byte)',' && (_separated == 0 || json[at - 1] == ','))
        {
            _position = at;
            _separated = 1;
            return true;
        }

        return Advance(']', "an item");
    }

    /// <summary>Reads a null if there is one.</summary>
    /// <returns>Whether there was.</returns>
    /// <exception cref="WireFormatException">Something begins like null and is not.</exception>
    public bool TryReadNull()
    {
        if (Next != 'n')
            return false;
        TakeNull();
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeNull() => Literal("null"u8);

    /// <summary>Makes sure that nothing but white space follows.</summary>
    /// <exception cref="WireFormatException">Something does.</exception>
    public readonly void End()
    {
        int at = AfterSpace(_position);
        if (at < _json.Length)
            FailAt(at, "Expected the end of the body");
    }

    /// <summary>The place to <see cref="Return"/> to, and the name of the member there; only where a value begins.</summary>
    internal readonly JsonMark Mark() => new(_position, _depth, _nameStart, _nameLength);

    internal void Return(JsonMark mark)
    {
        (_position, _depth, _nameStart, _nameLength) = mark;
        _separated = 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Begin(char opening, string expected)
    {
        if (Next != opening || ++_depth > _maxDepth)
            FailToBegin(opening, expected);
        _position++;
        _separated = 0;
        _strayed = false;
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void FailToBegin(char opening, string expected) =>
        Fail(Next != opening ? "Expected " + expected : FormattableString.Invariant($"The nesting is deeper than {_maxDepth}"));

    /// <summary>Goes out of an object if it ends right here, without white space; a comma before would not be here but behind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEnd()
    {
        int at = _position;
        ReadOnlySpan<byte> json = _json;
        if ((uint)at >= (uint)json.Length || json[at] != '}')
            return false;
        _position = at + 1;
        _depth--;
        _separated = 1;
        return true;
    }

    private bool Advance(char closing, string expected)
    {
        _position = AfterSpace(_position);
        int next = Next;
        if (next == closing)
        {
            _position++;
            _depth--;
            _separated = 1;
            return false;
        }

        if (_separated != 0)
        {
            if (next != ',')
                Fail("Expected ',' or '" + closing.ToString() + "'");
            _position = AfterSpace(_position + 1);
        }
        else
        {
            _separated = 1;
        }

        if (Next < 0)
            Fail("Expected " + expected);
        return true;
    }

    private int ReadName(JsonMembers members)
    {
        if (Next != '"')
            Fail("Expected a member name");
        _nameStart = _position + 1;
        ReadOnlySpan<byte> raw = TakeText(out bool escaped, out _);
        _nameLength = raw.Length;
        _position = AfterSpace(_position);
        if (Next != ':')
            Fail("Expected ':'");
        _position = AfterSpace(_position + 1);
        return members.IndexOf(escaped ? Encoding.UTF8.GetBytes(Unescaped(raw)) : raw);
    }

    private void Literal(ReadOnlySpan<byte> literal)
    {
        if (!_json[_position..].StartsWith(literal))
            Fail($"Expected {Encoding.UTF8.GetString(literal)}");
        _position += literal.Length;
    }

    private readonly int AfterSpace(int at)
    {
        ReadOnlySpan<byte> json = _json;
        return (uint)at < (uint)json.Length && json[at] > ' ' ? at : JsonScan.AfterSpace(json, at);
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void FailAsTooLong(ReadLimits limits) =>
        Fail(FormattableString.Invariant($"The body has {_json.Length} bytes, {limits.MaxBytes} are accepted"));

    [DoesNotReturn]
    private readonly void Fail(string message) => FailAt(_position, message);

    [DoesNotReturn]
    private readonly void FailAt(int offset, string message) => throw Failure(offset, message);

    private readonly WireFormatException Failure(int offset, string message) =>
        _trials > 0 ? new WireFormatException(message) : JsonFailure.At(_json, offset, message);
}
