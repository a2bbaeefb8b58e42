using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>Resources, links, and whatever the description does not know.</summary>
/// <remarks>
/// Unknown members of XML are named and kept so that <see cref="XmlBodyWriter.Unknown"/> can tell them apart:
/// an unknown attribute is <c>@name</c> with its value in its quotes; <c>@xmlns:p</c> keeps the declaration that the prefix of such
/// an attribute needs; an element is named by its <c>name</c> or <c>rel</c>, or its own name, and kept whole; stray text is <c>#text</c>.
/// </remarks>
public ref partial struct XmlCursor
{
    private const int AlwaysDeclaredPrefix = 64;

    /// <summary>
    /// Enters a <c>&lt;resource&gt;</c>. Its <c>href</c> with <c>title</c>, <c>revision</c>, <c>etag</c> and <c>templated</c> is the link
    /// <c>self</c>. Its <c>rel</c> is where it stands, which its owner knows; only a root whose relation is not its own name keeps it.
    /// </summary>
    /// <param name="members">What is expected in it.</param>
    /// <param name="links">Takes the self link.</param>
    /// <param name="unknown">Takes the attributes that nobody expects.</param>
    /// <exception cref="WireFormatException">It is no <c>&lt;resource&gt;</c> of the expected namespace.</exception>
    public void BeginResource(XmlMembers members, ref LinkSetBuilder links, ref UnknownMembersBuilder unknown)
    {
        BeginElement(members, "resource"u8);
        if (_scanner.Depth == 1 && _scanner.TryGetAttribute("rel"u8, out XmlAttribute rel) && !_scanner.ValueOf(rel).SequenceEqual(members.ResourceUtf8))
            KeepAttribute(rel, ref unknown);
        if (members.Namespace is null && _scanner.Current.Namespace is >= 0 and int declaration)
            KeepNamespace("@xmlns", _scanner.Declarations[declaration], ref unknown);

        if (ReadLinkAttributes(ref unknown) is { } self)
            links.Add("self", self);
    }

    /// <summary>Reads an embedded resource.</summary>
    /// <typeparam name="T">Its record.</typeparam>
    public T ReadRecord<T>()
        where T : class, IRecord<T> => T.ReadXml(ref this);

    /// <summary>Reads the only embedded resource of a relation; any further one is kept raw.</summary>
    /// <typeparam name="T">Its record.</typeparam>
    /// <param name="current">What was read before; null before the first.</param>
    /// <param name="unknown">Takes what comes after the first.</param>
    /// <returns>The first.</returns>
    public T ReadOne<T>(T? current, ref UnknownMembersBuilder unknown)
        where T : class, IRecord<T>
    {
        if (current is null)
            return T.ReadXml(ref this);
        Capture(ref unknown);
        return current;
    }

    /// <summary>Reads a child that is no member: a link, or something that is kept as it came.</summary>
    /// <param name="links">Takes a link.</param>
    /// <param name="unknown">Takes anything else.</param>
    public void ReadLinkOrUnknown(ref LinkSetBuilder links, ref UnknownMembersBuilder unknown)
    {
        if (_kind != XmlMemberKind.Link || !TryReadLink(ref links))
            Capture(ref unknown);
    }

    private bool TryReadLink(ref LinkSetBuilder links)
    {
        if (!_scanner.TryGetAttribute("rel"u8, out XmlAttribute rel) || !_scanner.TryGetAttribute("href"u8, out _))
            return false;
        if (!_scanner.IsEmpty && (!_scanner.ReadText().Trim(s_space).IsEmpty || _scanner.Peek(_scanner.At + 1) != '/'))
        {
            _scanner.Reopen(); // a link that holds something is more than a link
            return false;
        }

        var unknown = new UnknownMembersBuilder();
        string relation = links.Intern(_scanner.ValueOf(rel));
        Link link = ReadLinkAttributes(ref unknown)!;
        links.Add(relation, link with { Unknown = unknown.Build() });
        _isOpen = false;
        if (_scanner.IsEmpty)
            _scanner.CloseEmpty();
        else
            _scanner.ReadEndTag();
        return true;
    }

    /// <summary>Reads the attributes of a link but its relation; null, with all of them unknown, where it leads nowhere.</summary>
    private Link? ReadLinkAttributes(ref UnknownMembersBuilder unknown)
    {
        string? href = null;
        string? title = null;
        string? revision = null;
        string? etag = null;
        bool? templated = null;
        bool isLink = _scanner.TryGetAttribute("href"u8, out _);
        foreach (XmlAttribute attribute in _scanner.Attributes)
        {
            ReadOnlySpan<byte> name = _scanner.NameOf(attribute);
            if (name.SequenceEqual("rel"u8))
                continue;
            if (name.SequenceEqual("href"u8))
                href = Value(attribute);
            else if (isLink && name.SequenceEqual("title"u8))
                title = Value(attribute);
            else if (isLink && name.SequenceEqual("revision"u8))
                revision = Value(attribute);
            else if (isLink && name.SequenceEqual("etag"u8))
                etag = Value(attribute);
            else if (isLink && name.SequenceEqual("templated"u8) && _scanner.RawValueOf(attribute) is var raw && (raw.SequenceEqual("true"u8) || raw.SequenceEqual("false"u8)))
                templated = raw.Length == 4;
            else
                KeepAttribute(attribute, ref unknown);
        }

        KeepPrefixes(ref unknown);
        return href is null ? null : new Link { Href = href, Title = title, Revision = revision, ETag = etag, Templated = templated };
    }

    private string Value(XmlAttribute attribute) => Encoding.UTF8.GetString(_scanner.ValueOf(attribute));

    private readonly void KeepAttribute(XmlAttribute attribute, ref UnknownMembersBuilder unknown) =>
        unknown.Add("@" + Encoding.UTF8.GetString(_scanner.NameOf(attribute)), InQuotes(attribute.Value, attribute.ValueLength), WireFormat.Xml);

    private readonly void KeepNamespace(string name, XmlDeclaration declaration, ref UnknownMembersBuilder unknown)
    {
        if (declaration.ValueLength != 0)
            unknown.Add(name, InQuotes(declaration.Value, declaration.ValueLength), WireFormat.Xml);
    }

    private readonly ReadOnlySpan<byte> InQuotes(int value, int length) => _scanner.Xml.Slice(value - 1, length + 2);

    /// <summary>Keeps, once each, the declarations that the prefixes of the attributes need.</summary>
    private readonly void KeepPrefixes(ref UnknownMembersBuilder unknown)
    {
        if (!_scanner.HasPrefixedAttributes)
            return;
        Span<bool> isKept = stackalloc bool[_scanner.Declarations.Length];
        foreach (XmlAttribute attribute in _scanner.Attributes)
        {
            if (attribute.PrefixLength == 0)
                continue;
            ReadOnlySpan<byte> prefix = _scanner.Xml.Slice(attribute.Name, attribute.PrefixLength);
            int declaration = _scanner.Find(prefix, isKept.Length);
            if (declaration < 0 || isKept[declaration])
                continue;
            isKept[declaration] = true;
            KeepNamespace("@xmlns:" + Encoding.UTF8.GetString(prefix), _scanner.Declarations[declaration], ref unknown);
        }
    }

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
            raw = Declare(raw, start, nameEnd - start, end);
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
            if (_kind is XmlMemberKind.Resource or XmlMemberKind.List && _scanner.At != before && HasOnlyElements() && _scanner.Xml[before.._scanner.At].Trim(s_space).IsEmpty)
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

    private ReadOnlySpan<byte> Declare(ReadOnlySpan<byte> raw, int start, int nameLength, int end)
    {
        ReadOnlySpan<byte> parent = _scanner.NamespaceName(_scanner.Current.Namespace);
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
