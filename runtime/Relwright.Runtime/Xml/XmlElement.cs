using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>An element whose end tag is still to come.</summary>
/// <param name="Name">Offset of its qualified name.</param>
/// <param name="NameLength">Length of that name with the prefix.</param>
/// <param name="PrefixLength">Length of the prefix; 0 for none.</param>
/// <param name="Namespace">The declaration its name falls under, or one of the constants of <see cref="XmlScanner"/>.</param>
/// <param name="OuterDeclarations">How many namespace declarations were in scope around it.</param>
internal readonly record struct XmlElement(int Name, int NameLength, int PrefixLength, int Namespace, int OuterDeclarations)
{
    /// <summary>Offset of the name behind the prefix.</summary>
    internal int Local => PrefixLength == 0 ? Name : Name + PrefixLength + 1;

    /// <summary>Length of the name behind the prefix.</summary>
    internal int LocalLength => NameLength - (Local - Name);

    /// <summary>As deep as bodies go, held without an allocation.</summary>
    [InlineArray(8)]
    internal struct Few
    {
        private XmlElement _first;
    }
}
