using System;
using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>Headers of an answer as typed values: null where there is none, or none that can be read. The raw text is in <see cref="ApiHeaders"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HeaderValues
{
    /// <param name="headers">The headers.</param>
    extension(ApiHeaders headers)
    {
        /// <summary>A header as a value of a struct type.</summary>
        /// <typeparam name="T">The C# type.</typeparam>
        /// <param name="name">The name of the header.</param>
        /// <param name="wire">How values are read: a text as it is, a number or truth value bare.</param>
        public T? Value<T>(string name, WireType<T> wire)
            where T : struct
            => headers.TryRead(name, wire, out T value) ? value : null;

        /// <summary>A header as a value of a class type.</summary>
        /// <typeparam name="T">The C# type.</typeparam>
        /// <param name="name">The name of the header.</param>
        /// <param name="wire">How values are read: a text as it is, a number or truth value bare.</param>
        public T? Object<T>(string name, WireType<T> wire)
            where T : class
            => headers.TryRead(name, wire, out T? value) ? value : null;

        /// <summary>A header that is a list with commas between.</summary>
        /// <typeparam name="T">The C# type of an item.</typeparam>
        /// <param name="name">The name of the header.</param>
        /// <param name="items">How items are read.</param>
        public EquatableList<T>? List<T>(string name, WireType<T> items)
        {
            string[] fields = [.. headers.GetAll(name)];
            if (fields.Length == 0)
                return null;
            ListBuilder<T> list = default;
            foreach (string item in string.Join(',', fields).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!TryRead(item, items, out T? value))
                    return null;
                list.Add(value!);
            }

            return EquatableList.Own(list.Take());
        }

        private bool TryRead<T>(string name, WireType<T> wire, out T? value)
        {
            value = default;
            return headers[name] is { } text && TryRead(text.Trim(), wire, out value);
        }
    }

    // A header does not say whether "1" is a number or a text; its type does: what cannot be read bare is read in quotes.
    private static bool TryRead<T>(string text, WireType<T> wire, out T? value)
    {
        foreach (string json in (ReadOnlySpan<string>)[text, "\"" + JsonEncodedText.Encode(text) + "\""])
        {
            try
            {
                value = JsonBody.Read(Encoding.UTF8.GetBytes(json), wire, null);
                return true;
            }
            catch (WireFormatException)
            {
                // The other form, or none.
            }
        }

        value = default;
        return false;
    }
}
