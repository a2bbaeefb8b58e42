using System;
using System.Linq;
using Relwright.OData;

namespace Relwright;

/// <summary>What tells an entity from the others of a collection. Made of a value by itself: <c>calls["2e1a…"]</c>; of several members by <see cref="Of"/>.</summary>
public readonly struct EntityKey
{
    private readonly string? _literal;
    private readonly string? _plain;

    private EntityKey(string literal, string? plain)
    {
        _literal = literal;
        _plain = plain;
    }

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static implicit operator EntityKey(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return new(ODataText.Quoted(value), value);
    }

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator EntityKey(long value) => Plain(ODataText.Literal(value));

    /// <summary>A UUID.</summary>
    /// <param name="value">The UUID.</param>
    public static implicit operator EntityKey(Guid value) => Plain(ODataText.Literal(value));

    /// <summary>A date.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator EntityKey(DateOnly value) => Plain(ODataText.Literal(value));

    /// <summary>A point in time.</summary>
    /// <param name="value">The point in time.</param>
    public static implicit operator EntityKey(DateTimeOffset value) => Plain(ODataText.Literal(value));

    /// <summary>A truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator EntityKey(bool value) => Plain(ODataText.Literal(value));

    /// <summary>A key of several members: <c>EntityKey.Of(("orderId", 5), ("line", 1))</c>.</summary>
    /// <param name="members">The members by their names.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static EntityKey Of(params (string Name, EntityKey Value)[] members)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentOutOfRangeException.ThrowIfZero(members.Length, nameof(members));
        return new(string.Join(',', members.Select(static member => $"{member.Name}={member.Value.Literal}")), null);
    }

    /// <summary>The key as a literal, not escaped.</summary>
    public override string ToString() => _literal ?? "";

    private string Literal => _literal ?? throw new ArgumentException("The key has no value.");

    private static EntityKey Plain(string literal) => new(literal, literal);

    /// <summary>What follows the collection in a path: in parentheses, or as a segment where the service takes keys so.</summary>
    /// <remarks>A key that would mean something else as a segment goes in parentheses everywhere: a dot segment, a system resource, several members, what looks like a cast or a call.</remarks>
    internal string Suffix(bool asSegment)
    {
        string literal = Literal;
        return asSegment && _plain is { } plain && plain is not ("." or "..") && plain[0] != '$' && !IsCastOrCall(plain)
            ? "/" + ODataText.Segment(plain)
            : $"({ODataText.Segment(literal)})";
    }

    /// <summary>Whether a segment may be the qualified name of a type or of an operation, or a call with parentheses; both come before keys (OData URL Conventions 4.01, section 4.3.6).</summary>
    private static bool IsCastOrCall(string segment)
    {
        int call = segment.IndexOf('(', StringComparison.Ordinal);
        string[] parts = (call < 0 ? segment : segment[..call]).Split('.');
        return (parts.Length > 1 || call >= 0) && parts.All(IsIdentifier);
    }

    private static bool IsIdentifier(string part) =>
        part.Length > 0 && !char.IsDigit(part[0]) && part.All(static c => char.IsLetterOrDigit(c) || c == '_');
}
