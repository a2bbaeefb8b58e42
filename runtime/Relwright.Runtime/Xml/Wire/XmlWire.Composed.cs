using System;
using System.Collections.Generic;

namespace Relwright.Generated;

public static partial class XmlWire
{
    /// <summary>The values of an open enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static WireType<T> Enum<T>()
        where T : struct, IOpenEnum<T> => Of<T>.Enumeration;

    /// <summary>Records, unions among them.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static WireType<T> Record<T>()
        where T : class, IRecord<T> => OfRecord<T>.Instance;

    /// <summary>Lists whose items are elements within one of the list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="name">The name of an item's element.</param>
    public static WireType<EquatableList<T>> List<T>(WireType<T> items, XmlName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(
            Wire.List(items),
            (ref XmlCursor xml) =>
            {
                var list = new ListBuilder<T>();
                var content = new XmlContent(ref xml);
                while (content.Next(ref xml))
                {
                    if (!xml.IsAt(name, content.Unprefixed))
                        throw xml.Unlike(name);
                    xml.SetUnprefixed(name.DefaultWithin(content.Unprefixed));
                    list.Add(items.ReadXml(ref xml));
                }

                return EquatableList.Own(list.Take());
            },
            (ref XmlBodyWriter xml, EquatableList<T> values) =>
            {
                foreach (T value in values)
                {
                    XmlScope scope = xml.Open(name);
                    items.WriteXml(ref xml, value);
                    xml.Close(name, scope);
                }
            },
            XmlShape.Elements);
    }

    /// <summary>Maps, whose keys are the names of elements.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="values">The values.</param>
    public static WireType<EquatableMap<T>> Map<T>(WireType<T> values) => new(
        Wire.Map(values),
        (ref XmlCursor xml) =>
        {
            var map = new EquatableMapBuilder<T>();
            var content = new XmlContent(ref xml);
            while (content.Next(ref xml))
            {
                string key = xml.ReadKey();
                xml.SetUnprefixed(content.Unprefixed);
                map.Set(key, values.ReadXml(ref xml));
            }

            return map.Build();
        },
        (ref XmlBodyWriter xml, EquatableMap<T> map) =>
        {
            foreach (KeyValuePair<string, T> entry in map)
                xml.Entry(entry.Key, entry.Value, values);
        },
        XmlShape.Elements);

    /// <summary>Values or null.</summary>
    /// <typeparam name="T">The type of a value, a class.</typeparam>
    /// <param name="type">The values.</param>
    public static WireType<T?> Nullable<T>(WireType<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        return new(
            Wire.Nullable(type),
            (ref XmlCursor xml) => xml.TakeNil() ? null : type.ReadXml(ref xml),
            (ref XmlBodyWriter xml, T? value) =>
            {
                if (value is null)
                    xml.Nil();
                else
                    type.WriteXml(ref xml, value);
            },
            type.Xml!,
            type.Root);
    }

    /// <summary>Values or null.</summary>
    /// <typeparam name="T">The type of a value, a struct.</typeparam>
    /// <param name="type">The values.</param>
    /// <param name="_">Tells this method from the one for classes; never given.</param>
    public static WireType<T?> Nullable<T>(WireType<T> type, T? _ = null)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(type);
        return new(
            Wire.Nullable(type),
            (ref XmlCursor xml) => xml.TakeNil() ? null : type.ReadXml(ref xml),
            (ref XmlBodyWriter xml, T? value) =>
            {
                if (value is null)
                    xml.Nil();
                else
                    type.WriteXml(ref xml, value.Value);
            },
            type.Xml!,
            type.Root);
    }

    private static class Of<T>
        where T : struct, IOpenEnum<T>
    {
        public static WireType<T> Enumeration { get; } = new(
            Wire.Enum<T>(),
            static (ref XmlCursor xml) => xml.NodeEnum<T>(),
            static (ref XmlBodyWriter xml, T value) => xml.ValueText(value.Text),
            T.IsText ? XmlShape.Text : XmlShape.Scalar);
    }

    private static class OfRecord<T>
        where T : class, IRecord<T>
    {
        public static WireType<T> Instance { get; } = new(
            Wire.Record<T>(),
            static (ref XmlCursor xml) => T.ReadXml(ref xml),
            static (ref XmlBodyWriter xml, T value) => value.WriteXml(ref xml),
            new XmlShape(XmlShapeKind.Record, OwnsAttributes: true, static () => T.XmlPlaces),
            static () => T.XmlPlaces?.Root);
    }
}
