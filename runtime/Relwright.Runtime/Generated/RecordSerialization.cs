using System;
using System.Buffers;
using Relwright.Generated;

namespace Relwright;

/// <summary>Records from bytes and bytes from records: <c>MyOnlineMeeting.FromJson(bytes)</c>, <c>meeting.ToJson()</c>.</summary>
public static class RecordSerialization
{
    /// <typeparam name="T">The record.</typeparam>
    extension<T>(T)
        where T : class, IRecord<T>
    {
        /// <summary>Reads a record from a body in JSON.</summary>
        /// <param name="utf8">The whole body in UTF-8; a byte order mark is skipped.</param>
        /// <param name="limits">What is accepted; <see cref="ReadLimits.Default"/> when null.</param>
        /// <exception cref="WireFormatException">The body is not well-formed, or something follows it.</exception>
        public static T FromJson(ReadOnlySpan<byte> utf8, ReadLimits? limits = null)
        {
            var json = new JsonCursor(utf8, limits);
            T record = T.ReadJson(ref json);
            json.End();
            return record;
        }

        /// <summary>Reads a record from a body in XML.</summary>
        /// <param name="utf8">The whole body.</param>
        /// <param name="limits">What is accepted; <see cref="ReadLimits.Default"/> when null.</param>
        /// <exception cref="WireFormatException">The body is not well-formed.</exception>
        /// <exception cref="NotSupportedException">The API does not speak XML.</exception>
        public static T FromXml(ReadOnlySpan<byte> utf8, ReadLimits? limits = null)
        {
            var xml = new XmlCursor(utf8, limits ?? ReadLimits.Default);
            return xml.ReadRoot<T>();
        }
    }

    /// <param name="body">The record or input to write.</param>
    extension(IRequestBody body)
    {
        /// <summary>The body in minified JSON, UTF-8 without a byte order mark.</summary>
        /// <exception cref="ArgumentException">A text or a number is one that JSON cannot express.</exception>
        public byte[] ToJson() => body.ToBytes(WireFormat.Json);

        /// <summary>The body in XML, UTF-8 without a byte order mark.</summary>
        /// <exception cref="ArgumentException">A text is one that XML cannot express.</exception>
        /// <exception cref="NotSupportedException">The API does not speak XML.</exception>
        public byte[] ToXml() => body.ToBytes(WireFormat.Xml);

        /// <summary>Writes the body without allocating.</summary>
        /// <param name="output">Where to.</param>
        /// <param name="format">The format to write.</param>
        /// <exception cref="ArgumentException">A text or a number is one that the format cannot express.</exception>
        /// <exception cref="NotSupportedException">The API does not speak the format.</exception>
        public void WriteTo(IBufferWriter<byte> output, WireFormat format)
        {
            if (format == WireFormat.Json)
            {
                var json = new JsonBodyWriter(output);
                body.WriteJson(ref json);
                json.Flush();
            }
            else
            {
                var xml = new XmlBodyWriter(output);
                body.WriteXml(ref xml);
                xml.Flush();
            }
        }

        private byte[] ToBytes(WireFormat format)
        {
            var buffer = new ArrayBufferWriter<byte>();
            body.WriteTo(buffer, format);
            return buffer.WrittenSpan.ToArray();
        }
    }
}
