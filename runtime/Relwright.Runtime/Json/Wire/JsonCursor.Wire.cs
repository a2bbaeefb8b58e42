using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>Whether the member whose value comes next has a name.</summary>
    /// <param name="name">The name; empty for none.</param>
    internal readonly bool IsNamed(ReadOnlySpan<byte> name)
    {
        // Escapes only make a name longer.
        if (name.IsEmpty || _nameLength < name.Length)
            return false;
        ReadOnlySpan<byte> raw = _json.Slice(_nameStart, _nameLength);
        return raw.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(Unescaped(raw)).AsSpan().SequenceEqual(name) : raw.SequenceEqual(name);
    }

    /// <summary>Goes out of an object that ends right here.</summary>
    internal bool TryEndObject()
    {
        if (Next != '}')
            return false;
        _position++;
        _depth--;
        _separated = 1;
        return true;
    }

    /// <summary>Goes into an object behind its first member, if it begins so.</summary>
    /// <param name="opening">The bracket, the member's name with quotes and colon, and its value.</param>
    /// <returns>Whether it begins so; else the cursor stays.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryBegin(ReadOnlySpan<byte> opening)
    {
        if (_depth >= _maxDepth || !JsonScan.StandsAt(_json, _position, opening))
            return false;
        _depth++;
        _position += opening.Length;
        _separated = 1;
        _strayed = false;
        return true;
    }

    /// <summary>The text of an object's first member, without going anywhere.</summary>
    /// <param name="opening">The bracket, the name with its quotes and the colon.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether these and a text without escapes come, with no space between.</returns>
    internal readonly bool TryPeekFirstText(ReadOnlySpan<byte> opening, out ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = _json[_position..];
        if (rest.Length > opening.Length && rest[opening.Length] == '"' && rest.StartsWith(opening))
        {
            int start = opening.Length + 1;
            int end = JsonScan.PlainEnd(rest, start);
            if ((uint)end < (uint)rest.Length && rest[end] == '"')
            {
                text = rest[start..end];
                return true;
            }
        }

        text = default;
        return false;
    }
}
