using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>A namespace declaration in scope.</summary>
/// <param name="Prefix">Offset of the prefix.</param>
/// <param name="PrefixLength">Length of the prefix; 0 for the default namespace.</param>
/// <param name="Value">Offset of the namespace name.</param>
/// <param name="ValueLength">Length of the namespace name as it stands.</param>
/// <param name="Decoded">The namespace name, where references or line breaks make it differ from the bytes in the document.</param>
/// <param name="Same">The oldest declaration in scope that gives the same namespace name; its own index where there is none.</param>
internal readonly record struct XmlDeclaration(int Prefix, int PrefixLength, int Value, int ValueLength, byte[]? Decoded, int Same)
{
    /// <summary>As many as a body has that does not set out to have more, held without an allocation.</summary>
    [InlineArray(4)]
    internal struct Few
    {
        private XmlDeclaration _first;
    }
}
