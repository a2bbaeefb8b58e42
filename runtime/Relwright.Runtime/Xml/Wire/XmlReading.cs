using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Relwright.Generated;

/// <summary>The state of reading one record from its element: which member comes, what came already, and what nobody knows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct XmlReading
{
    private readonly XmlPlaces _places;

    // The namespace that names without one are in here.
    private readonly byte[] _unprefixed;
    private readonly bool _isEmpty;
    private UnknownMembersBuilder _unknown;
    private MemberSet _seen;
    private int _member;
    private int _attribute;
    private bool _hasElements;

    /// <summary>Goes into an element.</summary>
    /// <param name="places">The members that are known.</param>
    /// <param name="xml">Where from; stands at the element, or before the root.</param>
    /// <exception cref="WireFormatException">There is no such element.</exception>
    public XmlReading(XmlPlaces places, ref XmlCursor xml)
    {
        ArgumentNullException.ThrowIfNull(places);
        xml.Enter(places.Root);
        _places = places;
        _isEmpty = xml.BeginContent();
        _unprefixed = xml.Unprefixed;
        _member = -1;
    }

    /// <summary>Goes into the element of a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="xml">Where from; stands at the element, or before the root.</param>
    /// <exception cref="WireFormatException">There is no such element.</exception>
    public static XmlReading Of<T>(ref XmlCursor xml)
        where T : class, IRecord<T> => new(T.XmlPlaces!, ref xml);

    /// <summary>The index of the member that comes next; negative when it is not known.</summary>
    public readonly int Member => _member;

    /// <summary>Goes to the next member, or out of the element.</summary>
    /// <param name="xml">Where from.</param>
    /// <returns>False when the element has ended.</returns>
    /// <exception cref="WireFormatException">The XML is not well-formed, or a member is null that must not be.</exception>
    public bool Next(ref XmlCursor xml)
    {
        if (_attribute >= 0 && NextAttribute(ref xml))
            return true;
        if (_isEmpty)
        {
            if (IsTextMissing())
                return StandAtText(ref xml, isThere: false);
            xml.EndEmpty();
            return false;
        }

        while (true)
        {
            if (xml.SkipToElement(_places.Text >= 0 && !_seen.Contains(_places.Text), _hasElements, ref _unknown))
                return StandAtText(ref xml, isThere: true);
            if (xml.AtEndTag && IsTextMissing())
                return StandAtText(ref xml, isThere: false);
            if (!xml.OpenElement())
                return false;
            _hasElements = true;
            if (TakeElement(ref xml))
                return true;
        }
    }

    /// <summary>Reads the value of the member that came.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="xml">Where from; stands behind the value afterwards.</param>
    /// <param name="type">How it is read.</param>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public T Value<T>(ref XmlCursor xml, WireType<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!type.OwnsAttributes && xml.NodeKind is XmlNodeKind.Element && xml.AttributeCount > 0 && _places.Of(_member).Kind is XmlPlaceKind.Element)
            xml.KeepAttributesOf(_places.Members.Json.Name(_member), _member, ref _unknown);
        return type.ReadXml(ref xml);
    }

    /// <summary>Reads the value of the member that came, if it has one: a number, date or the like that is empty is none.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="xml">Where from; stands behind the value afterwards.</param>
    /// <param name="type">How it is read.</param>
    /// <exception cref="WireFormatException">It is something else.</exception>
    public T? ValueOrNull<T>(ref XmlCursor xml, WireType<T> type)
        where T : struct
    {
        if (!xml.AtEmptyElement)
            return Value(ref xml, type);
        xml.SkipNode();
        return null;
    }

    /// <summary>Keeps the element that nobody knows.</summary>
    /// <param name="xml">Where from; stands behind the element afterwards.</param>
    public void Keep(ref XmlCursor xml) => xml.KeepElement(_unprefixed, ref _unknown);

    /// <summary>Takes the element that nobody knows into a map if its value is one of the map's; keeps it otherwise.</summary>
    /// <typeparam name="T">The type of the map's values.</typeparam>
    /// <param name="xml">Where from; stands behind the element afterwards.</param>
    /// <param name="type">The map's values.</param>
    /// <param name="more">The map.</param>
    public void Keep<T>(ref XmlCursor xml, WireType<T> type, ref EquatableMapBuilder<T> more)
    {
        ArgumentNullException.ThrowIfNull(type);
        bool canFit = xml.IsIn(_unprefixed) && (type.OwnsAttributes || xml.AttributeCount == 0 || xml.IsNil());
        if (canFit && xml.TryReadKey(out string? key) && TryRead(ref xml, type, out T? value))
            more.Set(key, value);
        else
            Keep(ref xml);
    }

    /// <summary>Makes sure that all came that must come.</summary>
    /// <param name="xml">Where from; stands behind the element.</param>
    /// <returns>What nobody knows, and how the known members came.</returns>
    /// <exception cref="WireFormatException">A member is missing.</exception>
    public UnknownMembers End(ref XmlCursor xml)
    {
        foreach (int member in _places.Members.MustCome)
        {
            if (_seen.Contains(member))
                continue;
            XmlPlaceKind kind = _places.Of(member).Kind;
            if (!_places.Members.IsRequired(member))
                NoteAbsence(member, kind);
            else if (kind is not XmlPlaceKind.Items)
                throw xml.MissingMember(_places.Members.Json.Name(member));
        }

        return _unknown.Build();
    }

    /// <summary>Where null has no other form than absence, absence is null.</summary>
    private void NoteAbsence(int member, XmlPlaceKind kind)
    {
        if (kind is XmlPlaceKind.Element)
            _unknown.NoteEmpty(member);
        else
            _unknown.NoteNull(member);
    }

    private bool NextAttribute(ref XmlCursor xml)
    {
        while (_attribute < xml.AttributeCount)
        {
            int attribute = _attribute++;
            int member = xml.MemberOf(_places.Table, attribute);
            if (member >= 0)
            {
                xml.StandAtAttribute(attribute);
                _member = member;
                _seen.Add(member);
                return true;
            }

            xml.KeepAttribute(attribute, ref _unknown);
        }

        _attribute = -1;
        return false;
    }

    private bool TakeElement(ref XmlCursor xml)
    {
        int member = xml.MemberOf(_places.Table, _unprefixed, _member + 1);
        if (member < 0)
        {
            _member = -1;
            return true;
        }

        ref readonly XmlPlace place = ref _places.Of(member);
        if (place.Kind is not XmlPlaceKind.Items && _seen.Contains(member))
        {
            // A second one has no place in the record, and is not lost.
            Keep(ref xml);
            return false;
        }

        xml.SetUnprefixed(place.Name!.DefaultWithin(_unprefixed));
        if (!place.HasNullItems && xml.IsNil())
        {
            if (_places.Members.IsRequired(member))
                throw xml.NullMember(_places.Members.Json.Name(member));
            _seen.Add(member);
            _unknown.NoteNull(member);
            xml.SkipNode();
            return false;
        }

        _seen.Add(member);
        _member = member;
        return true;
    }

    /// <summary>Whether the element ends without the text that must come, so that it is empty.</summary>
    private readonly bool IsTextMissing() => _places.Text >= 0 && !_seen.Contains(_places.Text) && _places.Members.IsRequired(_places.Text);

    private bool StandAtText(ref XmlCursor xml, bool isThere)
    {
        _member = _places.Text;
        _seen.Add(_member);
        xml.StandAtText(isThere);
        return true;
    }

    private static bool TryRead<T>(ref XmlCursor xml, WireType<T> type, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (type.Xml?.Form is { } form && !xml.IsNil() && !xml.Has(form))
            return false;
        XmlMark start = xml.Mark();
        bool outer = xml.BeginTrial();
        try
        {
            value = type.ReadXml(ref xml);
            return true;
        }
        catch (WireFormatException) when (xml.TakeSecondLook())
        {
            xml.Return(start);
            return false;
        }
        finally
        {
            xml.EndTrial(outer);
        }
    }
}
