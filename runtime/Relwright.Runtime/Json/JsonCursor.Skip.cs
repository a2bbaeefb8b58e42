using System;

namespace Relwright.Generated;

public ref partial struct JsonCursor
{
    /// <summary>Passes a value of any kind; all of it is checked.</summary>
    /// <exception cref="WireFormatException">The JSON is not well-formed, or nested too deeply.</exception>
    public void Skip()
    {
        // A bit a level, set in an object. No recursion: the input decides how deep this goes.
        Span<ulong> inObject = stackalloc ulong[(ReadLimits.DeepestDepth / 64) + 1];
        int outside = _depth;
        do
        {
            if (_depth > outside && !AdvanceSkipped((inObject[_depth / 64] >> (_depth % 64) & 1) != 0))
                continue;
            switch (Next)
            {
                case '{':
                    BeginObject();
                    inObject[_depth / 64] |= 1UL << (_depth % 64);
                    break;
                case '[':
                    BeginArray();
                    inObject[_depth / 64] &= ~(1UL << (_depth % 64));
                    break;
                case '"':
                    TakeText(out _, out _);
                    break;
                case 't':
                    Literal("true"u8);
                    break;
                case 'f':
                    Literal("false"u8);
                    break;
                case 'n':
                    Literal("null"u8);
                    break;
                default:
                    TakeNumber("a value");
                    break;
            }
        }
        while (_depth > outside);
    }

    /// <summary>Takes a value of any kind as it stands; all of it is checked.</summary>
    /// <returns>Its bytes, a part of the body.</returns>
    /// <exception cref="WireFormatException">The JSON is not well-formed, or nested too deeply.</exception>
    public ReadOnlySpan<byte> CaptureRaw()
    {
        int start = _position;
        Skip();
        return _json[start.._position];
    }

    private bool AdvanceSkipped(bool inObject)
    {
        if (!inObject)
            return Advance(']', "an item");
        if (!Advance('}', "a member"))
            return false;
        if (Next != '"')
            Fail("Expected a member name");
        TakeText(out _, out _);
        _position = AfterSpace(_position);
        if (Next != ':')
            Fail("Expected ':'");
        _position = AfterSpace(_position + 1);
        return true;
    }
}
