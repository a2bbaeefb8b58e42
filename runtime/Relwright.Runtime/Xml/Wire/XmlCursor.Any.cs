using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>Elements of which nothing is known.</summary>
public ref partial struct XmlCursor
{
    /// <summary>Reads the element that was opened.</summary>
    /// <exception cref="WireFormatException">The XML is not well-formed, or a name in it stands for no text.</exception>
    internal XmlAnyElement ReadAnyElement()
    {
        if (TakeNil())
            return new XmlAnyElement(null);
        var element = new XmlAnyElement("");
        for (int i = 0; i < AttributeCount; i++)
        {
            XmlAttribute attribute = _scanner.Attributes[i];
            string name = Decoded(_scanner.Xml.Slice(attribute.Local, attribute.LocalLength), attribute.Name);
            element.Add("@" + name, new XmlAnyElement(Value(attribute)));
        }

        if (_scanner.IsEmpty)
            _scanner.CloseEmpty();
        else
            ReadAnyContent(element);
        return element;
    }

    private void ReadAnyContent(XmlAnyElement element)
    {
        ReadOnlySpan<byte> first = _scanner.ReadText();
        if (AtEndTag)
        {
            element.End(Encoding.UTF8.GetString(first));
            _scanner.ReadEndTag();
            return;
        }

        // Put together once: there is text between any two children, if only a line end.
        var text = new RentedBytes();
        text.Append(first);
        while (OpenElement())
        {
            string key = ReadKey();
            element.Add(key, ReadAnyElement());
            text.Append(_scanner.ReadText());
        }

        element.End(Encoding.UTF8.GetString(text.Span));
        text.Release();
    }

    /// <summary>Notes, for each attribute and child of the element that was opened, which members it can be. The element is passed.</summary>
    internal bool Survey(XmlCandidates candidates)
    {
        byte[] unprefixed = Unprefixed;
        bool hasAny = false;
        for (int i = 0; i < AttributeCount; i++)
        {
            if (IsNil(_scanner.Attributes[i]))
                continue;
            hasAny = true;
            for (int candidate = 0; candidate < candidates.Count; candidate++)
                candidates.Note(candidate, MemberOf(candidates.Table(candidate), i));
        }

        if (_scanner.IsEmpty)
        {
            _scanner.CloseEmpty();
            return hasAny;
        }

        while (true)
        {
            _scanner.ReadText();
            if (!OpenElement())
                return hasAny;
            hasAny = true;
            for (int candidate = 0; candidate < candidates.Count; candidate++)
                candidates.Note(candidate, MemberOf(candidates.Table(candidate), unprefixed, candidates.Likely(candidate)));
            _scanner.SkipElement();
        }
    }

    /// <summary>Finds the text of an attribute or child of the element that was opened.</summary>
    /// <returns>Its text in a table; -1 where it is missing or another one.</returns>
    internal int Find(XmlName name, TextTable texts)
    {
        byte[] unprefixed = Unprefixed;
        for (int i = 0; i < AttributeCount; i++)
        {
            XmlAttribute attribute = _scanner.Attributes[i];
            bool isIt = _scanner.Xml.Slice(attribute.Local, attribute.LocalLength).SequenceEqual(name.Local)
                && NamespaceOf(attribute).SequenceEqual(name.Namespace ?? []);
            if (isIt)
                return texts.IndexOf(_scanner.ValueOf(attribute));
        }

        if (_scanner.IsEmpty)
            return -1;
        while (true)
        {
            _scanner.ReadText();
            if (AtEndTag)
                return -1;
            OpenElement();
            if (IsAt(name, unprefixed))
            {
                if (IsNil())
                    return -1;
                ReadOnlySpan<byte> text = ReadTextOrNone().Trim(Space);
                return texts.IndexOf(text);
            }

            _scanner.SkipElement();
        }
    }

    /// <summary>The text of the element that was opened; none where it holds elements.</summary>
    private ReadOnlySpan<byte> ReadTextOrNone()
    {
        if (_scanner.IsEmpty)
            return default;
        ReadOnlySpan<byte> text = _scanner.ReadText();
        return AtEndTag ? text : default;
    }
}
