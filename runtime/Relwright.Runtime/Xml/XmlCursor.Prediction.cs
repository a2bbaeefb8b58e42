using System;
using System.Runtime.CompilerServices;

namespace Relwright.Generated;

/// <summary>Start tags that are taken as a whole, because they are spelt as expected or as the one before.</summary>
public ref partial struct XmlCursor
{
    private static ReadOnlySpan<byte> UsualProperty => "<property name=\""u8;

    private static ReadOnlySpan<byte> UsualList => "<propertyList name=\""u8;

    private static ReadOnlySpan<byte> UsualLink => "<link rel=\""u8;

    private static ReadOnlySpan<byte> UsualResource => "<resource rel=\""u8;

    /// <summary>Whether a start tag stands right here, and means what it means where the members are expected.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Stands(XmlMembers members, scoped ReadOnlySpan<byte> startTag) =>
        // The scope was looked at for these members, by the child before, and is the same. No child before was in an empty element.
        ReferenceEquals(_scopeOf, members) && _isPlain && _scopeVersion == _scanner.ScopeVersion && _scanner.HasDepthFor(1)
        && XmlBytes.Stands(_scanner.Xml, _scanner.At, startTag);

    /// <summary>Takes the next start tag if it is spelt as expected; false where it must be read in full, or where there is none.</summary>
    private bool TakeNext(XmlMembers members, ref int member)
    {
        _scanner.SkipSpace();
        if (_parentIsEmpty || !_scanner.HasDepthFor(1))
            return false;
        int next = Last(member) + 1;
        if (!IsPlain(members))
            return TakeSpeltLikeTheLast(members, next, ref member);

        ReadOnlySpan<byte> rest = _scanner.Rest;
        ReadOnlySpan<XmlMembers.Entry> entries = members.Entries;
        if ((uint)next < (uint)entries.Length)
        {
            ref readonly XmlMembers.Entry entry = ref entries[next];
            if (entry.StartTag.Length != 0 && rest.StartsWith(entry.StartTag))
            {
                Take(entry.Kind, entry.StartTag.Length, entry.ElementLength);
                member = next;
                return true;
            }
        }

        if (rest.StartsWith(UsualProperty))
            return TakeNamed(members, XmlMemberKind.Property, UsualProperty.Length, (byte)'"', "property".Length, next, ref member);
        if (rest.StartsWith(UsualList))
            return TakeNamed(members, XmlMemberKind.List, UsualList.Length, (byte)'"', "propertyList".Length, next, ref member);
        if (rest.StartsWith(UsualLink))
        {
            Take(XmlMemberKind.Link, UsualLink.Length, "link".Length);
            member = Unknown(next - 1);
            return true;
        }

        if (rest.StartsWith(UsualResource))
            return TakeResource(members, next, ref member);

        return TakeSpeltLikeTheLast(members, next, ref member);
    }

    /// <summary>Takes the start tag of a resource that is spelt as nearly all are: its relation, where it leads, and nothing else.</summary>
    private bool TakeResource(XmlMembers members, int next, ref int member)
    {
        ReadOnlySpan<byte> xml = _scanner.Xml;
        int start = _scanner.At + UsualResource.Length;
        int end = XmlBytes.EndOfValue(xml, start, (byte)'"');
        ReadOnlySpan<byte> between = "\" href=\""u8;
        if (!XmlBytes.Stands(xml, end, between))
            return false;
        int href = end + between.Length;
        int hrefEnd = XmlBytes.EndOfValue(xml, href, (byte)'"');
        if (!XmlBytes.Stands(xml, hrefEnd, "\">"u8))
            return false;
        ReadOnlySpan<byte> relation = xml[start..end];
        int found = members.Is(next, XmlMemberKind.Resource, relation) ? next : members.IndexOf(XmlMemberKind.Resource, relation);
        Take(XmlMemberKind.Resource, hrefEnd + 2 - _scanner.At, "resource".Length);
        _href = href;
        _hrefLength = hrefEnd - href;
        member = found >= 0 ? found : Unknown(next - 1);
        return true;
    }

    /// <summary>Takes a property whose tag is spelt like the last one that was read in full: with a prefix, single quotes, a line break.</summary>
    private bool TakeSpeltLikeTheLast(XmlMembers members, int next, ref int member)
    {
        Spelling last = _spelling;
        return last.Version == _scanner.ScopeVersion
            && last.Length != 0
            && _scanner.Rest.StartsWith(_scanner.Xml.Slice(last.Start, last.Length))
            && IsIn(last.Namespace, members)
            && TakeNamed(members, XmlMemberKind.Property, last.Length, _scanner.Xml[last.Start + last.Length - 1], last.NameLength, next, ref member);
    }

    /// <summary>Takes a start tag of which everything up to the name's value was recognised, if nothing but the value is left of it.</summary>
    private bool TakeNamed(XmlMembers members, XmlMemberKind kind, int opening, byte quote, int nameLength, int next, ref int member)
    {
        ReadOnlySpan<byte> xml = _scanner.Xml;
        int start = _scanner.At + opening;
        int end = XmlBytes.EndOfValue(xml, start, quote);
        if (end + 1 >= xml.Length || xml[end] != quote || xml[end + 1] != '>')
            return false;
        ReadOnlySpan<byte> name = xml[start..end];
        int found = members.Is(next, kind, name) ? next : members.IndexOf(kind, name);
        Take(kind, opening + name.Length + 2, nameLength);
        member = found >= 0 ? found : Unknown(next - 1);
        return true;
    }

    private void Take(XmlMemberKind kind, int length, int nameLength)
    {
        _kind = kind;
        _nameLength = nameLength;
        _isOpen = false;
        _scanner.TagStart = _scanner.At;
        _scanner.At += length;
    }

    /// <summary>Remembers how a property's start tag is spelt up to its name, if there is nothing else to it.</summary>
    private void Learn(XmlElement element, XmlAttribute name)
    {
        int start = _scanner.TagStart;
        bool isBare = _scanner.Attributes.Length == 1 && element.OuterDeclarations == _scanner.Declarations.Length;
        _spelling = isBare
            ? new Spelling(start, name.Value - start, element.NameLength, element.Namespace, _scanner.ScopeVersion)
            : default;
    }

    /// <summary>Whether an element without a prefix is in the namespace of the members; asked once as long as the scope stays.</summary>
    private bool IsPlain(XmlMembers members)
    {
        if (!ReferenceEquals(_scopeOf, members) || _scopeVersion != _scanner.ScopeVersion)
            LookAtScope(members);
        return _isPlain;
    }

    private void LookAtScope(XmlMembers members)
    {
        // Nearly all types of an API are in one namespace, and their tables share its name.
        bool isAsBefore = _scopeVersion == _scanner.ScopeVersion && _scopeOf is { NamespaceName: { } before } && ReferenceEquals(before, members.NamespaceName);
        _scopeOf = members;
        if (isAsBefore)
            return;
        _scopeVersion = _scanner.ScopeVersion;
        _scopeDeclaration = _scanner.Find(default, _scanner.Declarations.Length);
        _isPlain = members.Accepts(_scanner.NamespaceName(_scopeDeclaration));
    }

    /// <summary>Whether a namespace, as the scanner numbers it, is that of the members.</summary>
    private bool IsIn(int ns, XmlMembers members) =>
        (IsPlain(members) && ns == _scopeDeclaration) || members.Accepts(_scanner.NamespaceName(ns));

    /// <param name="Start">Offset of the start tag.</param>
    /// <param name="Length">Its length up to the name's value, the quote included; 0 where nothing was learnt.</param>
    /// <param name="NameLength">Length of the element's qualified name.</param>
    /// <param name="Namespace">The namespace of the element, as the scanner numbers it.</param>
    /// <param name="Version">The version of the scope in which that holds.</param>
    private readonly record struct Spelling(int Start, int Length, int NameLength, int Namespace, int Version);
}
