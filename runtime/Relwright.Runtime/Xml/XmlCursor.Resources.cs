using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Relwright.Generated;

/// <summary>Resources, their attributes, and links.</summary>
public ref partial struct XmlCursor
{
    /// <summary>
    /// Enters a <c>&lt;resource&gt;</c>. Its <c>href</c> with <c>title</c>, <c>revision</c>, <c>etag</c> and <c>templated</c> is the link
    /// <c>self</c>. Its <c>rel</c> is where it stands, which its owner knows; only a root whose relation is not its own name keeps it.
    /// </summary>
    /// <param name="members">What is expected in it.</param>
    /// <param name="links">Takes the self link.</param>
    /// <param name="unknown">Takes the attributes that nobody expects.</param>
    /// <exception cref="WireFormatException">It is no <c>&lt;resource&gt;</c> of the expected namespace.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void BeginResource(XmlMembers members, ref LinkSetBuilder links, ref UnknownMembersBuilder unknown)
    {
        if (_hrefLength >= 0 && members.Namespace is not null && IsPlain(members))
        {
            _scanner.OpenPlain("resource".Length, _scopeDeclaration);
            links.Add("self", new Link { Href = JsonScan.Widen(_scanner.Xml.Slice(_href, _hrefLength)) });
            _hrefLength = -1;
            return;
        }

        BeginElement(members, "resource"u8);
        if (_scanner.Depth == 1 && _scanner.TryGetAttribute("rel"u8, out XmlAttribute rel) && !_scanner.ValueOf(rel).SequenceEqual(members.ResourceUtf8))
            KeepAttribute(rel, ref unknown);
        if (members.Namespace is null && _scanner.Current.Namespace is >= 0 and int declaration)
            KeepNamespace("@xmlns", _scanner.Declarations[declaration], ref unknown);

        if (ReadLinkAttributes(ref unknown, ownsUnknown: false) is { } self)
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ReadLinkOrUnknown(ref LinkSetBuilder links, ref UnknownMembersBuilder unknown)
    {
        if (_kind != XmlMemberKind.Link || !(TryReadUsualLink(ref links) || TryReadLink(ref links)))
            Capture(ref unknown);
    }

    /// <summary>Reads a link that is spelt as nearly all are: its relation, where it leads, and nothing else.</summary>
    private bool TryReadUsualLink(ref LinkSetBuilder links)
    {
        if (_isOpen)
            return false;
        ReadOnlySpan<byte> xml = _scanner.Xml;
        int rel = _scanner.At;
        int relEnd = XmlBytes.EndOfValue(xml, rel, (byte)'"');
        ReadOnlySpan<byte> between = "\" href=\""u8;
        if (!xml[relEnd..].StartsWith(between))
            return false;
        int href = relEnd + between.Length;
        int hrefEnd = XmlBytes.EndOfValue(xml, href, (byte)'"');
        ReadOnlySpan<byte> end = xml[hrefEnd..];
        int endLength = end.StartsWith("\" />"u8) ? 4 : end.StartsWith("\"/>"u8) ? 3 : 0;
        if (endLength == 0)
            return false;
        links.Add(links.Intern(xml[rel..relEnd]), new Link { Href = JsonScan.Widen(xml[href..hrefEnd]) });
        _scanner.At = hrefEnd + endLength;
        return true;
    }

    private bool TryReadLink(ref LinkSetBuilder links)
    {
        bool isGuess = !_isOpen;
        OpenStartTag();
        _isOpen = true;
        // It was taken for a link by how its tag begins; a namespace may be declared further on in it.
        if (isGuess && !IsIn(_scanner.Current.Namespace, _scopeOf!))
            return false;
        if (!_scanner.TryGetAttribute("rel"u8, out XmlAttribute rel) || !_scanner.TryGetAttribute("href"u8, out _))
            return false;
        if (!_scanner.IsEmpty && (!_scanner.ReadText().Trim(Space).IsEmpty || _scanner.Peek(_scanner.At + 1) != '/'))
        {
            _scanner.Reopen(); // a link that holds something is more than a link
            return false;
        }

        var unknown = new UnknownMembersBuilder();
        string relation = links.Intern(_scanner.ValueOf(rel));
        links.Add(relation, ReadLinkAttributes(ref unknown, ownsUnknown: true)!);
        _isOpen = false;
        if (_scanner.IsEmpty)
            _scanner.CloseEmpty();
        else
            _scanner.ReadEndTag();
        return true;
    }

    /// <summary>Reads the attributes of a link but its relation; null, with all of them unknown, where it leads nowhere.</summary>
    /// <param name="unknown">Takes the attributes that nobody expects.</param>
    /// <param name="ownsUnknown">Whether what it takes belongs to the link, not to the resource whose start tag this is.</param>
    private Link? ReadLinkAttributes(ref UnknownMembersBuilder unknown, bool ownsUnknown)
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
        if (href is null)
            return null;
        UnknownMembers own = ownsUnknown ? unknown.Build() : UnknownMembers.None;
        return new Link { Href = href, Title = title, Revision = revision, ETag = etag, Templated = templated, Unknown = own };
    }

    private string Value(XmlAttribute attribute) => attribute.IsAscii
        ? JsonScan.Widen(_scanner.RawValueOf(attribute))
        : Encoding.UTF8.GetString(_scanner.ValueOf(attribute));

    /// <summary>
    /// Keeps the attributes of a known property or list besides its name, together and with the declarations that they need, so that
    /// they can be put back into its start tag as they are.
    /// </summary>
    private void KeepAttributes(XmlMembers members, int member, ref UnknownMembersBuilder unknown)
    {
        if (_scanner.Attributes.Length <= 1)
        {
            if (unknown.HasAttributes)
                ForgetAttributes(members, member, ref unknown);
            return;
        }

        _scopeOf = null;
        _raw.Clear();
        foreach (XmlAttribute attribute in _scanner.Attributes)
        {
            ReadOnlySpan<byte> name = _scanner.NameOf(attribute);
            if (!name.SequenceEqual("name"u8))
                AppendAttribute(" "u8, name, attribute.Value, attribute.ValueLength);
        }

        Span<bool> isKept = stackalloc bool[_scanner.Declarations.Length];
        foreach (XmlAttribute attribute in _scanner.Attributes)
        {
            ReadOnlySpan<byte> prefix = _scanner.Xml.Slice(attribute.Name, attribute.PrefixLength);
            int declaration = prefix.IsEmpty ? XmlScanner.NoNamespace : _scanner.Find(prefix, isKept.Length);
            if (declaration < 0 || isKept[declaration])
                continue;
            isKept[declaration] = true;
            AppendAttribute(" xmlns:"u8, prefix, _scanner.Declarations[declaration].Value, _scanner.Declarations[declaration].ValueLength);
        }

        LimitDeclarations(_raw.Span.Length);
        unknown.AddDeclared(member, members.Name(member) + XmlMembers.AttributesOf, _raw.Span, WireFormat.Xml);
    }

    /// <summary>Drops the attributes of a known property or list that comes again without any: the last one counts.</summary>
    private void ForgetAttributes(XmlMembers members, int member, ref UnknownMembersBuilder unknown)
    {
        if (member < 0 || _kind is not (XmlMemberKind.Property or XmlMemberKind.List))
            return;
        unknown.DropDeclared(member, members.Name(member) + XmlMembers.AttributesOf);
        // So that the child behind it, which may come again too, is not taken without a look here.
        _scopeOf = null;
    }

    private void AppendAttribute(ReadOnlySpan<byte> before, ReadOnlySpan<byte> name, int value, int length)
    {
        _raw.Append(before);
        _raw.Append(name);
        _raw.Append("="u8);
        _raw.Append(InQuotes(value, length));
    }

    private readonly void KeepAttribute(XmlAttribute attribute, ref UnknownMembersBuilder unknown) =>
        unknown.Add("@" + Encoding.UTF8.GetString(_scanner.NameOf(attribute)), InQuotes(attribute.Value, attribute.ValueLength), WireFormat.Xml);

    /// <summary>Keeps a declaration, which may be that of a parent and written by it: so its quotes are those that we write, where they can be.</summary>
    private void KeepNamespace(string name, XmlDeclaration declaration, ref UnknownMembersBuilder unknown)
    {
        if (declaration.ValueLength == 0)
            return;
        ReadOnlySpan<byte> raw = InQuotes(declaration.Value, declaration.ValueLength);
        if (raw[0] != '"' && !raw.Contains((byte)'"'))
        {
            _raw.Clear();
            _raw.Append("\""u8);
            _raw.Append(raw[1..^1]);
            _raw.Append("\""u8);
            raw = _raw.Span;
        }

        unknown.Add(name, raw, WireFormat.Xml);
    }

    private readonly ReadOnlySpan<byte> InQuotes(int value, int length) => _scanner.Xml.Slice(value - 1, length + 2);

    /// <summary>Keeps, once each, the declarations that the prefixes of the attributes need.</summary>
    private void KeepPrefixes(ref UnknownMembersBuilder unknown)
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
}
