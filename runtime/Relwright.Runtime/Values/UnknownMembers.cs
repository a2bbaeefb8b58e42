using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Relwright;

/// <summary>
/// What a body held beyond its description: unknown members in their raw bytes, and notes of how absent-looking members
/// came (as null, as an empty object), so that writing gives back what reading took.
/// </summary>
/// <remarks>
/// Equality is that of the unknown members, in any order. The notes do not count: they are about the wire's shape, which
/// one format has and the other lacks.
/// </remarks>
public sealed class UnknownMembers : IReadOnlyCollection<UnknownMember>, IEquatable<UnknownMembers>
{
    private readonly UnknownMember[] _members;
    private readonly MemberSet _nulls;
    private readonly MemberSet _empties;

    internal UnknownMembers(UnknownMember[] members, MemberSet nulls, MemberSet empties)
    {
        _members = members;
        _nulls = nulls;
        _empties = empties;
    }

    /// <summary>Nothing unknown and nothing noted.</summary>
    // Not Array.Empty: what is generic over a struct of ours is compiled at the first call.
#pragma warning disable CA1825
    public static UnknownMembers None { get; } = new(new UnknownMember[0], default, default);
#pragma warning restore CA1825

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <summary>Whether both hold equal members.</summary>
    /// <param name="left">Some members, or null.</param>
    /// <param name="right">Other members, or null.</param>
    public static bool operator ==(UnknownMembers? left, UnknownMembers? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the members differ.</summary>
    /// <param name="left">Some members, or null.</param>
    /// <param name="right">Other members, or null.</param>
    public static bool operator !=(UnknownMembers? left, UnknownMembers? right) => !(left == right);

    /// <summary>Takes members that a caller wants to send beside the declared ones.</summary>
    /// <param name="members">The members; their raw values are written as they are and must be well-formed.</param>
    public static UnknownMembers Of(params ReadOnlySpan<UnknownMember> members) =>
        members.IsEmpty ? None : new UnknownMembers(members.ToArray(), default, default);

    /// <summary>Finds the first member with a name.</summary>
    /// <param name="name">The name, unescaped; compared ordinally.</param>
    /// <param name="member">The member.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string name, out UnknownMember member)
    {
        foreach (UnknownMember candidate in _members)
        {
            if (candidate.Name == name)
            {
                member = candidate;
                return true;
            }
        }

        member = default;
        return false;
    }

    /// <summary>The members in the order in which they came.</summary>
    public ReadOnlySpan<UnknownMember> AsSpan() => _members;

    /// <summary>Whether the declared member came as null.</summary>
    internal bool WasNull(int member) => _nulls.Contains(member);

    /// <summary>Whether the declared member came as an object without members.</summary>
    internal bool WasEmpty(int member) => _empties.Contains(member);

    /// <inheritdoc/>
    public IEnumerator<UnknownMember> GetEnumerator() => ((IEnumerable<UnknownMember>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(UnknownMembers? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        if (_members.AsSpan().SequenceEqual(other._members))
            return true;

        Dictionary<UnknownMember, int> counts = [];
        foreach (UnknownMember member in _members)
            counts[member] = counts.GetValueOrDefault(member) + 1;
        foreach (UnknownMember member in other._members)
        {
            if (!counts.TryGetValue(member, out int count) || count == 0)
                return false;
            counts[member] = count - 1;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UnknownMembers other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (UnknownMember member in _members)
            hash = unchecked(hash + member.GetHashCode());
        return hash;
    }

    /// <summary>The names of the members, without their values.</summary>
    public override string ToString() => $"[{string.Join(", ", _members.Select(member => member.Name))}]";
}
