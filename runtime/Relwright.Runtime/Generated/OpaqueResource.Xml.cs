using Relwright.Generated;

namespace Relwright;

/// <content>The XML form: a <c>&lt;resource&gt;</c> of whatever namespace, which comes back with it.</content>
public sealed partial record OpaqueResource
{
    private static readonly XmlMembers s_xml = new(ns: null, resource: "");

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
}
