using System;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

// A run of texts finds room once, and what it wrote counts once: in between nothing waits for what is in memory.
public ref partial struct JsonBodyWriter
{
    /// <summary>Writes two texts, one after the other.</summary>
    /// <param name="name1">A name with quotes and colon.</param>
    /// <param name="value1">Its value; null for none.</param>
    /// <param name="name2">A name with quotes and colon.</param>
    /// <param name="value2">Its value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the first member in those notes; the others follow it.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Members(scoped ReadOnlySpan<byte> name1, string? value1, scoped ReadOnlySpan<byte> name2, string? value2, UnknownMembers? unknown = null, int member = -1)
    {
        if (HasRoom(Room(name1, value1) + Room(name2, value2), unknown))
        {
            bool rich = false;
            ref byte to = ref RunStart;
            to = ref Put(ref to, name1, value1, ref rich);
            to = ref Put(ref to, name2, value2, ref rich);
            if (EndRun(ref to, rich))
                return;
        }

        MemberAlone(name1, value1, unknown, member);
        MemberAlone(name2, value2, unknown, member + 1);
    }

    /// <summary>Writes three texts, one after the other.</summary>
    /// <param name="name1">A name with quotes and colon.</param>
    /// <param name="value1">Its value; null for none.</param>
    /// <param name="name2">A name with quotes and colon.</param>
    /// <param name="value2">Its value; null for none.</param>
    /// <param name="name3">A name with quotes and colon.</param>
    /// <param name="value3">Its value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the first member in those notes; the others follow it.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Members(scoped ReadOnlySpan<byte> name1, string? value1, scoped ReadOnlySpan<byte> name2, string? value2, scoped ReadOnlySpan<byte> name3, string? value3, UnknownMembers? unknown = null, int member = -1)
    {
        if (HasRoom(Room(name1, value1) + Room(name2, value2) + Room(name3, value3), unknown))
        {
            bool rich = false;
            ref byte to = ref RunStart;
            to = ref Put(ref to, name1, value1, ref rich);
            to = ref Put(ref to, name2, value2, ref rich);
            to = ref Put(ref to, name3, value3, ref rich);
            if (EndRun(ref to, rich))
                return;
        }

        MemberAlone(name1, value1, unknown, member);
        MemberAlone(name2, value2, unknown, member + 1);
        MemberAlone(name3, value3, unknown, member + 2);
    }

    /// <summary>Writes four texts, one after the other.</summary>
    /// <param name="name1">A name with quotes and colon.</param>
    /// <param name="value1">Its value; null for none.</param>
    /// <param name="name2">A name with quotes and colon.</param>
    /// <param name="value2">Its value; null for none.</param>
    /// <param name="name3">A name with quotes and colon.</param>
    /// <param name="value3">Its value; null for none.</param>
    /// <param name="name4">A name with quotes and colon.</param>
    /// <param name="value4">Its value; null for none.</param>
    /// <param name="unknown">What the reader noted, null for what was never read.</param>
    /// <param name="member">The index of the first member in those notes; the others follow it.</param>
    /// <exception cref="ArgumentException">A text holds half of a surrogate pair.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Members(scoped ReadOnlySpan<byte> name1, string? value1, scoped ReadOnlySpan<byte> name2, string? value2, scoped ReadOnlySpan<byte> name3, string? value3, scoped ReadOnlySpan<byte> name4, string? value4, UnknownMembers? unknown = null, int member = -1)
    {
        if (HasRoom(Room(name1, value1) + Room(name2, value2) + Room(name3, value3) + Room(name4, value4), unknown))
        {
            bool rich = false;
            ref byte to = ref RunStart;
            to = ref Put(ref to, name1, value1, ref rich);
            to = ref Put(ref to, name2, value2, ref rich);
            to = ref Put(ref to, name3, value3, ref rich);
            to = ref Put(ref to, name4, value4, ref rich);
            if (EndRun(ref to, rich))
                return;
        }

        MemberAlone(name1, value1, unknown, member);
        MemberAlone(name2, value2, unknown, member + 1);
        MemberAlone(name3, value3, unknown, member + 2);
        MemberAlone(name4, value4, unknown, member + 3);
    }
}
