using Relwright.Generated;

namespace Relwright.Json;

internal sealed record MeetingEmbedded : IRecord<MeetingEmbedded>
{
    private static readonly JsonMembers s_members = new("extension", "me");

    public static MeetingEmbedded Empty { get; } = new();

    public EquatableList<OpaqueResource>? Extension { get; init; }

    public OpaqueResource? Me { get; init; }

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    public bool IsEmpty => Extension is null && Me is null && ReferenceEquals(Unknown, UnknownMembers.None);

    public static MeetingEmbedded ReadJson(ref JsonCursor json)
    {
        EquatableList<OpaqueResource>? extension = null;
        OpaqueResource? me = null;
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: extension = json.ReadOneOrMany<OpaqueResource>(OpaqueResource.ReadJson); break;
                case 1: me = json.ReadOne<OpaqueResource>(OpaqueResource.ReadJson, s_members, 1, ref unknown); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new MeetingEmbedded { Extension = extension, Me = me, Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        json.RecordList("\"extension\":"u8, Extension, Unknown, 0);
        json.Record("\"me\":"u8, Me, Unknown, 1);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
