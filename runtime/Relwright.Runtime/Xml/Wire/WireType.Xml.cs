using System;

namespace Relwright.Generated;

public sealed partial class WireType<T>
{
    private readonly XmlRead<T>? _readXml;
    private readonly XmlWrite<T>? _writeXml;
    private readonly Func<XmlName?>? _root;

    /// <summary>Gives a type its form in XML.</summary>
    /// <param name="json">Its form in JSON.</param>
    /// <param name="read">Reads a value from the node that the cursor stands at.</param>
    /// <param name="write">Writes a value where the writer stands.</param>
    /// <param name="shape">What it looks like.</param>
    /// <param name="root">The name of its element where it is a whole body; null where nobody names it.</param>
    internal WireType(WireType<T> json, XmlRead<T> read, XmlWrite<T> write, XmlShape shape, Func<XmlName?>? root = null)
        : base(json.Outline)
    {
        _read = json._read;
        _write = json._write;
        _readXml = read;
        _writeXml = write;
        _root = root;
        Xml = shape;
    }

    /// <summary>The name of its element where it is a whole body; null where nobody names it.</summary>
    internal Func<XmlName?>? Root => _root;

    /// <summary>Whether its values take the attributes of the element.</summary>
    internal bool OwnsAttributes => Xml?.OwnsAttributes ?? false;

    /// <summary>Reads the value from the node that the cursor stands at; from the root, where nothing was read yet.</summary>
    /// <param name="xml">Where from.</param>
    /// <exception cref="WireFormatException">Something else comes.</exception>
    /// <exception cref="NotSupportedException">The type has no form in XML.</exception>
    public T ReadXml(ref XmlCursor xml)
    {
        if (_readXml is null)
            throw new NotSupportedException($"{typeof(T).Name} has no XML form.");
        if (xml.NodeKind is XmlNodeKind.Start)
            xml.Enter(_root?.Invoke());
        return _readXml(ref xml);
    }

    /// <summary>Writes a value where the writer stands; as the root, where nothing was written yet.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">XML cannot carry the value.</exception>
    /// <exception cref="NotSupportedException">The type has no form in XML.</exception>
    public void WriteXml(ref XmlBodyWriter xml, T value)
    {
        if (_writeXml is null)
            throw new NotSupportedException($"{typeof(T).Name} has no XML form.");
        if (xml.IsWithin)
        {
            _writeXml(ref xml, value);
            return;
        }

        XmlName root = _root?.Invoke() ?? XmlWire.Unnamed;
        XmlScope scope = xml.OpenRoot(root);
        _writeXml(ref xml, value);
        xml.Close(root, scope);
    }

    /// <summary>The same with a name for its element where it is a whole body.</summary>
    /// <param name="name">The name.</param>
    public WireType<T> As(XmlName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(this, _readXml!, _writeXml!, Xml!, () => name);
    }
}

/// <summary>Reads a value from the node that the cursor stands at.</summary>
internal delegate T XmlRead<T>(ref XmlCursor xml);

/// <summary>Writes a value where the writer stands.</summary>
internal delegate void XmlWrite<T>(ref XmlBodyWriter xml, T value);
