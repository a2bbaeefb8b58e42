using System;
using System.Text;

namespace Relwright.Generated;

/// <summary>What stands around the root element, and what stands between elements without meaning.</summary>
internal ref partial struct XmlScanner
{
    private static ReadOnlySpan<byte> UsualDeclaration => "<?xml version=\"1.0\" encoding=\"utf-8\"?>"u8;

    /// <summary>Passes everything before the root element; stands at its start tag afterwards.</summary>
    internal void ReadProlog()
    {
        if (Rest.StartsWith(UsualDeclaration))
            At += UsualDeclaration.Length;
        else if (Rest.StartsWith("<?xml"u8) && Peek(At + 5) is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            ReadXmlDeclaration();
        SkipToMarkup();
        if (Rest.StartsWith("<!DOCTYPE"u8))
            throw Error(At, "A document type declaration is not accepted");
        if (Peek() != '<' || XmlNames.Measure(Xml[(At + 1)..]) == 0)
            throw Error(At, At == Xml.Length ? "The document has no root element" : "Expected the root element");
    }

    /// <summary>Passes everything behind the root element, which must be nothing that counts.</summary>
    internal void ReadEpilog()
    {
        SkipToMarkup();
        if (At != Xml.Length)
            throw Error(At, "Only comments may follow the root element");
    }

    /// <summary>Passes the element that is open since the last start tag, its end tag included.</summary>
    internal void SkipElement()
    {
        int depth = Depth;
        if (IsEmpty)
        {
            CloseEmpty();
            return;
        }

        while (Depth >= depth)
        {
            ReadText();
            if (Peek(At + 1) == '/')
            {
                ReadEndTag();
            }
            else
            {
                ReadStartTag();
                if (IsEmpty)
                    CloseEmpty();
            }
        }
    }

    private void ReadXmlDeclaration()
    {
        int start = At;
        int length = Rest.IndexOf("?>"u8);
        if (length < 0)
            throw Error(start, "The document ends within the XML declaration");
        int end = start + length;
        At = start + 5;
        if (!TakePseudoAttribute("version"u8, end, out ReadOnlySpan<byte> version))
            throw Error(At, "Expected the version in the XML declaration");
        if (!version.SequenceEqual("1.0"u8))
            throw Error(start, $"XML {Encoding.UTF8.GetString(version)} is not read, only XML 1.0");
        if (TakePseudoAttribute("encoding"u8, end, out ReadOnlySpan<byte> encoding) && !Ascii.EqualsIgnoreCase(encoding, "utf-8"u8))
            throw Error(start, $"The document declares the encoding '{Encoding.UTF8.GetString(encoding)}'; only UTF-8 is read");
        if (TakePseudoAttribute("standalone"u8, end, out ReadOnlySpan<byte> standalone) && !(standalone.SequenceEqual("yes"u8) || standalone.SequenceEqual("no"u8)))
            throw Error(start, "standalone is neither yes nor no");
        SkipSpace();
        if (At != end)
            throw Error(At, "Expected '?>' at the end of the XML declaration");
        At += 2;
    }

    private bool TakePseudoAttribute(ReadOnlySpan<byte> name, int end, out ReadOnlySpan<byte> value)
    {
        value = default;
        int start = At;
        if (!SkipSpace() || !Rest.StartsWith(name))
        {
            At = start;
            return false;
        }

        At += name.Length;
        SkipSpace();
        if (Peek() != '=')
            throw Error(At, "Expected '=' in the XML declaration");
        At++;
        SkipSpace();
        byte quote = Peek();
        int close = quote is (byte)'"' or (byte)'\'' ? Xml[(At + 1)..end].IndexOf(quote) : -1;
        if (close < 0)
            throw Error(At, "Expected a quoted value in the XML declaration");
        value = Xml.Slice(At + 1, close);
        At += close + 2;
        return true;
    }

    private void SkipComment()
    {
        int start = At;
        if (!Rest.StartsWith("<!--"u8))
            throw Error(At, "Expected '<!--'");
        int body = start + 4;
        int length = Xml[body..].IndexOf("--"u8);
        if (length < 0)
            throw Error(start, "The document ends within a comment");
        if (Peek(body + length + 2) != '>')
            throw Error(body + length, "'--' must not stand in a comment");
        RejectForbidden(body, body + length);
        At = body + length + 3;
    }

    private void SkipInstruction()
    {
        int start = At;
        int target = XmlNames.Measure(Xml[(start + 2)..]);
        if (target == 0)
            throw Error(start, "Expected the target of a processing instruction");
        if (Ascii.EqualsIgnoreCase(Xml.Slice(start + 2, target), "xml"u8))
            throw Error(start, "An XML declaration stands only at the very start of a document");
        int behind = start + 2 + target;
        int length = Xml[behind..].IndexOf("?>"u8);
        if (length < 0)
            throw Error(start, "The document ends within a processing instruction");
        At = behind;
        if (length > 0 && !SkipSpace())
            throw Error(behind, "Expected white space behind the target of a processing instruction");
        RejectForbidden(behind, behind + length);
        At = behind + length + 2;
    }
}
