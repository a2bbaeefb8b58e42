using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Relwright.Generated;

/// <summary>Lists: <c>&lt;propertyList&gt;</c> with its <c>&lt;item&gt;</c>s. A list without items is an empty list.</summary>
public ref partial struct XmlCursor
{
    /// <summary>Reads a list of texts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public EquatableList<string> ReadStringList()
    {
        var items = new ListBuilder<string>();
        BeginList();
        while (true)
        {
            if (TryTakePlainItem(out ReadOnlySpan<byte> plain))
                items.Add(JsonScan.Widen(plain));
            else if (NextItem())
                items.Add(ReadString());
            else
                break;
        }

        return EquatableList.Own(items.Take());
    }

    /// <summary>Reads a list of values of an open enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    public EquatableList<TEnum> ReadEnumList<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum>
    {
        var items = new ListBuilder<TEnum>();
        BeginList();
        while (NextItem())
            items.Add(TEnum.FromUtf8(ReadText()));
        return EquatableList.Own(items.Take());
    }

    /// <summary>Reads a list of booleans.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<bool> ReadBooleanList() => ReadList(static (ref cursor, text) => cursor.Boolean(text));

    /// <summary>Reads a list of whole numbers of 32 bits.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<int> ReadInt32List() => ReadList(static (ref cursor, text) => cursor.Int32(text));

    /// <summary>Reads a list of whole numbers of 64 bits.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<long> ReadInt64List() => ReadList(static (ref cursor, text) => cursor.Int64(text));

    /// <summary>Reads a list of numbers.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<double> ReadDoubleList() => ReadList(static (ref cursor, text) => cursor.Double(text));

    /// <summary>Reads a list of decimal numbers.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<decimal> ReadDecimalList() => ReadList(static (ref cursor, text) => cursor.Decimal(text));

    /// <summary>Reads a list of points in time.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<DateTimeOffset> ReadDateTimeList() => ReadList(static (ref cursor, text) => cursor.Timestamp(text));

    /// <summary>Reads a list of dates.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<DateOnly> ReadDateList() => ReadList(static (ref cursor, text) => cursor.Date(text));

    /// <summary>Reads a list of durations.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<TimeSpan> ReadDurationList() => ReadList(static (ref cursor, text) => cursor.Duration(text));

    /// <summary>Reads a list of GUIDs.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<Guid> ReadGuidList() => ReadList(static (ref cursor, text) => cursor.Identifier(text));

    /// <summary>Reads a list of URIs.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<Uri> ReadUriList() => ReadList(static (ref cursor, text) => cursor.Reference(text));

    /// <summary>Reads a list of byte strings in base64.</summary>
    /// <exception cref="WireFormatException">An item is none.</exception>
    public EquatableList<EquatableBytes> ReadBytesList() => ReadList(static (ref cursor, text) => cursor.Bytes(text));

    private delegate T ItemReader<T>(ref XmlCursor cursor, ReadOnlySpan<byte> text);

    private EquatableList<T> ReadList<T>(ItemReader<T> read)
    {
        var items = new ListBuilder<T>();
        BeginList();
        while (NextItem())
            items.Add(read(ref this, ReadText().Trim(Space)));
        return EquatableList.Own(items.Take());
    }

    private void BeginList()
    {
        // Where a list and its item would be too deep, the full reading of the tags says so.
        if (!_isOpen && !_scanner.HasDepthFor(2))
        {
            OpenStartTag();
            _isOpen = true;
        }

        _listIsOpen = _isOpen;
        _itemIsPlain = !_isOpen || _scanner.Current.PrefixLength == 0;
        _isOpen = false;
        _parentIsEmpty = _listIsOpen && _scanner.IsEmpty;
    }

    /// <summary>Takes a whole item that is bare and plain ASCII, right here; stays otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTakePlainItem(out ReadOnlySpan<byte> text)
    {
        text = default;
        ReadOnlySpan<byte> xml = _scanner.Xml;
        int at = _scanner.At;
        if (!_itemIsPlain || _parentIsEmpty || !_scanner.HasDepthFor(1) || !XmlBytes.Stands(xml, at, "<item>"u8))
            return false;
        int start = at + "<item>".Length;
        int end = XmlBytes.EndOfText(xml, start);
        if (!XmlBytes.Stands(xml, end, "</item>"u8))
            return false;
        text = xml[start..end];
        _scanner.At = end + "</item>".Length;
        return true;
    }

    private bool NextItem()
    {
        if (_parentIsEmpty)
        {
            _parentIsEmpty = false;
            _scanner.CloseEmpty();
            return false;
        }

        _scanner.SkipSpace();
        if (_itemIsPlain && _scanner.HasDepthFor(1) && _scanner.Rest.StartsWith("<item>"u8))
        {
            Take(XmlMemberKind.Element, "<item>".Length, "item".Length);
            return true;
        }

        if (!_listIsOpen && XmlBytes.Stands(_scanner.Xml, _scanner.At, "</propertyList>"u8))
        {
            _scanner.At += "</propertyList>".Length;
            return false;
        }

        int text = _scanner.At;
        if (!_scanner.ReadText().Trim(Space).IsEmpty)
            throw _scanner.Error(text, "Expected <item>");
        byte next = _scanner.Peek() == '<' ? _scanner.Peek(_scanner.At + 1) : (byte)0;
        if (next == '/')
        {
            if (_listIsOpen)
                _scanner.ReadEndTag();
            else
                _scanner.ReadEndTag("propertyList"u8);
            return false;
        }

        if (next is 0 or (byte)'!')
            throw _scanner.Error(_scanner.At, "Expected <item>");
        ReadOnlySpan<byte> ns = _listIsOpen ? _scanner.NamespaceName(_scanner.Current.Namespace) : _scanner.DefaultNamespace;
        _scanner.ReadStartTag();
        XmlElement item = _scanner.Current;
        if (!_scanner.LocalName(item).SequenceEqual("item"u8) || !_scanner.NamespaceName(item.Namespace).SequenceEqual(ns))
            throw _scanner.Error(_scanner.TagStart, $"Expected <item>, found <{Encoding.UTF8.GetString(_scanner.LocalName(item))}>");
        if (_scanner.Attributes.Length > 0)
            throw _scanner.Error(_scanner.TagStart, "An <item> has attributes, which a list of values cannot keep");
        _isOpen = true;
        return true;
    }
}
