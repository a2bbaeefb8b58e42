using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Relwright.Generated;

public ref partial struct JsonBodyWriter
{
    /// <summary>From so many units on texts go through wide registers.</summary>
    private const int Long = 32;

    /// <summary>Begins a member; its value must follow.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(scoped ReadOnlySpan<byte> name)
    {
        if (_buffer.Length - _used <= name.Length)
            Grow(name.Length + 1);
        // Within: one byte more than the name is free. The comma is put there in any case, and counts only where it has to. The length
        // of a literal is known where this is inlined, so that the name is a few moves.
        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _used);
        to = (byte)',';
        Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref to, _separate), ref MemoryMarshal.GetReference(name), (uint)name.Length);
        _used += _separate + name.Length;
        _separate = 1;
    }

    /// <summary>Begins a member whose name is not known before; its value must follow.</summary>
    /// <param name="name">The name, unescaped.</param>
    /// <exception cref="ArgumentException">The name holds half of a surrogate pair.</exception>
    public void Name(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int used = _used;
        int separate = _separate;
        if (_buffer.Length - used - name.Length >= 4)
        {
            // Within: two commas, quotes and the name as ASCII are free; the colon takes the place of the second comma.
            bool rich = false;
            ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), used);
            to = (byte)',';
            to = ref Quote(name, ref Unsafe.Add(ref to, separate), ref rich);
            if (!rich)
            {
                Unsafe.Subtract(ref to, 1) = (byte)':';
                _used = used + separate + name.Length + 3;
                _separate = 1;
                return;
            }
        }

        Item();
        Text(name);
        Byte((byte)':');
    }

    /// <summary>Writes a text.</summary>
    /// <param name="name">The name with quotes and colon.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the member in those notes.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Member(scoped ReadOnlySpan<byte> name, string? value, UnknownMembers? unknown = null, int member = -1)
    {
        if (value is null)
        {
            Absent(name, unknown, member);
            return;
        }

        int used = _used;
        if (_buffer.Length - used - name.Length - value.Length < 4)
        {
            MemberInFull(name, value);
            return;
        }

        // Within: two commas, name, quotes and the text as ASCII are free. All of it but the second comma counts at once: what is in
        // memory waits for what was.
        bool rich = false;
        ref byte to = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), used);
        int separate = _separate;
        to = (byte)',';
        to = ref Unsafe.Add(ref to, separate);
        Unsafe.CopyBlockUnaligned(ref to, ref MemoryMarshal.GetReference(name), (uint)name.Length);
        Quote(value, ref Unsafe.Add(ref to, name.Length), ref rich);
        if (rich)
        {
            MemberInFull(name, value);
            return;
        }

        _used = used + separate + name.Length + value.Length + 2;
        _separate = 1;
    }

    /// <summary>Writes a text; only what RFC 8259, section 7 demands is escaped.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public void Value(string value)
    {
        bool rich = _buffer.Length - _used - value.Length < 3;
        // Within: the text as ASCII, both quotes and a comma that does not count are free.
        if (!rich)
            Quote(value, ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _used), ref rich);
        if (!rich)
            _used += value.Length + 2;
        else
            Text(value);
    }

    /// <summary>Begins a member and writes its value, a bare link, if both are plain text.</summary>
    /// <returns>Whether they were; else nothing is written.</returns>
    private bool TryLink(string rel, string href)
    {
        ReadOnlySpan<byte> between = ":{\"href\":"u8;
        int used = _used;
        if (_buffer.Length - used - between.Length - rel.Length - href.Length < 6)
            return false;
        // Within: the comma before, both texts with quotes and commas, of which one becomes the colon and the other the bracket, and what is between.
        bool rich = false;
        ref byte start = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), used);
        start = (byte)',';
        ref byte to = ref Unsafe.Subtract(ref Quote(rel, ref Unsafe.Add(ref start, _separate), ref rich), 1);
        Unsafe.CopyBlockUnaligned(ref to, ref MemoryMarshal.GetReference(between), (uint)between.Length);
        to = ref Quote(href, ref Unsafe.Add(ref to, between.Length), ref rich);
        if (rich)
            return false;
        Unsafe.Subtract(ref to, 1) = (byte)'}';
        _used = used + (int)Unsafe.ByteOffset(ref start, ref to);
        _separate = 1;
        return true;
    }

    /// <summary>Writes an array of texts, if all of them are plain.</summary>
    /// <returns>Whether they were; else nothing is written.</returns>
    private bool TryTexts(ReadOnlySpan<string> values)
    {
        int used = _used;
        long room = 2 + (3L * values.Length);
        foreach (string value in values)
            room += value.Length;
        if (_buffer.Length - used < room)
            return false;
        // Within: two brackets, and each text as ASCII with quotes and a comma behind it, are free; the last comma becomes the bracket.
        bool rich = false;
        ref byte start = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), used);
        start = (byte)'[';
        ref byte to = ref Unsafe.Add(ref start, 1);
        foreach (string value in values)
            to = ref Quote(value, ref to, ref rich);
        if (rich)
            return false;
        if (!values.IsEmpty)
            to = ref Unsafe.Subtract(ref to, 1);
        to = (byte)']';
        _used = used + (int)Unsafe.ByteOffset(ref start, ref to) + 1;
        _separate = 1;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MemberInFull(scoped ReadOnlySpan<byte> name, string value)
    {
        Name(name);
        Value(value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MemberAlone(scoped ReadOnlySpan<byte> name, string? value, UnknownMembers? unknown, int member) =>
        Member(name, value, unknown, member);

    /// <summary>What a member of a run takes at most: name, quotes, a comma behind, and the text as ASCII. As long: two texts can have more than an int counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Room(scoped ReadOnlySpan<byte> name, string? value) => 3L + name.Length + (value is null ? 0 : value.Length);

    /// <summary>Whether a run has its room, with a comma before it, and nothing was noted of members that are null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool HasRoom(long room, UnknownMembers? unknown) =>
        _buffer.Length - _used > room && (unknown is null || ReferenceEquals(unknown, UnknownMembers.None));

    /// <summary>The place of a run's first member: behind the comma, if there has to be one.</summary>
    private readonly ref byte RunStart
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Within: see HasRoom.
            ref byte start = ref Unsafe.Add(ref MemoryMarshal.GetReference(_buffer), _used);
            start = (byte)',';
            return ref Unsafe.Add(ref start, _separate);
        }
    }

    /// <summary>Puts a member of a run, with a comma behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Put(ref byte to, scoped ReadOnlySpan<byte> name, string? value, scoped ref bool rich)
    {
        if (value is null)
            return ref to;
        // Within: see Room.
        Unsafe.CopyBlockUnaligned(ref to, ref MemoryMarshal.GetReference(name), (uint)name.Length);
        return ref Quote(value, ref Unsafe.Add(ref to, name.Length), ref rich);
    }

    /// <summary>Lets the run count, without its last comma, if all of it was plain text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool EndRun(scoped ref byte to, bool rich)
    {
        if (rich)
            return false;
        int end = (int)Unsafe.ByteOffset(ref MemoryMarshal.GetReference(_buffer), ref to);
        if (end != _used)
        {
            // Either there was a comma before the run, or something came that has one behind it.
            _used = end - 1;
            _separate = 1;
        }

        return true;
    }

    /// <summary>Writes a text between quotes and a comma behind it, if it is all ASCII and nothing in it has to be escaped, as most are.</summary>
    /// <param name="value">The text.</param>
    /// <param name="to">As many free bytes as the text has units, and three more.</param>
    /// <param name="rich">Becomes true where the text is another one; what was written is of no use then.</param>
    /// <returns>The place behind the comma.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte Quote(string value, ref byte to, scoped ref bool rich)
    {
        // The last thing it does, so that nothing of this method has to be kept meanwhile, and it calls no other.
        if (value.Length >= Long)
            return ref QuoteLong(value, ref to, ref rich);
        nuint length = (uint)value.Length;
        to = (byte)'"';
        to = ref Unsafe.Add(ref to, 1);
        Narrow(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in value.GetPinnableReference())), ref to, length, ref rich);
        return ref Unquote(ref Unsafe.Add(ref to, length));
    }

    /// <summary>The same for long ones. A method of its own, as one that asks for wide registers is compiled only when it is called.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte QuoteLong(string value, ref byte to, scoped ref bool rich)
    {
        nuint length = (uint)value.Length;
        to = (byte)'"';
        to = ref Unsafe.Add(ref to, 1);
        NarrowLong(ref Unsafe.As<char, ushort>(ref Unsafe.AsRef(in value.GetPinnableReference())), ref to, length, ref rich);
        return ref Unquote(ref Unsafe.Add(ref to, length));
    }

    /// <summary>Puts the closing quote and the comma behind it, both at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Unquote(ref byte to)
    {
        Unsafe.WriteUnaligned(ref to, BitConverter.IsLittleEndian ? (ushort)('"' | (',' << 8)) : (ushort)(',' | ('"' << 8)));
        return ref Unsafe.Add(ref to, sizeof(ushort));
    }

    /// <summary>Narrows UTF-16 to ASCII, and looks for what has to be escaped in the same go.</summary>
    /// <param name="from">As many units as <paramref name="length"/>.</param>
    /// <param name="to">As many free bytes.</param>
    /// <param name="length">How many; fewer than <see cref="Long"/>.</param>
    /// <param name="rich">Becomes true where not all was ASCII, or something has to be escaped; what was written is of no use then.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Narrow(ref ushort from, ref byte to, nuint length, scoped ref bool rich)
    {
        const int Four = 4;
        const int Eight = 8;
        const int Block = 16;
        Vector128<byte> special = default;
        if (length >= Block)
        {
            // Within: two blocks that overlap, the second of which ends where the text does.
            NarrowBlock(ref from, ref to, 0, ref special);
            NarrowBlock(ref from, ref to, length - Block, ref special);
        }
        else if (length >= Eight)
        {
            // Within: two parts of eight that overlap, the second of which ends where the text does.
            Vector128<byte> parts = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, length - Eight));
            Unsafe.WriteUnaligned(ref to, parts.AsUInt64().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - Eight), parts.AsUInt64().GetElement(1));
            Note(parts, ref special);
        }
        else if (length >= Four)
        {
            // Within: the same with parts of four.
            var units = Vector128.Create(
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from)),
                Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref from, length - Four))));
            Vector128<byte> parts = Narrow(units.AsUInt16(), units.AsUInt16());
            Unsafe.WriteUnaligned(ref to, parts.AsUInt32().ToScalar());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - Four), parts.AsUInt32().GetElement(1));
            Note(parts, ref special);
        }
        else
        {
            for (nuint at = 0; at < length; at++)
            {
                ushort unit = Unsafe.Add(ref from, at);
                if (unit is < ' ' or '"' or '\\' or > 0x7F)
                    rich = true;
                Unsafe.Add(ref to, at) = (byte)unit;
            }

            return;
        }

        if (special != Vector128<byte>.Zero)
            rich = true;
    }

    /// <summary>The same for 32 units and more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowLong(ref ushort from, ref byte to, nuint length, scoped ref bool rich)
    {
        if (Avx2.IsSupported)
        {
            // Within: the last block begins a block before the end; it may overlap the one before.
            Vector256<byte> found = default;
            nuint last = length - (nuint)Vector256<byte>.Count;
            for (nuint at = 0; at < last; at += (nuint)Vector256<byte>.Count)
                NarrowWideBlock(ref from, ref to, at, ref found);
            NarrowWideBlock(ref from, ref to, last, ref found);
            if (found != Vector256<byte>.Zero)
                rich = true;
        }
        else
        {
            // Within: as above.
            Vector128<byte> found = default;
            nuint last = length - (nuint)Vector128<byte>.Count;
            for (nuint at = 0; at < last; at += (nuint)Vector128<byte>.Count)
                NarrowBlock(ref from, ref to, at, ref found);
            NarrowBlock(ref from, ref to, last, ref found);
            if (found != Vector128<byte>.Zero)
                rich = true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowWideBlock(ref ushort from, ref byte to, nuint at, ref Vector256<byte> special)
    {
        // The two halves of each register are packed apart, so the quarters come in another order.
        Vector256<byte> packed = Avx2.PackUnsignedSaturate(
            Vector256.LoadUnsafe(ref from, at).AsInt16(),
            Vector256.LoadUnsafe(ref from, at + (nuint)Vector256<ushort>.Count).AsInt16());
        Vector256<byte> block = Avx2.Permute4x64(packed.AsUInt64(), 0b11_01_10_00).AsByte();
        block.StoreUnsafe(ref to, at);
        special |= Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\\'))
            | Vector256.LessThan(block.AsSByte(), Vector256.Create((sbyte)' ')).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowBlock(ref ushort from, ref byte to, nuint at, ref Vector128<byte> special)
    {
        Vector128<byte> block = Narrow(Vector128.LoadUnsafe(ref from, at), Vector128.LoadUnsafe(ref from, at + sizeof(ulong)));
        block.StoreUnsafe(ref to, at);
        Note(block, ref special);
    }

    /// <summary>What is no ASCII becomes a byte that is none either, or zero: both come before the space as signed bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second) =>
        Sse2.IsSupported ? Sse2.PackUnsignedSaturate(first.AsInt16(), second.AsInt16()) : Vector128.NarrowWithSaturation(first, second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Note(Vector128<byte> block, ref Vector128<byte> special)
    {
        // As signed bytes, what is no ASCII comes before the space like the control characters: one comparison finds both.
        special |= Vector128.Equals(block, Vector128.Create((byte)'"')) | Vector128.Equals(block, Vector128.Create((byte)'\\'))
            | Vector128.LessThan(block.AsSByte(), Vector128.Create((sbyte)' ')).AsByte();
    }
}
