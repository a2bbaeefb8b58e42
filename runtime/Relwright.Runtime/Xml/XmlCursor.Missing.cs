namespace Relwright.Generated;

public ref partial struct XmlCursor
{
    /// <summary>The failure of an element that ends without a member it must have.</summary>
    /// <param name="name">The member.</param>
    public readonly WireFormatException MissingMember(string name) =>
        _scanner.Error(_scanner.At, $"Expected the member '{name}' in the element that ends here");

    /// <summary>The failure of an element that says that it is null and must not be.</summary>
    internal readonly WireFormatException NullMember(string name) =>
        _scanner.Error(_scanner.TagStart, $"The member '{name}' is null, which it must not be");
}
