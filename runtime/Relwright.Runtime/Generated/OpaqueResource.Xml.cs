using System;
using Relwright.Generated;

namespace Relwright;

/// <content>The XML form: a <c>&lt;resource&gt;</c> of whatever namespace, which comes back with it.</content>
public sealed partial record OpaqueResource
{
    private static readonly XmlMembers s_xml = new(ns: null, resource: "");
    private static readonly XmlMembers s_etag = new(ns: null, resource: "", XmlMember.Property("etag"));

    /// <inheritdoc/>
    public static OpaqueResource ReadXml(ref XmlCursor xml)
    {
        var links = new LinkSetBuilder(s_links);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        xml.BeginResource(s_xml, ref links, ref unknown);
        while (xml.NextChild(s_xml, ref member))
            xml.ReadLinkOrUnknown(ref links, ref unknown);
        return new OpaqueResource { Links = links.Build(), Unknown = unknown.Build() };
    }

    /// <inheritdoc/>
    public void WriteXml(ref XmlBodyWriter xml) => WriteXmlAs(ref xml, "");

    /// <inheritdoc/>
    public void WriteXmlAs(ref XmlBodyWriter xml, string relation)
    {
        xml.BeginResource(s_xml, relation, Links, Unknown);
        xml.Links(Links);
        xml.Unknown(Unknown);
        xml.EndResource();
    }

    /// <summary>The text of an unknown <c>&lt;property name="etag"&gt;</c>; null for any other element, and for one that holds elements.</summary>
    private static string? TextOfProperty(ReadOnlySpan<byte> raw)
    {
        // It was kept as a child of a resource, and as such it is read.
        ReadOnlySpan<byte> start = "<resource>"u8;
        ReadOnlySpan<byte> end = "</resource>"u8;
        byte[] resource = [.. start, .. raw, .. end];
        var xml = new XmlCursor(resource, new ReadLimits { MaxDepth = ReadLimits.DeepestDepth });
        int member = -1;
        xml.BeginElement(s_etag, "resource"u8);
        if (!xml.NextChild(s_etag, ref member) || member != 0)
            return null;
        try
        {
            return xml.ReadString();
        }
        catch (WireFormatException)
        {
            return null;
        }
    }
}
