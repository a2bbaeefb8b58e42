using System;
using System.Buffers;
using System.Collections.Generic;
using Contoso.Ucwa;
using Relwright.Benchmarks.Payloads;
using Relwright.Benchmarks.Peers;

namespace Relwright.Benchmarks.Quick;

/// <summary>XML against XmlSerializer, DataContractSerializer and a bare XmlReader loop.</summary>
internal static class XmlContests
{
    private const string Serializer = "XmlSerializer";
    private const string Contract = "DataContractSerializer";

    public static IEnumerable<Contest> All()
    {
        byte[] one = Meetings.One().ToXml();
        byte[] many = Meetings.Many(1000).ToXml();
        StjMeeting contract = JsonPeers.SourceGenerated(Meetings.One().ToJson());
        byte[] ownShape = XmlPeers.ContractBytes(contract);

        yield return Read(
            "meeting",
            one,
            new(Serializer, () => XmlPeers.Serializer(one), Targets.XmlReadDocumented),
            new("bare XmlReader loop", () => XmlPeers.Loop(one)),
            new(Contract, () => XmlPeers.Contract(ownShape)));
        yield return Otherwise("meeting, reversed", XmlVariants.Reversed(one));
        yield return Otherwise("meeting, single-quoted", XmlVariants.SingleQuoted(one));
        yield return new(
            "1,000 meetings",
            "XML read",
            () => MyOnlineMeetings.FromXml(many),
            ModelSize.Of(() => MyOnlineMeetings.FromXml(many)),
            new Rival(Serializer, () => XmlPeers.Serializer(many), Targets.XmlReadDocumented));

        yield return Write("meeting", Meetings.One(), XmlPeers.Write(XmlPeers.Serializer(one)), new Rival(Contract, XmlPeers.WriteContract(contract)));
        yield return Write("1,000 meetings", Meetings.Many(1000), XmlPeers.Write(XmlPeers.Serializer(many)));
    }

    private static Contest Otherwise(string payload, byte[] xml) =>
        Read(payload, xml, new Rival(Serializer, () => XmlPeers.Serializer(xml), Targets.XmlReadOtherwise));

    private static Contest Read(string payload, byte[] xml, params Rival[] rivals) => new(
        payload,
        "XML read",
        () => MyOnlineMeeting.FromXml(xml),
        ModelSize.Of(() => MyOnlineMeeting.FromXml(xml)),
        rivals);

    private static Contest Write<T>(string payload, T record, Action serializer, params Rival[] more)
        where T : class, IRecord<T>
    {
        var output = new ArrayBufferWriter<byte>(8 << 20);
        return new(
            payload,
            "XML write",
            () =>
            {
                output.ResetWrittenCount();
                record.WriteTo(output, WireFormat.Xml);
            },
            0,
            [new Rival(Serializer, serializer, Targets.XmlWrite), .. more]);
    }
}
