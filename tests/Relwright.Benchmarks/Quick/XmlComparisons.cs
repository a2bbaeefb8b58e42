using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Serialization;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Quick;

/// <summary>XML against XmlSerializer and a bare XmlReader loop.</summary>
internal static class XmlComparisons
{
    private static readonly XmlSerializer s_serializer = new(typeof(XmlMeeting));
    private static readonly XmlWriterSettings s_compact = new() { Encoding = new UTF8Encoding(false) };

    public static IEnumerable<Comparison> All()
    {
        byte[] one = Meetings.One().ToXml();
        byte[] thousand = Meetings.Many(1000).ToXml();
        yield return new("meeting", "XML read", "XmlSerializer", () => MyOnlineMeeting.FromXml(one), () => Read(one), 0.125);
        yield return new("meeting", "XML read", "bare XmlReader loop", () => MyOnlineMeeting.FromXml(one), () => Walk(one), null);
        yield return new("1,000 meetings", "XML read", "XmlSerializer", () => MyOnlineMeetings.FromXml(thousand), () => Read(thousand), 0.125);
        yield return Write("meeting", Meetings.One(), Read(one));
        yield return Write("1,000 meetings", Meetings.Many(1000), Read(thousand));
    }

    private static Comparison Write<T>(string payload, T ours, XmlMeeting peer)
        where T : class, IRecord<T>
    {
        var output = new ArrayBufferWriter<byte>(8 << 20);
        var stream = new MemoryStream(8 << 20);
        return new(
            payload,
            "XML write",
            "XmlSerializer",
            () =>
            {
                output.ResetWrittenCount();
                ours.WriteTo(output, WireFormat.Xml);
            },
            () =>
            {
                stream.SetLength(0);
                using var writer = XmlWriter.Create(stream, s_compact);
                s_serializer.Serialize(writer, peer);
            },
            0.1,
            MaxBytes: 0);
    }

    private static XmlMeeting Read(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml));
        return (XmlMeeting)s_serializer.Deserialize(reader)!;
    }

    private static int Walk(byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml));
        int nodes = 0;
        while (reader.Read())
            nodes++;
        return nodes;
    }
}
