using Relwright.Generated;

namespace Relwright.Runtime.Tests.Support;

/// <summary>A resource as the generator would emit it, the smallest with an ETag, links and embedded resources.</summary>
internal sealed record Note : IResourceRecord<Note>
{
    private static readonly JsonMembers s_members = new("rel", "title", "etag", "_links", "_embedded");
    private static readonly JsonMembers s_links = new("self", "next", "note", "notes");

    public static string ResourceName => "note";

    public static string? MinimumRevision => "2";

    public string? Rel { get; init; }

    public string? Title { get; init; }

    public string? ETag { get; init; }

    public LinkSet Links { get; init; } = LinkSet.None;

    public NoteEmbedded Embedded { get; init; } = NoteEmbedded.Empty;

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    public static Note ReadJson(ref JsonCursor json)
    {
        string? rel = null;
        string? title = null;
        string? etag = null;
        NoteEmbedded? embedded = null;
        LinkSetBuilder links = new(s_links);
        UnknownMembersBuilder unknown = new();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: rel = json.ReadString("note"); break;
                case 1: title = json.ReadString(); break;
                case 2: etag = json.ReadString(); break;
                case 3: links.ReadJson(ref json, ref unknown, 3); break;
                case 4: embedded = json.ReadRecord<NoteEmbedded>(); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new Note { Rel = rel, Title = title, ETag = etag, Links = links.Build(), Embedded = embedded ?? NoteEmbedded.Empty, Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        json.Member("\"rel\":"u8, Rel, Unknown, 0);
        json.Member("\"title\":"u8, Title, Unknown, 1);
        json.Member("\"etag\":"u8, ETag, Unknown, 2);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
