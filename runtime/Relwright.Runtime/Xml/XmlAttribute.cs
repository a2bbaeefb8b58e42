using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>Where one attribute of the current start tag lies in the document; namespace declarations are not kept here.</summary>
/// <param name="Name">Offset of its qualified name.</param>
/// <param name="NameLength">Length of that name with the prefix.</param>
/// <param name="PrefixLength">Length of the prefix; 0 for an attribute of no namespace.</param>
/// <param name="Value">Offset of the value, behind the quote.</param>
/// <param name="ValueLength">Length of the value as it stands.</param>
/// <param name="IsPlain">Whether the value needs no normalisation, so that its bytes are its text.</param>
/// <param name="IsAscii">Whether it is plain and ASCII throughout.</param>
internal readonly record struct XmlAttribute(int Name, int NameLength, int PrefixLength, int Value, int ValueLength, bool IsPlain, bool IsAscii)
{
    /// <summary>Offset of the name behind the prefix.</summary>
    internal int Local => PrefixLength == 0 ? Name : Name + PrefixLength + 1;

    /// <summary>Length of the name behind the prefix.</summary>
    internal int LocalLength => NameLength - (Local - Name);

    /// <summary>As many as nearly every start tag has, held without an allocation.</summary>
    [InlineArray(6)]
    internal struct Few
    {
        private XmlAttribute _first;
    }
}
