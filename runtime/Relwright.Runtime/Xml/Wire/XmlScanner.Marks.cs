namespace Relwright.Generated;

internal ref partial struct XmlScanner
{
    /// <summary>Whether more may be looked at again: unions within unions, each of which misleads, would make much out of little.</summary>
    internal readonly bool MayReread => Reread <= (16L * Xml.Length) + 65_536;

    /// <summary>Goes back to a start tag within an element that is still open, and reads it again.</summary>
    /// <param name="tagStart">Where it begins.</param>
    /// <param name="depth">How many elements are open when it was read.</param>
    internal void Reopen(int tagStart, int depth)
    {
        while (_openCount >= depth)
            Pop();
        At = tagStart;
        ReadStartTag();
    }
}
