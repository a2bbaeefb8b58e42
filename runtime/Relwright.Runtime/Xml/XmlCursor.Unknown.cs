using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>Whatever the description does not know, kept as it came.</summary>
/// <remarks>
/// Unknown members of XML are named and kept so that <see cref="XmlBodyWriter.Unknown"/> can tell them apart:
/// an unknown attribute is <c>@name</c> with its value in its quotes; <c>@xmlns:p</c> keeps the declaration that the prefix of such
/// an attribute needs; an element is named by its <c>name</c> or <c>rel</c>, or its own name, and kept whole; stray text is <c>#text</c>.
/// </remarks>
public ref partial struct XmlCursor
{
    // A longer prefix is declared without a look whether anything uses it, so that looking stays linear.
    private const int AlwaysDeclaredPrefix = 64;

    /// <summary>Keeps the current child as it came, so that it means the same where the default namespace is that of its parent.</summary>
    private void Capture(ref UnknownMembersBuilder unknown)
    {
        if (_kind == XmlMemberKind.Text)
        {
            int text = _scanner.At;
            _scanner.ReadText();
            unknown.Add("#text", _scanner.Xml[text.._scanner.At], WireFormat.Xml);
            return;
        }

        OpenStartTag();
        string name = NameOfCurrent();
        XmlElement element = _scanner.Current;
        int start = _scanner.TagStart;
        int nameEnd = element.Name + element.NameLength;
        _raw.Clear();
        int kept = SkipAndCompact(start);
        int end = _scanner.At;

        ReadOnlySpan<byte> raw = _scanner.Xml[start..end];
        if (kept != start)
        {
            _raw.Append(_scanner.Xml[kept..end]);
            raw = _raw.Span;
        }

        if (NeedsDeclarations(element.OuterDeclarations))
            raw = Declare(raw, start, nameEnd - start, end, _scanner.NamespaceName(_scanner.Current.Namespace));
        unknown.Add(name, raw, WireFormat.Xml);
    }

    private string NameOfCurrent()
    {
        ReadOnlySpan<byte> key = _kind is XmlMemberKind.Resource or XmlMemberKind.Link ? "rel"u8 : "name"u8;
        return _kind != XmlMemberKind.Element && _scanner.TryGetAttribute(key, out XmlAttribute attribute)
            ? Value(attribute)
            : Encoding.UTF8.GetString(_scanner.LocalName(_scanner.Current));
    }

    /// <summary>
    /// Passes the element that was just opened. White space between the elements of a resource or a list is nothing, so it is left
    /// out: what lies before the returned offset was copied without it.
    /// </summary>
    private int SkipAndCompact(int start)
    {
        int kept = start;
        int depth = _scanner.Depth;
        if (_scanner.IsEmpty)
        {
            _scanner.CloseEmpty();
            return kept;
        }

        while (_scanner.Depth >= depth)
        {
            int before = _scanner.At;
            _scanner.ReadText();
            if (_kind is XmlMemberKind.Resource or XmlMemberKind.List && _scanner.At != before && HasOnlyElements() && _scanner.Xml[before.._scanner.At].Trim(Space).IsEmpty)
            {
                _raw.Append(_scanner.Xml[kept..before]);
                kept = _scanner.At;
            }

            if (_scanner.Peek(_scanner.At + 1) == '/')
            {
                _scanner.ReadEndTag();
                continue;
            }

            _scanner.ReadStartTag();
            if (_scanner.IsEmpty)
                _scanner.CloseEmpty();
        }

        return kept;
    }

    private readonly bool HasOnlyElements()
    {
        ReadOnlySpan<byte> name = _scanner.LocalName(_scanner.Current);
        return name.SequenceEqual("resource"u8) || name.SequenceEqual("propertyList"u8);
    }

    /// <summary>Whether the declarations around a child are anything but the one default namespace that its parent is in.</summary>
    private readonly bool NeedsDeclarations(int outer)
    {
        int ns = _scanner.Current.Namespace;
        return outer switch
        {
            0 => false,
            1 => ns != 0 || _scanner.Declarations[0].PrefixLength != 0,
            _ => true,
        };
    }

    /// <summary>Puts the declarations that an element needs into its start tag, where names without a prefix are in the namespace <paramref name="parent"/>.</summary>
    private ReadOnlySpan<byte> Declare(ReadOnlySpan<byte> raw, int start, int nameLength, int end, ReadOnlySpan<byte> parent)
    {
        byte[] element = raw.ToArray(); // raw may lie in the very bytes that are put together now
        _raw.Clear();
        _raw.Append(element.AsSpan(0, nameLength));
        _scanner.At = start;
        _scanner.ReadStartTag();
        ReadOnlySpan<XmlDeclaration> declarations = _scanner.Declarations;
        int outer = _scanner.Current.OuterDeclarations;
        for (int i = 0; i < outer; i++)
        {
            XmlDeclaration declaration = declarations[i];
            ReadOnlySpan<byte> prefix = _scanner.PrefixOf(declaration);
            bool isHidden = _scanner.Find(prefix, declarations.Length) != i;
            if (isHidden || (prefix.IsEmpty ? _scanner.NamespaceName(declaration).SequenceEqual(parent) : !Mentions(element, prefix)))
                continue;
            _raw.Append(prefix.IsEmpty ? " xmlns"u8 : " xmlns:"u8);
            _raw.Append(prefix);
            _raw.Append("="u8);
            _raw.Append(InQuotes(declaration.Value, declaration.ValueLength));
        }

        if (!parent.IsEmpty && _scanner.Find(default, declarations.Length) < 0)
            _raw.Append(" xmlns=\"\""u8);
        _scanner.CloseEmpty();
        _scanner.At = end;
        LimitDeclarations(_raw.Span.Length - nameLength);
        _raw.Append(element.AsSpan(nameLength));
        return _raw.Span;
    }

    /// <summary>Whether a prefix may be used, in names or in values that hold names; a text that merely looks like it does no harm.</summary>
    private static bool Mentions(ReadOnlySpan<byte> element, ReadOnlySpan<byte> prefix)
    {
        if (prefix.Length > AlwaysDeclaredPrefix)
            return true;
        while (element.IndexOf(prefix) is >= 0 and int at)
        {
            element = element[(at + prefix.Length)..];
            if (element.StartsWith(":"u8))
                return true;
        }

        return false;
    }

    /// <summary>A long namespace name over many small unknown elements would make much out of little.</summary>
    private void LimitDeclarations(int added)
    {
        _addedBytes += added;
        if (_addedBytes > (8L * _scanner.Xml.Length) + 65_536)
            throw _scanner.Error(_scanner.At, "The namespace declarations that unknown elements need outgrow the document");
    }
}
