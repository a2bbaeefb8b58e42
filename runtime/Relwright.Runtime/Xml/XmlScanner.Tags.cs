using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Relwright.Generated;

/// <summary>Start tags, their attributes, and end tags.</summary>
internal ref partial struct XmlScanner
{
    // Up to here comparing each attribute with each is cheaper than a set.
    private const int ComparedPairwise = 16;

    [UnscopedRef]
    private Span<XmlAttribute> AttributeStore => _manyAttributes ?? (Span<XmlAttribute>)_fewAttributes;

    /// <summary>The attributes of the last start tag that was read in full, in their order, without namespace declarations.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<XmlAttribute> Attributes => (_manyAttributes ?? (ReadOnlySpan<XmlAttribute>)_fewAttributes)[.._attributeCount];

    internal readonly ReadOnlySpan<byte> NameOf(XmlAttribute attribute) => Xml.Slice(attribute.Name, attribute.NameLength);

    internal readonly ReadOnlySpan<byte> RawValueOf(XmlAttribute attribute) => Xml.Slice(attribute.Value, attribute.ValueLength);

    /// <summary>The normalised value; good until the next text is read.</summary>
    internal ReadOnlySpan<byte> ValueOf(XmlAttribute attribute) =>
        attribute.IsPlain ? RawValueOf(attribute) : NormaliseAttribute(attribute.Value, attribute.ValueLength);

    /// <summary>The attribute of no namespace with this name, or false.</summary>
    internal readonly bool TryGetAttribute(ReadOnlySpan<byte> name, out XmlAttribute attribute)
    {
        foreach (XmlAttribute candidate in Attributes)
        {
            if (candidate.NameLength == name.Length && NameOf(candidate).SequenceEqual(name))
            {
                attribute = candidate;
                return true;
            }
        }

        attribute = default;
        return false;
    }

    /// <summary>Reads the start tag at <see cref="At"/> and opens its element, the one of an empty-element tag included.</summary>
    internal void ReadStartTag()
    {
        TagStart = At++;
        int name = At;
        int prefixLength = SkipQualifiedName("an element name");
        int nameLength = At - name;
        int outer = _declarationCount;
        _attributeCount = 0;
        HasPrefixedAttributes = false;

        while (true)
        {
            bool spaced = SkipSpace();
            byte b = Peek();
            if (b == '>')
            {
                At++;
                IsEmpty = false;
                break;
            }

            if (b == '/')
            {
                if (Peek(At + 1) != '>')
                    throw Error(At, "Expected '>' behind '/'");
                At += 2;
                IsEmpty = true;
                break;
            }

            if (!spaced)
                throw Error(At, b == 0 ? "The document ends within a tag" : "Expected white space, '>' or '/>' in a tag");
            ReadAttribute(outer);
        }

        if (_attributeCount > 1)
            RejectDuplicateNames();
        ReadOnlySpan<byte> prefix = Xml.Slice(name, prefixLength);
        Push(new XmlElement(name, nameLength, prefixLength, Resolve(prefix, name), outer));
        if (HasPrefixedAttributes)
            RejectDuplicateExpandedNames(Attributes);
    }

    /// <summary>Opens an element whose start tag was taken as a whole: without a prefix, and without declarations in it.</summary>
    internal void OpenPlain(int nameLength, int ns)
    {
        IsEmpty = false;
        _attributeCount = 0;
        HasPrefixedAttributes = false;
        Push(new XmlElement(TagStart + 1, nameLength, 0, ns, _declarationCount));
    }

    /// <summary>Closes the element whose empty-element tag was just read.</summary>
    internal void CloseEmpty()
    {
        IsEmpty = false;
        Pop();
    }

    /// <summary>Goes back to the start tag of the innermost open element, of which no child was read, and reads it again.</summary>
    internal void Reopen()
    {
        At = TagStart;
        Pop();
        ReadStartTag();
    }

    /// <summary>Reads the end tag at <see cref="At"/>, which must be that of the innermost open element.</summary>
    internal void ReadEndTag()
    {
        if (_openCount == 0)
            throw Error(At, "An end tag stands where no element is open");
        XmlElement element = Current;
        ReadEndTag(Xml.Slice(element.Name, element.NameLength));
        Pop();
    }

    /// <summary>Reads the end tag at <see cref="At"/>, which must have this name.</summary>
    internal void ReadEndTag(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> rest = Xml[At..];
        int end = name.Length + 2;
        if (rest.Length <= end || !rest.StartsWith("</"u8) || !rest[2..end].SequenceEqual(name))
            throw Error(At, $"Expected </{Encoding.UTF8.GetString(name)}>");
        int start = At;
        At += end;
        SkipSpace();
        if (Peek() != '>')
            throw Error(start, $"Expected </{Encoding.UTF8.GetString(name)}>");
        At++;
    }

    private void ReadAttribute(int outer)
    {
        int name = At;
        int prefixLength = SkipQualifiedName("an attribute name");
        int nameLength = At - name;
        SkipSpace();
        if (Peek() != '=')
            throw Error(At, "Expected '=' behind an attribute name");
        At++;
        SkipSpace();
        byte quote = Peek();
        if (quote is not ((byte)'"' or (byte)'\''))
            throw Error(At, "Expected a quoted attribute value");
        int value = ++At;
        int end = XmlBytes.EndOfValue(Xml, value, quote);
        bool isAscii = Peek(end) == quote;
        bool isPlain = isAscii;
        if (!isAscii)
            end = EndOfRichValue(value, quote, out isPlain);
        int length = end - value;
        At = end + 1;

        if (prefixLength == 0 && nameLength == 5 && Xml.Slice(name, 5).SequenceEqual("xmlns"u8))
        {
            Declare(outer, name, 0, value, length, isPlain);
            return;
        }

        if (prefixLength == 5 && Xml.Slice(name, 5).SequenceEqual("xmlns"u8))
        {
            Declare(outer, name + 6, nameLength - 6, value, length, isPlain);
            return;
        }

        HasPrefixedAttributes |= prefixLength != 0;
        if (_attributeCount == AttributeStore.Length)
        {
            XmlAttribute[] more = new XmlAttribute[_attributeCount * 2];
            AttributeStore.CopyTo(more);
            _manyAttributes = more;
        }

        AttributeStore[_attributeCount++] = new XmlAttribute(name, nameLength, prefixLength, value, length, isPlain, isAscii);
    }

    /// <summary>The end of a value that is more than plain ASCII; its references are sound afterwards, whether or not somebody reads it.</summary>
    private int EndOfRichValue(int value, byte quote, out bool isPlain)
    {
        int length = Xml[value..].IndexOfAny(quote, (byte)'<');
        if (length < 0)
            throw Error(value, "The document ends within an attribute value");
        if (Xml[value + length] == '<')
            throw Error(value + length, "An attribute value must not hold '<'");
        RejectForbidden(value, value + length);
        isPlain = Xml.Slice(value, length).IndexOfAny("&\t\n\r"u8) < 0;
        if (!isPlain)
            NormaliseAttribute(value, length);
        return value + length;
    }

    /// <summary>Passes a qualified name; returns the length of its prefix, 0 for none.</summary>
    private int SkipQualifiedName(string expected)
    {
        int first = XmlNames.Measure(Rest);
        if (first == 0)
            throw Error(At, $"Expected {expected}");
        At += first;
        if (Peek() != ':')
            return 0;
        int second = XmlNames.Measure(Xml[(At + 1)..]);
        if (second == 0)
            throw Error(At, "Expected a name behind the prefix");
        At += second + 1;
        if (Peek() == ':')
            throw Error(At, "A name must not hold a second colon");
        return first;
    }

    private void RejectDuplicateNames()
    {
        ReadOnlySpan<XmlAttribute> attributes = Attributes;
        if (attributes.Length > ComparedPairwise)
        {
            HashSet<string> seen = new(attributes.Length, StringComparer.Ordinal);
            foreach (XmlAttribute attribute in attributes)
            {
                if (!seen.Add(Encoding.UTF8.GetString(NameOf(attribute))))
                    throw DuplicateAttribute(attribute);
            }

            return;
        }

        for (int i = 1; i < attributes.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (attributes[i].NameLength == attributes[j].NameLength && NameOf(attributes[i]).SequenceEqual(NameOf(attributes[j])))
                    throw DuplicateAttribute(attributes[i]);
            }
        }
    }

    /// <summary>Two prefixes may stand for one namespace; this also proves that every prefix is declared.</summary>
    private readonly void RejectDuplicateExpandedNames(ReadOnlySpan<XmlAttribute> attributes)
    {
        HashSet<(int, string)>? seen = null;
        foreach (XmlAttribute attribute in attributes)
        {
            if (attribute.PrefixLength == 0)
                continue;
            int declaration = Resolve(Xml.Slice(attribute.Name, attribute.PrefixLength), attribute.Name);
            if (attributes.Length == 1)
                return;
            int space = declaration < 0 ? declaration : DeclarationStore[declaration].Same;
            seen ??= [];
            if (!seen.Add((space, Encoding.UTF8.GetString(Xml.Slice(attribute.Local, attribute.LocalLength)))))
                throw DuplicateAttribute(attribute);
        }
    }

    private readonly WireFormatException DuplicateAttribute(XmlAttribute attribute) =>
        Error(attribute.Name, $"The attribute '{Encoding.UTF8.GetString(NameOf(attribute))}' stands twice in one tag");
}
