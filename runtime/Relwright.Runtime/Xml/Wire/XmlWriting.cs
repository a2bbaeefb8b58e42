using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>Writes one record as its element: attributes first, then what the element holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct XmlWriting
{
    private readonly XmlPlaces _places;
    private readonly UnknownMembers _unknown;
    private readonly XmlScope _scope;
    private readonly bool _isRoot;

    /// <summary>Begins a record, in the element whose start tag was written, or as the root.</summary>
    /// <param name="places">Where its members stand.</param>
    /// <param name="unknown">What came unknown with it.</param>
    /// <param name="xml">Where to.</param>
    public XmlWriting(XmlPlaces places, UnknownMembers unknown, ref XmlBodyWriter xml)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(unknown);
        _places = places;
        _unknown = unknown;
        _isRoot = !xml.IsInTag;
        if (_isRoot)
            _scope = xml.OpenRoot(places.Root);
        if (unknown.Count > 0)
            xml.UnknownAttributesOf(unknown);
    }

    /// <summary>Begins a record, in the element whose start tag was written, or as the root.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="unknown">What came unknown with it.</param>
    /// <param name="xml">Where to.</param>
    public static XmlWriting Of<T>(UnknownMembers unknown, ref XmlBodyWriter xml)
        where T : class, IRecord<T> => new(T.XmlPlaces!, unknown, ref xml);

    /// <summary>Writes a member.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="xml">Where to.</param>
    /// <param name="member">The index of the member.</param>
    /// <param name="value">The value; null writes nothing, or that it is null where that was read or has to be said.</param>
    /// <param name="type">How it is written.</param>
    /// <exception cref="ArgumentException">XML cannot carry the value.</exception>
    public void Member<T>(ref XmlBodyWriter xml, int member, T? value, WireType<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        ref readonly XmlPlace place = ref _places.Of(member);
        if (value is null)
        {
            Null(ref xml, member, place);
            return;
        }

        switch (place.Kind)
        {
            case XmlPlaceKind.Attribute:
                xml.BeginAttribute(place.Name!);
                type.WriteXml(ref xml, value);
                xml.EndAttribute();
                break;
            case XmlPlaceKind.Text or XmlPlaceKind.Cdata:
                xml.BeginContent(place.Name!, place.Kind is XmlPlaceKind.Cdata);
                type.WriteXml(ref xml, value);
                xml.EndContent();
                break;
            default:
                XmlScope scope = xml.Open(place.Name!);
                if (_unknown.Count > 0)
                    xml.UnknownAttributesOf(_unknown, member);
                type.WriteXml(ref xml, value);
                xml.Close(place.Name!, scope);
                break;
        }
    }

    /// <inheritdoc cref="Member{T}(ref XmlBodyWriter, int, T, WireType{T})"/>
    public void Member<T>(ref XmlBodyWriter xml, int member, T? value, WireType<T> type)
        where T : struct
    {
        if (value is { } given)
            Member(ref xml, member, given, type);
        else
            Null(ref xml, member, _places.Of(member));
    }

    /// <summary>Writes a list, an element for each item.</summary>
    /// <typeparam name="T">The C# type of an item.</typeparam>
    /// <param name="xml">Where to.</param>
    /// <param name="member">The index of the member.</param>
    /// <param name="items">The items; null writes nothing, or that it is null where that was read.</param>
    /// <param name="type">How an item is written.</param>
    /// <exception cref="ArgumentException">XML cannot carry an item.</exception>
    public void Items<T>(ref XmlBodyWriter xml, int member, EquatableList<T>? items, WireType<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        ref readonly XmlPlace place = ref _places.Of(member);
        if (items is null)
        {
            if (!place.HasNullItems && _unknown.WasNull(member))
                Null(ref xml, member, place);
            return;
        }

        foreach (T item in items)
        {
            XmlScope scope = xml.Open(place.Name!);
            type.WriteXml(ref xml, item);
            xml.Close(place.Name!, scope);
        }
    }

    /// <summary>Writes members of any name, an element for each.</summary>
    /// <typeparam name="T">The C# type of a value.</typeparam>
    /// <param name="xml">Where to.</param>
    /// <param name="values">The members.</param>
    /// <param name="type">How a value is written.</param>
    /// <exception cref="ArgumentException">XML cannot carry a value.</exception>
    public void Additional<T>(ref XmlBodyWriter xml, EquatableMap<T> values, WireType<T> type)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(type);
        foreach (KeyValuePair<string, T> entry in values)
        {
            if (_places.Members.Json.IndexOf(entry.Key) < 0)
                xml.Entry(entry.Key, entry.Value, type);
        }
    }

    /// <summary>Writes what came unknown, and ends the root.</summary>
    /// <param name="xml">Where to.</param>
    public void End(ref XmlBodyWriter xml)
    {
        if (_unknown.Count > 0)
            xml.UnknownElementsOf(_unknown);
        if (_isRoot)
            xml.Close(_places.Root, _scope);
    }

    private void Null(ref XmlBodyWriter xml, int member, in XmlPlace place)
    {
        bool isSaid = _unknown.WasNull(member) || (_places.Members.IsRequiredOrNull(member) && !_unknown.WasEmpty(member));
        if (!isSaid || !place.IsElement)
            return;
        XmlScope scope = xml.Open(place.Name!);
        xml.Nil();
        xml.Close(place.Name!, scope);
    }
}
