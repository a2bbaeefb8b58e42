using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>Writes a minified body in JSON (RFC 8259) as UTF-8, without allocating.</summary>
/// <remarks>
/// Names are given as they stand in the body, with quotes and colon: <c>"\"subject\":"u8</c>. A null value writes nothing,
/// unless the reader noted that the member came in another way than by being absent.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonBodyWriter
{
    private const int LeastBuffer = 256;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _buffer;
    private int _used;
    // 1 if a comma has to come before the next member or item, else 0.
    private int _separate;

    /// <summary>Begins a body.</summary>
    /// <param name="output">Where to; complete after <see cref="Flush"/>.</param>
    public JsonBodyWriter(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <summary>Hands over what was written.</summary>
    public void Flush()
    {
        if (_used > 0)
            _output.Advance(_used);
        _buffer = default;
        _used = 0;
    }

    /// <summary>Opens an object.</summary>
    public void BeginObject() => Open((byte)'{');

    /// <summary>Closes an object.</summary>
    public void EndObject() => Close((byte)'}');

    /// <summary>Opens an array.</summary>
    public void BeginArray() => Open((byte)'[');

    /// <summary>Closes an array.</summary>
    public void EndArray() => Close((byte)']');

    /// <summary>Prepares for an item of an array: writes the comma behind the item before.</summary>
    public void Item()
    {
        if (_separate != 0)
            Byte((byte)',');
        _separate = 1;
    }

    /// <summary>Writes a member that is null.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    public void Null(scoped ReadOnlySpan<byte> name)
    {
        Name(name);
        Raw("null"u8);
    }

    /// <summary>Writes a value as it stands.</summary>
    /// <param name="json">A complete JSON value.</param>
    public void Raw(scoped ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        _used += json.Length;
    }

    /// <summary>Writes the unknown members, those that came in JSON.</summary>
    /// <param name="unknown">The members.</param>
    /// <param name="members">The declared members: a name among them is never written twice.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Unknown(UnknownMembers unknown, JsonMembers members)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        if (unknown.Count > 0)
            UnknownOf(unknown, members);
    }

    private void UnknownOf(UnknownMembers unknown, JsonMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (ref readonly UnknownMember member in unknown.AsSpan())
        {
            if (member.Format != WireFormat.Json || member.IsDeclared || members.IndexOf(member.Name) >= 0)
                continue;
            Name(member.Name);
            Raw(member.RawValue.Span);
        }
    }

    /// <summary>Writes a declared member without a value in the way in which it came: not at all, null, empty or raw.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Absent(scoped ReadOnlySpan<byte> name, UnknownMembers? unknown, int member)
    {
        if (unknown is not null && !ReferenceEquals(unknown, UnknownMembers.None) && member >= 0)
            AbsentAsItCame(name, unknown, member);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AbsentAsItCame(scoped ReadOnlySpan<byte> name, UnknownMembers unknown, int member)
    {
        if (unknown.WasNull(member))
        {
            Null(name);
            return;
        }

        if (unknown.WasEmpty(member))
        {
            Name(name);
            Raw("{}"u8);
            return;
        }

        foreach (ref readonly UnknownMember kept in unknown.AsSpan())
        {
            if (kept.Declared != member || kept.Format != WireFormat.Json)
                continue;
            Name(name);
            Raw(kept.RawValue.Span);
            return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Open(byte bracket)
    {
        Byte(bracket);
        _separate = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Close(byte bracket)
    {
        Byte(bracket);
        _separate = 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Byte(byte value)
    {
        int used = _used;
        Span<byte> buffer = _buffer;
        if ((uint)used < (uint)buffer.Length)
        {
            buffer[used] = value;
            _used = used + 1;
        }
        else
        {
            ByteInFull(value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ByteInFull(byte value)
    {
        Reserve(1)[0] = value;
        _used++;
    }

    /// <summary>Free space of at least the given size; what was put there counts when <see cref="_used"/> does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int size)
    {
        if (_buffer.Length - _used < size)
            Grow(size);
        return _buffer[_used..];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        Flush();
        Span<byte> buffer = _output.GetSpan(Math.Max(size, LeastBuffer));
        // What is put into the buffer without a look at its end relies on this.
        if (buffer.Length < size)
            throw new InvalidOperationException("The buffer writer gave less than it was asked for.");
        _buffer = buffer;
    }
}
