using System.Collections.Generic;

namespace Relwright.Generated;

public static partial class Wire
{
    /// <summary>The values of an open enumeration.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static WireType<T> Enum<T>()
        where T : struct, IOpenEnum<T> => Of<T>.Enumeration;

    /// <summary>Records, unions among them.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static WireType<T> Record<T>()
        where T : class, IRecord<T> => OfRecord<T>.Instance;

    /// <summary>Lists.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    public static WireType<EquatableList<T>> List<T>(WireType<T> items) => new(
        new ListOutline(items.Outline),
        (ref JsonCursor json) =>
        {
            var list = new ListBuilder<T>();
            json.BeginArray();
            while (json.NextItem())
                list.Add(items.ReadJson(ref json));
            return EquatableList.Own(list.Take());
        },
        (ref JsonBodyWriter json, EquatableList<T> values) =>
        {
            json.BeginArray();
            foreach (T value in values)
            {
                json.Item();
                items.WriteJson(ref json, value);
            }

            json.EndArray();
        });

    /// <summary>Maps.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="values">The values.</param>
    public static WireType<EquatableMap<T>> Map<T>(WireType<T> values) => new(
        new MapOutline(values.Outline),
        (ref JsonCursor json) =>
        {
            var map = new EquatableMapBuilder<T>();
            json.BeginObject();
            while (json.NextMember(out string name))
                map.Set(name, values.ReadJson(ref json));
            return map.Build();
        },
        (ref JsonBodyWriter json, EquatableMap<T> map) =>
        {
            json.BeginObject();
            foreach (KeyValuePair<string, T> entry in map)
            {
                json.Name(entry.Key);
                values.WriteJson(ref json, entry.Value);
            }

            json.EndObject();
        });

    /// <summary>Values or null.</summary>
    /// <typeparam name="T">The type of a value, a class.</typeparam>
    /// <param name="type">The values.</param>
    public static WireType<T?> Nullable<T>(WireType<T> type)
        where T : class => new(
            new NullableOutline(type.Outline),
            (ref JsonCursor json) => json.TryReadNull() ? null : type.ReadJson(ref json),
            (ref JsonBodyWriter json, T? value) =>
            {
                if (value is null)
                    json.Raw("null"u8);
                else
                    type.WriteJson(ref json, value);
            });

    /// <summary>Values or null.</summary>
    /// <typeparam name="T">The type of a value, a struct.</typeparam>
    /// <param name="type">The values.</param>
    /// <param name="_">Tells this method from the one for classes; never given.</param>
    public static WireType<T?> Nullable<T>(WireType<T> type, T? _ = null)
        where T : struct => new(
            new NullableOutline(type.Outline),
            (ref JsonCursor json) => json.TryReadNull() ? null : type.ReadJson(ref json),
            (ref JsonBodyWriter json, T? value) =>
            {
                if (value is null)
                    json.Raw("null"u8);
                else
                    type.WriteJson(ref json, value.Value);
            });

    private static class Of<T>
        where T : struct, IOpenEnum<T>
    {
        public static WireType<T> Enumeration { get; } = new(
            Outlines.Enum<T>(),
            static (ref JsonCursor json) => json.ReadOpenEnum<T>() ?? throw json.Expected("a value"),
            static (ref JsonBodyWriter json, T value) => json.OpenEnumValue(value));
    }

    private static class OfRecord<T>
        where T : class, IRecord<T>
    {
        public static WireType<T> Instance { get; } = new(
            new RecordOutline<T>(),
            static (ref JsonCursor json) => T.ReadJson(ref json),
            static (ref JsonBodyWriter json, T value) => value.WriteJson(ref json));
    }
}
