using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Relwright.Generated;

/// <summary>
/// A pull scanner over a whole document in UTF-8: XML 1.0 with namespaces, without document type declarations. It knows nothing of
/// resources; <see cref="XmlCursor"/> does.
/// </summary>
/// <remarks>
/// Every byte is looked at once: plain ASCII as part of a scan or of a literal, whatever else by <see cref="RejectForbidden"/>, which
/// proves that a run is UTF-8 and holds only characters that XML allows. Zero is none of them, so <see cref="Peek(int)"/> answers zero
/// behind the end.
/// </remarks>
internal ref partial struct XmlScanner
{
    /// <summary>The namespace of a name that falls under no declaration.</summary>
    internal const int NoNamespace = -1;

    /// <summary>The namespace of the prefix <c>xml</c>, which needs no declaration.</summary>
    internal const int XmlNamespace = -2;

    private static ReadOnlySpan<byte> LastOfPlane => [0xEF, 0xBF];

    private int _maxDepth;
    private XmlElement.Few _fewOpen;
    private XmlElement[]? _manyOpen;
    private int _openCount;
    private XmlAttribute.Few _fewAttributes;
    private XmlAttribute[]? _manyAttributes;
    private int _attributeCount;
    private XmlDeclaration.Few _fewDeclarations;
    private XmlDeclaration[]? _manyDeclarations;
    private int _declarationCount;

    // What a document says is never longer than how it says it, so this never outgrows the document.
    private RentedBytes _text;

    internal XmlScanner(ReadOnlySpan<byte> utf8, int maxDepth) => Begin(utf8, maxDepth);

    /// <summary>Does what the constructor does, in the place of a default value: the struct is too large to be copied for nothing.</summary>
    internal void Begin(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        Xml = utf8;
        _maxDepth = maxDepth;
        RejectOtherEncodings();
        if (utf8.StartsWith("\uFEFF"u8))
            At = 3;
    }

    /// <summary>The whole document.</summary>
    internal ReadOnlySpan<byte> Xml { get; private set; }

    /// <summary>Where the next byte to look at lies.</summary>
    internal int At { get; set; }

    /// <summary>Where the last start tag began.</summary>
    internal int TagStart { get; set; }

    /// <summary>Whether the last start tag was an empty-element tag, so that no end tag follows.</summary>
    internal bool IsEmpty { get; private set; }

    /// <summary>Whether an attribute of the last start tag has a prefix.</summary>
    internal bool HasPrefixedAttributes { get; private set; }

    /// <summary>Rises whenever the default namespace may have changed.</summary>
    internal int ScopeVersion { get; private set; }

    /// <summary>Whether something is read on trial, so that a failure is caught unless enough was looked at again.</summary>
    internal bool IsOnTrial { get; set; }

    /// <summary>How many bytes were looked at again.</summary>
    internal long Reread { get; set; }

    /// <summary>How many elements are open.</summary>
    internal readonly int Depth => _openCount;

    /// <summary>Whether so many elements may still be opened, one within the other.</summary>
    internal readonly bool HasDepthFor(int elements) => _openCount <= _maxDepth - elements;

    [UnscopedRef]
    private readonly ReadOnlySpan<XmlElement> OpenElements => _manyOpen ?? (ReadOnlySpan<XmlElement>)_fewOpen;

    [UnscopedRef]
    private Span<XmlElement> Open => _manyOpen ?? (Span<XmlElement>)_fewOpen;

    /// <summary>The innermost open element.</summary>
    internal readonly XmlElement Current => OpenElements[_openCount - 1];

    /// <summary>The byte at <see cref="At"/>, or zero at the end.</summary>
    internal readonly byte Peek() => Peek(At);

    /// <summary>The byte at an offset, or zero at the end.</summary>
    internal readonly byte Peek(int offset) => (uint)offset < (uint)Xml.Length ? Xml[offset] : (byte)0;

    internal readonly ReadOnlySpan<byte> Rest => Xml[At..];

    internal readonly ReadOnlySpan<byte> LocalName(XmlElement element) => Xml.Slice(element.Local, element.LocalLength);

    /// <summary>Passes white space; tells whether there was any.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool SkipSpace() => Peek() <= ' ' && PassSpace();

    private bool PassSpace()
    {
        ReadOnlySpan<byte> xml = Xml;
        int start = At;
        int at = start;
        while ((uint)at < (uint)xml.Length && xml[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        At = at;
        return at != start;
    }

    /// <summary>Passes white space, comments and processing instructions: what an element with elements in it may have between them.</summary>
    internal void SkipToMarkup()
    {
        while (true)
        {
            SkipSpace();
            if (Peek() != '<')
                return;
            byte next = Peek(At + 1);
            if (next == '?')
                SkipInstruction();
            else if (next == '!' && Peek(At + 2) == '-')
                SkipComment();
            else
                return;
        }
    }

    /// <summary>Whether the text that was read last is ASCII throughout, so that widening its bytes makes it a string.</summary>
    internal bool TextIsAscii { get; private set; }

    /// <summary>Gives back what was rented.</summary>
    internal void Release() => _text.Release();

    private void Push(XmlElement element)
    {
        if (!HasDepthFor(1))
            throw Error(TagStart, $"Elements nest deeper than {_maxDepth}, the limit that was set");
        if (_openCount == Open.Length)
        {
            XmlElement[] more = new XmlElement[_openCount * 2];
            Open.CopyTo(more);
            _manyOpen = more;
        }

        Open[_openCount++] = element;
    }

    private void Pop()
    {
        XmlElement closed = Open[--_openCount];
        if (closed.OuterDeclarations == _declarationCount)
            return;
        _declarationCount = closed.OuterDeclarations;
        ScopeVersion++;
    }

    private readonly void RejectOtherEncodings()
    {
        bool isUtf16 = Xml is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, (byte)'<', ..] or [(byte)'<', 0, ..] or [0, 0, ..];
        if (isUtf16)
            throw Error(0, "The document is not UTF-8 but UTF-16 or UTF-32");
    }

    /// <summary>Proves that a run, which ends before an ASCII character, is UTF-8 and holds only characters that XML allows.</summary>
    private readonly void RejectForbidden(int start, int end)
    {
        ReadOnlySpan<byte> run = Xml[start..end];
        if (!Utf8.IsValid(run))
            throw Error(start + FirstInvalid(run), "The document is not valid UTF-8");
        for (int i = 0; run[i..].IndexOfAnyInRange((byte)0, (byte)0x1F) is >= 0 and int found; i += found + 1)
        {
            byte control = run[i + found];
            if (control is not ((byte)'\n' or (byte)'\r' or (byte)'\t'))
                throw Error(start + i + found, $"U+{control:X4} is not a character that XML 1.0 allows");
        }

        // U+FFFE and U+FFFF are EF BF BE and EF BF BF, and nothing else begins like them.
        for (int i = 0; run[i..].IndexOf(LastOfPlane) is >= 0 and int found; i += found + 2)
        {
            if (run[i + found + 2] >= 0xBE)
                throw Error(start + i + found, "U+FFFE and U+FFFF are not characters that XML 1.0 allows");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> run)
    {
        int at = 0;
        while (System.Text.Rune.DecodeFromUtf8(run[at..], out _, out int consumed) == OperationStatus.Done)
            at += consumed;
        return at;
    }
}
