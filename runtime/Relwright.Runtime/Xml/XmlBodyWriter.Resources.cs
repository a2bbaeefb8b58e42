using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>Resources, links, and what came unknown.</summary>
public ref partial struct XmlBodyWriter
{
    /// <summary>Begins a <c>&lt;resource&gt;</c>; the first one is the root and gets the XML declaration and the namespace.</summary>
    /// <param name="members">Whose namespace it is.</param>
    /// <param name="relation">Its relation to the resource around it; for the root its own name, unless it came with another one.</param>
    /// <param name="links">The link <c>self</c> gives <c>href</c>, <c>title</c>, <c>revision</c> and <c>etag</c>.</param>
    /// <param name="unknown">Gives the unknown attributes.</param>
    /// <exception cref="ArgumentException">XML cannot carry a value.</exception>
    public void BeginResource(XmlMembers members, string relation, LinkSet links, UnknownMembers unknown)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(unknown);
        bool isRoot = _depth++ == 0;
        if (isRoot)
            Declaration();
        Raw("<resource"u8);
        if (isRoot && TryGetAttribute(unknown, "@rel", out ReadOnlySpan<byte> own))
        {
            Raw(" rel="u8);
            Raw(own);
        }
        else if (relation.Length != 0)
        {
            Attribute(" rel=\""u8, relation);
        }

        if (links.Self is { } self && IsOfTheStartTag(self))
            LinkAttributes(self);
        UnknownAttributes(unknown);
        _attributed = HasAttributesOfProperties(unknown) ? unknown : null;
        Namespace(members, unknown, isRoot);
        Raw(">"u8);
        _startTagEnd = _used;
    }

    /// <summary>Ends the resource that was begun last; one without content becomes an empty-element tag.</summary>
    public void EndResource()
    {
        if (_depth <= _foreignDepth)
            _foreignDepth = 0;
        _depth--;
        if (_used == _startTagEnd)
        {
            _used--;
            Raw(" />"u8);
            return;
        }

        Raw("</resource>"u8);
    }

    /// <summary>Writes every link but the one that the resource's attributes say.</summary>
    /// <param name="links">The links.</param>
    /// <exception cref="ArgumentException">XML cannot carry a value.</exception>
    public void Links(LinkSet links)
    {
        ArgumentNullException.ThrowIfNull(links);
        foreach (LinkEntry entry in links.Entries)
        {
            bool isSaid = entry is { Rel: "self", First: { } self } && IsOfTheStartTag(self);
            for (int i = isSaid ? 1 : 0; i < entry.Count; i++)
            {
                Attribute("<link rel=\""u8, entry.Rel);
                LinkAttributes(entry[i]);
                UnknownAttributes(entry[i].Unknown);
                Raw(" />"u8);
            }
        }
    }

    /// <summary>Writes an embedded resource.</summary>
    /// <typeparam name="T">Its record.</typeparam>
    /// <param name="relation">Its relation to the resource around it.</param>
    /// <param name="resource">The record; null writes nothing.</param>
    public void Resource<T>(string relation, T? resource)
        where T : class, IResourceRecord<T> => resource?.WriteXmlAs(ref this, relation);

    /// <summary>Writes embedded resources of one relation.</summary>
    /// <typeparam name="T">Their record.</typeparam>
    /// <param name="relation">Their relation to the resource around them.</param>
    /// <param name="resources">The records; null writes nothing.</param>
    public void Resources<T>(string relation, EquatableList<T>? resources)
        where T : class, IResourceRecord<T>
    {
        if (resources is null)
            return;
        foreach (T resource in resources)
            resource.WriteXmlAs(ref this, relation);
    }

    /// <summary>Writes the unknown elements as they came; those of another format and the unknown attributes are passed over.</summary>
    /// <param name="unknown">What came unknown.</param>
    public void Unknown(UnknownMembers unknown)
    {
        ArgumentNullException.ThrowIfNull(unknown);
        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (member.Format == WireFormat.Xml && !member.IsDeclared && !IsAttribute(member))
                Raw(member.RawValue.Span);
        }
    }

    /// <summary>Whether the link <c>self</c> is said by the resource's attributes: one with attributes of its own came as an element.</summary>
    private static bool IsOfTheStartTag(Link self)
    {
        foreach (UnknownMember member in self.Unknown.AsSpan())
        {
            if (member.Format == WireFormat.Xml)
                return false;
        }

        return true;
    }

    private void LinkAttributes(Link link)
    {
        Attribute(" href=\""u8, link.Href);
        if (link.Title is not null)
            Attribute(" title=\""u8, link.Title);
        if (link.Revision is not null)
            Attribute(" revision=\""u8, link.Revision);
        if (link.ETag is not null)
            Attribute(" etag=\""u8, link.ETag);
        if (link.Templated is { } templated)
            Raw(templated ? " templated=\"true\""u8 : " templated=\"false\""u8);
    }

    private void UnknownAttributes(UnknownMembers unknown)
    {
        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (member.Format != WireFormat.Xml || !IsAttribute(member) || member.Name is "@rel" or "@xmlns")
                continue;
            Raw(" "u8);
            AttributeName(member.Name.AsSpan(1));
            Raw("="u8);
            Raw(member.RawValue.Span);
        }
    }

    private static bool HasAttributesOfProperties(UnknownMembers unknown)
    {
        foreach (UnknownMember member in unknown.AsSpan())
        {
            if (member is { Format: WireFormat.Xml, IsDeclared: true })
                return true;
        }

        return false;
    }

    /// <summary>Writes the start tag of a property or list, with the attributes that it came with.</summary>
    private void StartTag(scoped ReadOnlySpan<byte> literal)
    {
        if (_attributed is null)
        {
            Raw(literal);
            return;
        }

        Raw(literal[..^1]);
        // Where a property came twice the last one counts.
        for (int i = _attributed.Count - 1; i >= 0; i--)
        {
            UnknownMember member = _attributed.AsSpan()[i];
            if (member is { Format: WireFormat.Xml, IsDeclared: true } && IsOf(member, literal))
            {
                Raw(member.RawValue.Span);
                break;
            }
        }

        Raw(">"u8);
    }

    private static bool IsOf(UnknownMember attributes, scoped ReadOnlySpan<byte> literal)
    {
        string name = attributes.Name[..^XmlMembers.AttributesOf.Length];
        return literal.SequenceEqual(XmlMember.Property(name).StartTag()) || literal.SequenceEqual(XmlMember.List(name).StartTag());
    }

    private void AttributeName(ReadOnlySpan<char> name)
    {
        int most = Encoding.UTF8.GetMaxByteCount(name.Length);
        if (_span.Length - _used < most)
            Reserve(most);
        _used += Encoding.UTF8.GetBytes(name, _span[_used..]);
    }

    /// <summary>Declares the namespace where the one in scope is another.</summary>
    private void Namespace(XmlMembers members, UnknownMembers unknown, bool isRoot)
    {
        if (members.Namespace is not { } ns)
        {
            // A resource of any namespace brings its own; inside another resource it stands in that one's.
            if (isRoot && TryGetAttribute(unknown, "@xmlns", out ReadOnlySpan<byte> own))
            {
                Raw(" xmlns="u8);
                Raw(own);
            }

            return;
        }

        if (isRoot)
            _namespace = ns;
        else if (_foreignDepth == 0 && (ReferenceEquals(ns, _namespace) || ns.AsSpan().SequenceEqual(_namespace)))
            return;
        else if (_foreignDepth == 0)
            _foreignDepth = _depth;
        if (isRoot && ns.Length == 0)
            return;
        Attribute(" xmlns=\""u8, members.NamespaceName!);
    }

    private static bool TryGetAttribute(UnknownMembers unknown, string name, out ReadOnlySpan<byte> raw)
    {
        bool isThere = unknown.TryGet(name, out UnknownMember member) && member.Format == WireFormat.Xml && IsAttribute(member);
        raw = isThere ? member.RawValue.Span : default;
        return isThere;
    }

    // An element's raw value begins with '<', so that a property named "@x" is none.
    private static bool IsAttribute(UnknownMember member) =>
        member.Name.StartsWith('@') && member.RawValue.Span is [(byte)'"' or (byte)'\'', ..];
}
