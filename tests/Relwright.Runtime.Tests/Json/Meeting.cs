using System;
using Relwright.Generated;

namespace Relwright.Json;

/// <summary>A record as the generator emits it, by hand: what it needs and nothing else.</summary>
internal sealed record Meeting : IResourceRecord<Meeting>
{
    private static readonly JsonMembers s_members = new("rel", "accessLevel", "attendees", "expirationTime", "subject", "size", "price", "levels", "etag", "_links", "_embedded");
    private static readonly JsonMembers s_links = new("self", "extensions", "contact");

    public string? Rel { get; init; } = "meeting";

    public AccessLevel? AccessLevel { get; init; }

    public EquatableList<string>? Attendees { get; init; }

    public DateTimeOffset? ExpirationTime { get; init; }

    public string? Subject { get; init; }

    public int? Size { get; init; }

    public decimal? Price { get; init; }

    public EquatableList<AccessLevel>? Levels { get; init; }

    public string? ETag { get; init; }

    public MeetingLinks Links { get; init; } = MeetingLinks.Empty;

    public MeetingEmbedded Embedded { get; init; } = MeetingEmbedded.Empty;

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    static string IResourceRecord<Meeting>.ResourceName => "meeting";

    LinkSet IResourceRecord<Meeting>.Links => Links;

    public static Meeting ReadJson(ref JsonCursor json)
    {
        string? rel = null;
        AccessLevel? accessLevel = null;
        EquatableList<string>? attendees = null;
        DateTimeOffset? expirationTime = null;
        string? subject = null;
        int? size = null;
        decimal? price = null;
        EquatableList<AccessLevel>? levels = null;
        string? etag = null;
        MeetingEmbedded? embedded = null;
        var links = new LinkSetBuilder(s_links);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: rel = json.ReadString("meeting"); break;
                case 1: accessLevel = json.ReadText(out ReadOnlySpan<byte> text) ? Json.AccessLevel.FromUtf8(text) : null; break;
                case 2: attendees = json.ReadStringList(); break;
                case 3: expirationTime = json.ReadDateTime(); break;
                case 4: subject = json.ReadString(); break;
                case 5: size = json.ReadInt32(); break;
                case 6: price = json.ReadDecimal(); break;
                case 7: levels = json.ReadEnumList<AccessLevel>(); break;
                case 8: etag = json.ReadString(); break;
                case 9: links.ReadJson(ref json, ref unknown, 9); break;
                case 10: embedded = json.ComesToEmbedded(ref unknown, 10) ? json.ReadRecord<MeetingEmbedded>() : null; break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new Meeting
        {
            Rel = rel,
            AccessLevel = accessLevel,
            Attendees = attendees,
            ExpirationTime = expirationTime,
            Subject = subject,
            Size = size,
            Price = price,
            Levels = levels,
            ETag = etag,
            Links = new MeetingLinks(links.Build()),
            Embedded = embedded ?? MeetingEmbedded.Empty,
            Unknown = unknown.Build(),
        };
    }

    public void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        json.Member("\"rel\":"u8, Rel, Unknown, 0);
        json.Member("\"accessLevel\":"u8, AccessLevel?.Text, Unknown, 1);
        json.Member("\"attendees\":"u8, Attendees, Unknown, 2);
        json.DateTime("\"expirationTime\":"u8, ExpirationTime, DateForm.Milliseconds, Unknown, 3);
        json.Member("\"subject\":"u8, Subject, Unknown, 4);
        json.Member("\"size\":"u8, Size, Unknown, 5);
        json.Member("\"price\":"u8, Price, Unknown, 6);
        json.EnumList("\"levels\":"u8, Levels, Unknown, 7);
        json.Member("\"etag\":"u8, ETag, Unknown, 8);
        json.Links("\"_links\":"u8, Links, Unknown, 9);
        json.Embedded("\"_embedded\":"u8, Embedded, Embedded.IsEmpty, Unknown, 10);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
