using System;

namespace Relwright.Generated;

public sealed partial class Discriminator
{
    /// <summary>The text that an attribute or child of the element has that the cursor stands at, or of the root.</summary>
    /// <typeparam name="T">The record or union that it tells the type of.</typeparam>
    /// <param name="xml">Stays where it is.</param>
    /// <param name="name">The name of the attribute or child.</param>
    /// <returns>Its index; -1 where it is none of those known, or missing.</returns>
    /// <exception cref="WireFormatException">The XML is not well-formed.</exception>
    public int Find<T>(ref XmlCursor xml, XmlName name)
        where T : class, IRecord<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        xml.Enter(T.XmlPlaces!.Root);
        if (xml.NodeKind is not XmlNodeKind.Element)
            return -1;
        XmlMark start = xml.Mark();
        int found = xml.Find(name, _texts);
        xml.Return(start);
        return found;
    }
}
