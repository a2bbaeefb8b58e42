namespace Relwright.Generated;

/// <summary>Goes through an element that holds elements and nothing else.</summary>
internal struct XmlContent
{
    private bool _isEmpty;

    public XmlContent(ref XmlCursor xml)
    {
        _isEmpty = xml.BeginContent();
        Unprefixed = xml.Unprefixed;
    }

    /// <summary>The namespace that names without one of their own are in here.</summary>
    public byte[] Unprefixed { get; }

    /// <summary>Opens the next element, or goes out.</summary>
    /// <exception cref="WireFormatException">Text stands there.</exception>
    public bool Next(ref XmlCursor xml)
    {
        if (!_isEmpty)
            return xml.NextElement();
        _isEmpty = false;
        xml.EndEmpty();
        return false;
    }
}
