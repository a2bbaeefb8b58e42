using System;
using System.Collections.Generic;
using Relwright.Generated;

namespace Relwright.Tests.Xml;

/// <summary>A collection: nothing but its type and embedded items.</summary>
internal sealed record MeetingExtensions : IResourceRecord<MeetingExtensions>
{
    private static readonly JsonMembers s_links = new("self");
    private static readonly XmlMembers s_xml = new(
        Meeting.Namespace, "onlineMeetingExtensions", XmlMember.Property("rel"), XmlMember.Resource("onlineMeetingExtension"));

    public string? Rel { get; init; } = "onlineMeetingExtensions";

    public EquatableList<MeetingExtension>? Items { get; init; }

    public LinkSet Links { get; init; } = LinkSet.None;

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    string? IResourceRecord<MeetingExtensions>.ETag => null;

    public static MeetingExtensions ReadJson(ref JsonCursor json) => throw new NotSupportedException();

    public static MeetingExtensions ReadXml(ref XmlCursor xml)
    {
        string? rel = null;
        List<MeetingExtension>? items = null;
        var links = new LinkSetBuilder(s_links);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        xml.BeginResource(s_xml, ref links, ref unknown);
        while (xml.NextChild(s_xml, ref member))
        {
            switch (member)
            {
                case 0: rel = xml.ReadString("onlineMeetingExtensions"); break;
                case 1: (items ??= []).Add(xml.ReadRecord<MeetingExtension>()); break;
                default: xml.ReadLinkOrUnknown(ref links, ref unknown); break;
            }
        }

        return new MeetingExtensions { Rel = rel, Items = items is null ? null : [.. items], Links = links.Build(), Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json) => throw new NotSupportedException();

    public void WriteXml(ref XmlBodyWriter xml) => WriteXmlAs(ref xml, s_xml.Resource);

    public void WriteXmlAs(ref XmlBodyWriter xml, string relation)
    {
        xml.BeginResource(s_xml, relation, Links, Unknown);
        xml.Links(Links);
        xml.Property("<property name=\"rel\">"u8, Rel);
        xml.Resources("onlineMeetingExtension", Items);
        xml.Unknown(Unknown);
        xml.EndResource();
    }
}
