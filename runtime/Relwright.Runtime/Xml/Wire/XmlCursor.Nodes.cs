using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Relwright.Generated;

/// <summary>Elements, attributes and texts of any name, as OpenAPI's XML Object places them.</summary>
public ref partial struct XmlCursor
{
    private static ReadOnlySpan<byte> Instance => "http://www.w3.org/2001/XMLSchema-instance"u8;

    /// <summary>Reads a whole body.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <exception cref="WireFormatException">The body is no well-formed XML, or holds something else.</exception>
    public T ReadRoot<T>(WireType<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        T value = type.ReadXml(ref this);
        EndDocument();
        return value;
    }

    internal readonly XmlNodeKind NodeKind => _node.Kind;

    /// <summary>The namespace of names without one, within the element that was opened.</summary>
    internal readonly byte[] Unprefixed => _node.Unprefixed ?? [];

    /// <summary>How many attributes the element has whose start tag was read last.</summary>
    internal readonly int AttributeCount => _scanner.Attributes.Length;

    /// <summary>Opens the root where nothing was read yet.</summary>
    /// <param name="name">The name that it must have; null for any.</param>
    /// <exception cref="WireFormatException">It has another one.</exception>
    internal void Enter(XmlName? name)
    {
        if (_node.Kind != XmlNodeKind.Start)
            return;
        _scanner.ReadProlog();
        _scanner.ReadStartTag();
        _node.Kind = XmlNodeKind.Element;
        if (name is null or { IsAssumed: true })
        {
            // Whatever its name is, what stands within goes by the namespace that it declares.
            _node.Unprefixed = _scanner.DefaultNamespace.ToArray();
            return;
        }

        if (!IsAt(name, []))
            throw Unlike(name);
        _node.Unprefixed = name.DefaultWithin([]);
    }

    /// <summary>Whether the element that was opened has a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="unprefixed">The namespace of names without one.</param>
    internal readonly bool IsAt(XmlName name, byte[] unprefixed)
    {
        XmlElement current = _scanner.Current;
        return _scanner.LocalName(current).SequenceEqual(name.Local) && _scanner.NamespaceName(current.Namespace).SequenceEqual(name.Namespace ?? unprefixed);
    }

    /// <summary>The failure of an element that has another name.</summary>
    internal readonly WireFormatException Unlike(XmlName name)
    {
        string ns = name.NamespaceName is { Length: > 0 } stated ? $" of the namespace {stated}" : "";
        return _scanner.Error(_scanner.TagStart, $"Expected <{Encoding.UTF8.GetString(name.Local)}>{ns}, found <{Encoding.UTF8.GetString(_scanner.LocalName(_scanner.Current))}>");
    }

    /// <summary>Goes into the element that was opened.</summary>
    /// <returns>Whether it is an empty-element tag.</returns>
    /// <exception cref="WireFormatException">There is no element.</exception>
    internal readonly bool BeginContent() => _node.Kind is XmlNodeKind.Element ? _scanner.IsEmpty : throw Unexpected("an element");

    /// <summary>Whether the element that was opened has neither content nor attributes.</summary>
    internal readonly bool AtEmptyElement => _node.Kind is XmlNodeKind.Element && AttributeCount == 0 && (_scanner.IsEmpty || AtEndTag);

    /// <summary>Ends an element that is an empty-element tag.</summary>
    internal void EndEmpty() => _scanner.CloseEmpty();

    /// <summary>Comes to the next child element, or behind the end tag.</summary>
    /// <returns>False when the end tag was read.</returns>
    /// <exception cref="WireFormatException">Text stands there.</exception>
    internal bool NextElement()
    {
        _scanner.SkipToMarkup();
        int start = _scanner.At;
        // White space may also come as a reference or in a CDATA section, however rarely it does.
        if (!AtTag && !_scanner.ReadText().Trim(Space).IsEmpty)
            throw _scanner.Error(start, "Expected an element, found text");
        if (!AtTag)
            throw _scanner.Error(_scanner.At, "The document ends within an element");
        return OpenElement();
    }

    /// <summary>Opens the element at whose start tag the cursor stands, or passes the end tag.</summary>
    internal bool OpenElement()
    {
        if (_scanner.Peek(_scanner.At + 1) == '/')
        {
            _scanner.ReadEndTag();
            return false;
        }

        _scanner.ReadStartTag();
        _node.Kind = XmlNodeKind.Element;
        return true;
    }

    /// <summary>The member of the element that was opened; -1 for none.</summary>
    internal readonly int MemberOf(XmlPlaceTable table, ReadOnlySpan<byte> unprefixed, int likely)
    {
        XmlElement current = _scanner.Current;
        return table.Element(_scanner.LocalName(current), _scanner.NamespaceName(current.Namespace), unprefixed, likely);
    }

    /// <summary>The member of an attribute; -1 for none.</summary>
    internal readonly int MemberOf(XmlPlaceTable table, int attribute)
    {
        XmlAttribute at = _scanner.Attributes[attribute];
        return table.Attribute(_scanner.Xml.Slice(at.Local, at.LocalLength), NamespaceOf(at));
    }

    internal void StandAtAttribute(int attribute)
    {
        _node.Kind = XmlNodeKind.Attribute;
        _node.Attribute = attribute;
    }

    internal void StandAtText(bool isThere) => _node.Kind = isThere ? XmlNodeKind.Text : XmlNodeKind.NoText;

    /// <summary>Says which namespace names without one are in, within the element that was opened.</summary>
    internal void SetUnprefixed(byte[] ns) => _node.Unprefixed = ns;

    /// <summary>The local name of the element that was opened, as a key of a map: what XML forbids in names is put back (ISO 9075-14).</summary>
    /// <exception cref="WireFormatException">It stands for no text.</exception>
    internal readonly string ReadKey() => Decoded(_scanner.LocalName(_scanner.Current), _scanner.TagStart);

    /// <summary>The local name of the element that was opened, as a key of a map, where it can be one.</summary>
    internal readonly bool TryReadKey([NotNullWhen(true)] out string? key) => EncodedName.TryDecode(_scanner.LocalName(_scanner.Current), out key);

    /// <summary>Whether the element that was opened says that it is null (XML Schema, part 1, section 2.6.2).</summary>
    internal bool IsNil()
    {
        if (_node.Kind is not XmlNodeKind.Element || !_scanner.HasPrefixedAttributes)
            return false;
        foreach (XmlAttribute attribute in _scanner.Attributes)
        {
            if (IsNil(attribute))
                return _scanner.ValueOf(attribute).Trim(Space) is [(byte)'1'] or [(byte)'t', (byte)'r', (byte)'u', (byte)'e'];
        }

        return false;
    }

    /// <summary>Passes the element that was opened if it says that it is null.</summary>
    internal bool TakeNil()
    {
        bool isNil = IsNil();
        if (isNil)
            _scanner.SkipElement();
        return isNil;
    }

    /// <summary>Passes the element that was opened.</summary>
    internal void SkipNode() => _scanner.SkipElement();

    private readonly string Decoded(ReadOnlySpan<byte> name, int offset) =>
        EncodedName.TryDecode(name, out string? text) ? text : throw _scanner.Error(offset, "A name stands for half a surrogate pair");

    private readonly bool IsNil(XmlAttribute attribute) =>
        attribute.PrefixLength != 0 && _scanner.Xml.Slice(attribute.Local, attribute.LocalLength).SequenceEqual("nil"u8) && NamespaceOf(attribute).SequenceEqual(Instance);

    private readonly ReadOnlySpan<byte> NamespaceOf(XmlAttribute attribute)
    {
        if (attribute.PrefixLength == 0)
            return default;
        ReadOnlySpan<byte> prefix = _scanner.Xml.Slice(attribute.Name, attribute.PrefixLength);
        return prefix.SequenceEqual("xml"u8) ? _scanner.NamespaceName(XmlScanner.XmlNamespace) : _scanner.NamespaceName(_scanner.Find(prefix, _scanner.Declarations.Length));
    }
}
