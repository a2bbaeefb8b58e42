using Relwright.Generated;

namespace Relwright;

/// <summary>A resource that no specification describes: its links can be followed, all else is kept as it came.</summary>
public sealed partial record OpaqueResource : IResourceRecord<OpaqueResource>
{
    private static readonly JsonMembers s_members = new("_links");
    private static readonly JsonMembers s_last = new("_links", "_embedded");
    private static readonly JsonMembers s_links = new("self", "next", "prev", "first", "last");

    /// <inheritdoc/>
    public LinkSet Links { get; init; } = LinkSet.None;

    /// <summary>Everything but the links.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    string? IResourceRecord<OpaqueResource>.ETag
    {
        get
        {
            // XML may hold more than one thing of that name, such as an embedded resource.
            foreach (ref readonly UnknownMember member in Unknown.AsSpan())
            {
                if (member.Name == "etag" && TextOf(member) is { } etag)
                    return etag;
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public static OpaqueResource ReadJson(ref JsonCursor json)
    {
        var links = new LinkSetBuilder(s_links);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: links.ReadJson(ref json, ref unknown, 0); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new OpaqueResource { Links = links.Build(), Unknown = unknown.Build() };
    }

    /// <inheritdoc/>
    public void WriteJson(ref JsonBodyWriter json)
    {
        // Links and embedded resources come last, as in the resources that a specification describes.
        json.BeginObject();
        json.Unknown(Unknown, s_last);
        json.Links("\"_links\":"u8, Links, Unknown, 0);
        if (Unknown.TryGet("_embedded", out UnknownMember embedded) && embedded.Format == WireFormat.Json)
        {
            json.Name("\"_embedded\":"u8);
            json.Raw(embedded.RawValue.Span);
        }

        json.EndObject();
    }

    private static string? TextOf(UnknownMember member)
    {
        if (member.Format == WireFormat.Xml)
            return TextOfProperty(member.RawValue.Span);
        var json = new JsonCursor(member.RawValue.Span);
        return json.AtText ? json.ReadString() : null;
    }
}
