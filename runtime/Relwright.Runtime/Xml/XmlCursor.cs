using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Relwright.Generated;

/// <summary>
/// Reads a body in XML, one child element after the other, as emitted code drives it: the named-property profile of
/// <c>&lt;resource&gt;</c>, <c>&lt;link&gt;</c>, <c>&lt;property&gt;</c> and <c>&lt;propertyList&gt;</c>.
/// </summary>
/// <remarks>
/// The fast path compares the start tag of the next expected member as a whole. That is sound only while the default namespace is the
/// one of the API, which <see cref="IsPlain"/> answers. Whatever else comes is read in full and found by element, namespace and name.
/// XML has no null: a member is absent when its element is, and a number, date or the like in an empty element is read as absent too.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct XmlCursor
{
    private XmlScanner _scanner;
    private XmlMembers? _scopeOf;
    private int _scopeVersion;
    private int _scopeDeclaration;
    private bool _isPlain;
    private Spelling _spelling;
    private XmlMemberKind _kind;
    private bool _isOpen;
    private bool _parentIsEmpty;
    private RentedBytes _raw;
    private long _addedBytes;
    private int _nameLength;
    private bool _listIsOpen;
    private bool _itemIsPlain;
    // Of a resource whose start tag was taken as a whole: where it leads to. The length is negative where none was.
    private int _href;
    private int _hrefLength;
    private XmlNode _node;

    /// <summary>Begins to read a body.</summary>
    /// <param name="utf8">The body.</param>
    /// <param name="limits">What is accepted.</param>
    /// <exception cref="WireFormatException">The body is not UTF-8, too long, or holds a character that XML forbids.</exception>
    public XmlCursor(ReadOnlySpan<byte> utf8, ReadLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (utf8.Length > limits.MaxBytes)
            throw new WireFormatException($"The body has {utf8.Length} bytes, more than the {limits.MaxBytes} that were allowed", limits.MaxBytes, 0, 0, WireFormat.Xml);
        _hrefLength = -1;
        _scanner.Begin(utf8, limits.MaxDepth);
    }

    /// <summary>Reads the record whose element is the root, to the end of the body.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <exception cref="WireFormatException">The body is no well-formed XML, or holds something else.</exception>
    public T ReadRoot<T>()
        where T : class, IRecord<T>
    {
        T record = T.ReadXml(ref this);
        EndDocument();
        return record;
    }

    /// <summary>Checks that nothing follows the root element, and gives back what was rented.</summary>
    /// <exception cref="WireFormatException">Something follows.</exception>
    public void EndDocument()
    {
        _scanner.ReadEpilog();
        _scanner.Release();
        _raw.Release();
    }

    /// <summary>Enters any element: the root, where nothing was read yet, else the child that <see cref="NextChild(XmlMembers, ref int)"/> came to.</summary>
    /// <param name="members">What is expected in it.</param>
    /// <param name="element">The local name that it must have.</param>
    /// <exception cref="WireFormatException">It has another name or namespace.</exception>
    public void BeginElement(XmlMembers members, ReadOnlySpan<byte> element)
    {
        ArgumentNullException.ThrowIfNull(members);
        OpenStartTag();
        XmlElement current = _scanner.Current;
        if (!IsIn(current.Namespace, members) || !_scanner.LocalName(current).SequenceEqual(element))
        {
            string expected = members.Namespace is { Length: > 0 } ns ? $" of the namespace {Encoding.UTF8.GetString(ns)}" : "";
            throw _scanner.Error(_scanner.TagStart, $"Expected <{Encoding.UTF8.GetString(element)}>{expected}, found <{Encoding.UTF8.GetString(_scanner.LocalName(current))}>");
        }

        _parentIsEmpty = _scanner.IsEmpty;
    }

    /// <summary>Comes to the next child of the element that was entered; predicts that it is the one behind <paramref name="member"/>.</summary>
    /// <param name="members">What is expected in the element.</param>
    /// <param name="member">The index of the child's member, negative for any other child; -1 before the first.</param>
    /// <param name="unknown">Takes the attributes of a property or list that nobody expects.</param>
    /// <returns>False when the end tag was read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool NextChild(XmlMembers members, ref int member, ref UnknownMembersBuilder unknown)
    {
        ArgumentNullException.ThrowIfNull(members);
        if (TryEnd())
            return false;
        if (TakeNext(members, ref member))
        {
            if (unknown.HasAttributes)
                ForgetAttributes(members, member, ref unknown);
            return true;
        }

        if (!NextChildInFull(members, ref member))
            return false;
        if (member >= 0 && _kind is XmlMemberKind.Property or XmlMemberKind.List)
            KeepAttributes(members, member, ref unknown);
        return true;
    }

    /// <summary>Comes to the child that is expected behind the one that was just read, if it is a bare property right behind it.</summary>
    /// <param name="members">What is expected in the element.</param>
    /// <param name="startTag">The child's start tag.</param>
    /// <param name="member">The index of the member that was read; one more where the expected child comes.</param>
    /// <returns>Whether it comes; else <see cref="NextChild(XmlMembers, ref int, ref UnknownMembersBuilder)"/> tells what does.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool PropertyFollows(XmlMembers members, scoped ReadOnlySpan<byte> startTag, ref int member)
    {
        if (!Stands(members, startTag))
            return false;
        Take(XmlMemberKind.Property, startTag.Length, "property".Length);
        member++;
        return true;
    }

    /// <summary>Comes to the child that is expected behind the one that was just read, if it is a bare list right behind it.</summary>
    /// <param name="members">What is expected in the element.</param>
    /// <param name="startTag">The child's start tag.</param>
    /// <param name="member">The index of the member that was read; one more where the expected child comes.</param>
    /// <returns>Whether it comes; else <see cref="NextChild(XmlMembers, ref int, ref UnknownMembersBuilder)"/> tells what does.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ListFollows(XmlMembers members, scoped ReadOnlySpan<byte> startTag, ref int member)
    {
        if (!Stands(members, startTag))
            return false;
        Take(XmlMemberKind.List, startTag.Length, "propertyList".Length);
        member++;
        return true;
    }

    /// <summary>Comes to the next child as the overload does that keeps attributes, without keeping any.</summary>
    /// <param name="members">What is expected in the element.</param>
    /// <param name="member">The index of the child's member, negative for any other child; -1 before the first.</param>
    /// <returns>False when the end tag was read.</returns>
    public bool NextChild(XmlMembers members, ref int member)
    {
        ArgumentNullException.ThrowIfNull(members);
        return TakeNext(members, ref member) || NextChildInFull(members, ref member);
    }

    /// <summary>Passes the child that <see cref="NextChild(XmlMembers, ref int)"/> came to.</summary>
    public void Skip()
    {
        if (_kind == XmlMemberKind.Text)
        {
            _scanner.ReadText();
            return;
        }

        OpenStartTag();
        _scanner.SkipElement();
    }

    /// <summary>Goes out of the element that was entered if its end tag is right here, without white space.</summary>
    private bool TryEnd()
    {
        if (_parentIsEmpty || !XmlBytes.Stands(_scanner.Xml, _scanner.At, "</"u8))
            return false;
        _scanner.ReadEndTag();
        return true;
    }

    private bool NextChildInFull(XmlMembers members, ref int member)
    {
        if (_parentIsEmpty)
        {
            _parentIsEmpty = false;
            _scanner.CloseEmpty();
            return false;
        }

        int last = Last(member);
        _scanner.SkipToMarkup();
        if (_scanner.Peek() != '<' || (_scanner.Peek(_scanner.At + 1) == '!' && _scanner.Peek(_scanner.At + 2) == '['))
        {
            if (_scanner.Peek() == 0)
                throw _scanner.Error(_scanner.At, "The document ends within an element");
            _kind = XmlMemberKind.Text;
            member = Unknown(last);
            return true;
        }

        if (_scanner.Peek(_scanner.At + 1) == '/')
        {
            _scanner.ReadEndTag();
            return false;
        }

        _scanner.ReadStartTag();
        _isOpen = true;
        int found = Classify(members);
        member = found >= 0 ? found : Unknown(last);
        return true;
    }

    /// <summary>Tells the kind of the element that was just opened, and its member or -1.</summary>
    private int Classify(XmlMembers members)
    {
        XmlElement element = _scanner.Current;
        _kind = XmlMemberKind.Element;
        if (!IsIn(element.Namespace, members))
            return -1;
        ReadOnlySpan<byte> local = _scanner.LocalName(element);
        if (local.SequenceEqual("property"u8))
            _kind = XmlMemberKind.Property;
        else if (local.SequenceEqual("link"u8))
            _kind = XmlMemberKind.Link;
        else if (local.SequenceEqual("propertyList"u8))
            _kind = XmlMemberKind.List;
        else if (local.SequenceEqual("resource"u8))
            _kind = XmlMemberKind.Resource;
        else
            return members.IndexOf(XmlMemberKind.Element, local);

        ReadOnlySpan<byte> key = _kind == XmlMemberKind.Resource ? "rel"u8 : "name"u8;
        if (_kind == XmlMemberKind.Link || !_scanner.TryGetAttribute(key, out XmlAttribute attribute))
            return -1;
        if (_kind == XmlMemberKind.Property)
            Learn(element, attribute);
        return members.IndexOf(_kind, _scanner.ValueOf(attribute));
    }

    /// <summary>Makes sure that the current child's start tag was read in full and its element is open.</summary>
    private void OpenStartTag()
    {
        _hrefLength = -1;
        if (_isOpen)
        {
            _isOpen = false;
            return;
        }

        if (_scanner.Depth == 0)
            _scanner.ReadProlog();
        else
            _scanner.At = _scanner.TagStart;
        _scanner.ReadStartTag();
    }

    /// <summary>What came before an unknown child is remembered in its negative index, so that prediction goes on where it was.</summary>
    private static int Last(int member) => member >= -1 ? member : -2 - member;

    private static int Unknown(int last) => last < 0 ? -1 : -2 - last;
}
