using Relwright.Generated;

namespace Relwright.Json;

/// <summary>A record whose embedded relation holds the record itself.</summary>
internal sealed record Nest : IRecord<Nest>
{
    private static readonly JsonMembers s_members = new("_embedded", "inner");

    public Nest? Inner { get; init; }

    public Nest? Embedded { get; init; }

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    public static Nest ReadJson(ref JsonCursor json)
    {
        Nest? inner = null;
        Nest? embedded = null;
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: embedded = json.ComesToEmbedded(ref unknown, 0) ? json.ReadRecord<Nest>() : null; break;
                case 1: inner = json.ReadOne<Nest>(Nest.ReadJson, s_members, 1, ref unknown); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new Nest { Inner = inner, Embedded = embedded, Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        json.Record("\"_embedded\":"u8, Embedded, Unknown, 0);
        json.Record("\"inner\":"u8, Inner, Unknown, 1);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
