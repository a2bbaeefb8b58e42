using Relwright.Generated;

namespace Relwright.Runtime.Tests.OData;

/// <summary>An entity as the generator would emit it, the smallest one that others derive from.</summary>
internal record Ticket : IEntity<Ticket>
{
    private static readonly JsonMembers s_members = new("id", "title");

    static string IEntity<Ticket>.TypeName => "contoso.desk.ticket";

    public string? Id { get; init; }

    public string? Title { get; init; }

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    static Ticket IRecord<Ticket>.ReadJson(ref JsonCursor json)
    {
        (string? id, string? title) = (null, null);
        UnknownMembersBuilder unknown = new();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: id = json.ReadString(); break;
                case 1: title = json.ReadString(); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new Ticket { Id = id, Title = title, Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        json.Member("\"id\":"u8, Id, Unknown, 0);
        json.Member("\"title\":"u8, Title, Unknown, 1);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
