using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>What a record does not know, kept as it came; see the remarks of the part that does it for resources.</summary>
public ref partial struct XmlCursor
{
    /// <summary>Whether a start or end tag comes.</summary>
    internal readonly bool AtTag => _scanner.Peek() == '<' && _scanner.Peek(_scanner.At + 1) is not ((byte)'!' or (byte)'?');

    internal readonly bool AtEndTag => _scanner.Peek() == '<' && _scanner.Peek(_scanner.At + 1) == '/';

    /// <summary>Whether the element that was opened is in a namespace.</summary>
    internal readonly bool IsIn(ReadOnlySpan<byte> ns) => _scanner.NamespaceName(_scanner.Current.Namespace).SequenceEqual(ns);

    /// <summary>Passes what stands before the next tag.</summary>
    /// <param name="expectsText">Whether a text is a member.</param>
    /// <param name="hasElements">Whether elements came already, so that white space is what separates them.</param>
    /// <param name="unknown">Takes text that is no member.</param>
    /// <returns>True where the cursor stands at a text that is a member.</returns>
    internal bool SkipToElement(bool expectsText, bool hasElements, ref UnknownMembersBuilder unknown)
    {
        if (!expectsText)
            _scanner.SkipToMarkup();
        int start = _scanner.At;
        if (AtTag)
            return false;
        bool isBlank = _scanner.ReadText().Trim(Space).IsEmpty;
        ReadOnlySpan<byte> raw = _scanner.Xml[start.._scanner.At];
        if (isBlank && raw.IndexOf("<!["u8) < 0 && (!expectsText || hasElements || !AtEndTag || raw.IsEmpty))
            return false;
        if (expectsText)
        {
            _scanner.At = start;
            return true;
        }

        unknown.Add("#text", raw, WireFormat.Xml);
        return false;
    }

    /// <summary>Keeps an attribute of the element that was opened, with the declaration that its prefix needs.</summary>
    internal void KeepAttribute(int attribute, ref UnknownMembersBuilder unknown)
    {
        XmlAttribute at = _scanner.Attributes[attribute];
        KeepAttribute(at, ref unknown);
        if (at.PrefixLength == 0)
            return;
        ReadOnlySpan<byte> prefix = _scanner.Xml.Slice(at.Name, at.PrefixLength);
        string name = "@xmlns:" + Encoding.UTF8.GetString(prefix);
        int declaration = _scanner.Find(prefix, _scanner.Declarations.Length);
        if (declaration < 0)
            return;
        LimitDeclarations(_scanner.Declarations[declaration].ValueLength);
        unknown.AddOnce(name, InQuotes(_scanner.Declarations[declaration].Value, _scanner.Declarations[declaration].ValueLength), WireFormat.Xml);
    }

    /// <summary>Keeps the attributes of the element of a member that has no place for them.</summary>
    internal void KeepAttributesOf(string name, int member, ref UnknownMembersBuilder unknown)
    {
        _raw.Clear();
        Span<bool> isKept = stackalloc bool[_scanner.Declarations.Length];
        foreach (XmlAttribute attribute in _scanner.Attributes)
        {
            if (IsNil(attribute))
                continue;
            AppendAttribute(" "u8, _scanner.NameOf(attribute), attribute.Value, attribute.ValueLength);
            ReadOnlySpan<byte> prefix = _scanner.Xml.Slice(attribute.Name, attribute.PrefixLength);
            int declaration = prefix.IsEmpty ? XmlScanner.NoNamespace : _scanner.Find(prefix, isKept.Length);
            if (declaration < 0 || isKept[declaration])
                continue;
            isKept[declaration] = true;
            AppendAttribute(" xmlns:"u8, prefix, _scanner.Declarations[declaration].Value, _scanner.Declarations[declaration].ValueLength);
        }

        if (_raw.Span.IsEmpty)
            return;
        LimitDeclarations(_raw.Span.Length);
        unknown.AddDeclared(member, name + XmlMembers.AttributesOf, _raw.Span, WireFormat.Xml);
    }

    /// <summary>Keeps the element that was opened, so that it means the same where names without a prefix are in a namespace.</summary>
    internal void KeepElement(byte[] unprefixed, ref UnknownMembersBuilder unknown)
    {
        string name = Encoding.UTF8.GetString(_scanner.LocalName(_scanner.Current));
        XmlElement element = _scanner.Current;
        int start = _scanner.TagStart;
        int nameEnd = element.Name + element.NameLength;
        _scanner.SkipElement();
        int end = _scanner.At;
        _raw.Clear();
        _raw.Append(_scanner.Xml[start..end]);
        bool isSelfContained = element.OuterDeclarations == 0 && unprefixed.Length == 0;
        unknown.Add(name, isSelfContained ? _raw.Span : Declare(_raw.Span, start, nameEnd - start, end, unprefixed), WireFormat.Xml);
    }
}
