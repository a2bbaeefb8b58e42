using System;

namespace Relwright.Generated;

public ref partial struct XmlBodyWriter
{
    /// <summary>Writes the unknown properties and lists as they came, for requests that send properties only.</summary>
    /// <param name="unknown">What came unknown.</param>
    public void UnknownProperties(UnknownMembers unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (member.Format == WireFormat.Xml && IsProperty(member.RawValue.Span))
                Raw(member.RawValue.Span);
        }
    }

    private static bool IsProperty(ReadOnlySpan<byte> raw)
    {
        if (raw is not [(byte)'<', .. ReadOnlySpan<byte> tag])
            return false;
        int end = 0;
        while (end < tag.Length && tag[end] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'/' or (byte)'>'))
            end++;
        ReadOnlySpan<byte> localName = tag[(tag[..end].IndexOf((byte)':') + 1)..end];
        return localName.SequenceEqual("property"u8) || localName.SequenceEqual("propertyList"u8);
    }
}
