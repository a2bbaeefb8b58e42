using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>Where in the document something is wrong.</summary>
internal ref partial struct XmlScanner
{
    /// <summary>An exception for a place; line and column are only counted now that somebody wants them, which nobody does on trial.</summary>
    /// <param name="offset">Bytes from the start of the document.</param>
    /// <param name="message">What was expected and what was found, without a final full stop.</param>
    internal readonly WireFormatException Error(int offset, string message)
    {
        if (IsOnTrial && MayReread)
            return new WireFormatException(message);
        ReadOnlySpan<byte> before = Xml[..Math.Min(offset, Xml.Length)];
        int line = before.Count((byte)'\n') + 1;
        ReadOnlySpan<byte> inLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        int column = Encoding.UTF8.GetCharCount(inLine) + 1;
        return new WireFormatException(message, offset, line, column, WireFormat.Xml);
    }
}
