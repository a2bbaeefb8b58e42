using System;

namespace Relwright;

/// <summary>A set of member indexes: two words, and an array only for the rare record with more than 128 members.</summary>
internal struct MemberSet
{
    private const int InPlace = 128;

    private ulong _low;
    private ulong _high;
    private ulong[]? _more;

    public readonly bool IsEmpty => (_low | _high) == 0 && _more is null;

    public readonly bool Contains(int member)
    {
        ulong word;
        if (member < 64)
            word = _low;
        else if (member < InPlace)
            word = _high;
        else if (_more is not null && (member - InPlace) / 64 < _more.Length)
            word = _more[(member - InPlace) / 64];
        else
            return false;
        return (word >> (member & 63) & 1) != 0;
    }

    public void Add(int member)
    {
        ulong bit = 1UL << (member & 63);
        if (member < 64)
        {
            _low |= bit;
        }
        else if (member < InPlace)
        {
            _high |= bit;
        }
        else
        {
            int word = (member - InPlace) / 64;
            if (_more is null || word >= _more.Length)
                Array.Resize(ref _more, word + 1);
            _more[word] |= bit;
        }
    }
}
