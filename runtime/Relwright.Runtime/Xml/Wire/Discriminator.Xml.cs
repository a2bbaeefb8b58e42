using System;

namespace Relwright.Generated;

public sealed partial class Discriminator
{
    /// <summary>The text that an attribute or child of the element has that the cursor stands at, or of the root.</summary>
    /// <param name="xml">Stays where it is.</param>
    /// <param name="places">The name of the root.</param>
    /// <param name="name">The name of the attribute or child.</param>
    /// <returns>Its index; -1 where it is none of those known, or missing.</returns>
    /// <exception cref="WireFormatException">The XML is not well-formed.</exception>
    public int Find(ref XmlCursor xml, XmlPlaces places, XmlName name)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(name);
        xml.Enter(places.Root);
        if (xml.NodeKind is not XmlNodeKind.Element)
            return -1;
        XmlMark start = xml.Mark();
        int found = xml.Find(name, _texts);
        xml.Return(start);
        return found;
    }
}
