using System;
using Relwright.Generated;

namespace Relwright.Tests.Xml;

/// <summary>A resource without links and embedded ones, written as emitted code is.</summary>
internal sealed record MeetingExtension : IResourceRecord<MeetingExtension>
{
    private static readonly JsonMembers s_links = new("self");
    private static readonly XmlMembers s_xml = new(
        Meeting.Namespace, "onlineMeetingExtension", XmlMember.Property("rel"), XmlMember.Property("id"), XmlMember.Property("type"));

    public string? Rel { get; init; } = "onlineMeetingExtension";

    public string? Id { get; init; }

    public string? Type { get; init; }

    public LinkSet Links { get; init; } = LinkSet.None;

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    string? IResourceRecord<MeetingExtension>.ETag => null;

    public static MeetingExtension ReadJson(ref JsonCursor json) => throw new NotSupportedException();

    public static MeetingExtension ReadXml(ref XmlCursor xml)
    {
        string? rel = null;
        string? id = null;
        string? type = null;
        var links = new LinkSetBuilder(s_links);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        xml.BeginResource(s_xml, ref links, ref unknown);
        while (xml.NextChild(s_xml, ref member))
        {
            switch (member)
            {
                case 0: rel = xml.ReadString("onlineMeetingExtension"); break;
                case 1: id = xml.ReadString(); break;
                case 2: type = xml.ReadString(); break;
                default: xml.ReadLinkOrUnknown(ref links, ref unknown); break;
            }
        }

        return new MeetingExtension { Rel = rel, Id = id, Type = type, Links = links.Build(), Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json) => throw new NotSupportedException();

    public void WriteXml(ref XmlBodyWriter xml) => WriteXmlAs(ref xml, s_xml.Resource);

    public void WriteXmlAs(ref XmlBodyWriter xml, string relation)
    {
        xml.BeginResource(s_xml, relation, Links, Unknown);
        xml.Links(Links);
        xml.Property("<property name=\"rel\">"u8, Rel);
        xml.Property("<property name=\"id\">"u8, Id);
        xml.Property("<property name=\"type\">"u8, Type);
        xml.Unknown(Unknown);
        xml.EndResource();
    }
}
