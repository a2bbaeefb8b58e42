using System.Collections.Generic;
using System.Text;

namespace Relwright.Conformance.Tests.Bodies;

/// <summary>The consumer's own code: reads a body of a type and writes it back.</summary>
internal static class RoundTripSource
{
    public const string TypeName = "RoundTrips";

    /// <param name="wires">Expressions of <c>WireType</c>.</param>
    /// <param name="xml">Those that can be XML.</param>
    public static string Write(IEnumerable<string> wires, IEnumerable<string> xml)
    {
        // Its own warnings are off, so that those which are counted are of the emitted code.
        var code = new StringBuilder("""
            #nullable enable
            #pragma warning disable
            using System;
            using System.Buffers;
            using Contoso.Sample;
            using Relwright;
            using Relwright.Generated;

            public static class RoundTrips
            {
                private static byte[] Trip<T>(WireType<T> type, byte[] body)
                {
                    T value = Read(type, body);
                    if (!System.Collections.Generic.EqualityComparer<T>.Default.Equals(value, Read(type, body)))
                        throw new InvalidOperationException("Two values of one body are not equal.");
                    _ = value?.ToString();
                    var buffer = new ArrayBufferWriter<byte>();
                    var json = new JsonBodyWriter(buffer);
                    type.WriteJson(ref json, value);
                    json.Flush();
                    return buffer.WrittenSpan.ToArray();
                }

                private static byte[] TripInXml<T>(WireType<T> type, byte[] body)
                {
                    T value = Read(type, body);
                    var buffer = new ArrayBufferWriter<byte>();
                    var writer = new XmlBodyWriter(buffer);
                    type.WriteXml(ref writer, value);
                    writer.Flush();
                    System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
                    var xml = new XmlCursor(buffer.WrittenSpan, ReadLimits.Default);
                    T back = xml.ReadRoot(type);
                    var again = new ArrayBufferWriter<byte>();
                    var json = new JsonBodyWriter(again);
                    type.WriteJson(ref json, back);
                    json.Flush();
                    return again.WrittenSpan.ToArray();
                }

                private static T Read<T>(WireType<T> type, byte[] body)
                {
                    var json = new JsonCursor(body, null);
                    T value = type.ReadJson(ref json);
                    json.End();
                    return value;
                }

                public static Func<byte[], byte[]>[] All { get; } =
                [

            """);
        foreach (string wire in wires)
            code.Append("        static body => Trip(").Append(wire).Append(", body),\n");
        code.Append("    ];\n\n    public static Func<byte[], byte[]>[] InXml { get; } =\n    [\n");
        foreach (string wire in xml)
            code.Append("        static body => TripInXml(").Append(wire).Append(", body),\n");
        return code.Append("    ];\n}\n").ToString();
    }
}
