using System;
using System.Buffers;
using Relwright.Generated;

namespace Relwright;

/// <summary>Pages from bytes and bytes from pages: <c>ODataPage.FromJson&lt;Call&gt;(bytes)</c>.</summary>
public static class ODataPage
{
    /// <summary>Reads a page of records.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="utf8">The whole body in JSON.</param>
    /// <param name="limits">What is accepted; <see cref="ReadLimits.Default"/> when null.</param>
    /// <exception cref="WireFormatException">The body is not well-formed, has no member <c>value</c>, or something follows it.</exception>
    public static ODataPage<T> FromJson<T>(ReadOnlySpan<byte> utf8, ReadLimits? limits = null)
        where T : class, IRecord<T>
    {
        JsonCursor json = new(utf8, limits);
        ODataPage<T> page = ODataPage<T>.Read(ref json, Wire.Record<T>());
        json.End();
        return page;
    }

    /// <param name="page">The page to write.</param>
    /// <typeparam name="T">The record.</typeparam>
    extension<T>(ODataPage<T> page)
        where T : class, IRecord<T>
    {
        /// <summary>The page in minified JSON, UTF-8 without a byte order mark.</summary>
        /// <exception cref="ArgumentException">A text or a number is one that JSON cannot express.</exception>
        public byte[] ToJson()
        {
            ArrayBufferWriter<byte> output = new();
            page.WriteTo(output);
            return output.WrittenSpan.ToArray();
        }

        /// <summary>Writes the page in JSON without allocating.</summary>
        /// <param name="output">Where to.</param>
        /// <exception cref="ArgumentException">A text or a number is one that JSON cannot express.</exception>
        public void WriteTo(IBufferWriter<byte> output)
        {
            JsonBodyWriter json = new(output);
            page.Write(ref json, Wire.Record<T>());
            json.Flush();
        }
    }
}
