using System;
using Relwright.Generated;

namespace Relwright.Tests.Xml;

/// <summary>A resource with links, properties, lists and a single embedded resource, written as emitted code is.</summary>
internal sealed record Meeting : IResourceRecord<Meeting>
{
    internal const string Namespace = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

    private static readonly JsonMembers s_links = new("self", "onlineMeetingExtensions");
    private static readonly XmlMembers s_xml = new(
        Namespace,
        "myOnlineMeeting",
        XmlMember.Property("rel"),
        XmlMember.Property("accessLevel"),
        XmlMember.List("attendees"),
        XmlMember.Property("automaticLeaderAssignment"),
        XmlMember.Property("conferenceId"),
        XmlMember.Property("description"),
        XmlMember.Property("entryExitAnnouncement"),
        XmlMember.Property("expirationTime"),
        XmlMember.Property("joinUrl"),
        XmlMember.List("leaders"),
        XmlMember.Property("legacyOnlineMeetingUri"),
        XmlMember.Property("lobbyBypassForPhoneUsers"),
        XmlMember.Property("onlineMeetingId"),
        XmlMember.Property("onlineMeetingRel"),
        XmlMember.Property("onlineMeetingUri"),
        XmlMember.Property("organizerUri"),
        XmlMember.Property("phoneUserAdmission"),
        XmlMember.Property("subject"),
        XmlMember.Resource("onlineMeetingExtension"));

    public string? Rel { get; init; } = "myOnlineMeeting";

    public AccessLevel? AccessLevel { get; init; }

    public EquatableList<string>? Attendees { get; init; }

    public string? AutomaticLeaderAssignment { get; init; }

    public string? ConferenceId { get; init; }

    public string? Description { get; init; }

    public string? EntryExitAnnouncement { get; init; }

    public DateTimeOffset? ExpirationTime { get; init; }

    public string? JoinUrl { get; init; }

    public EquatableList<string>? Leaders { get; init; }

    public string? LegacyOnlineMeetingUri { get; init; }

    public string? LobbyBypassForPhoneUsers { get; init; }

    public string? OnlineMeetingId { get; init; }

    public string? OnlineMeetingRel { get; init; }

    public string? OnlineMeetingUri { get; init; }

    public string? OrganizerUri { get; init; }

    public string? PhoneUserAdmission { get; init; }

    public string? Subject { get; init; }

    public MeetingExtension? Extension { get; init; }

    public LinkSet Links { get; init; } = LinkSet.None;

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    string? IResourceRecord<Meeting>.ETag => null;

    public static Meeting ReadJson(ref JsonCursor json) => throw new NotSupportedException();

    public static Meeting ReadXml(ref XmlCursor xml)
    {
        string? rel = null;
        AccessLevel? accessLevel = null;
        EquatableList<string>? attendees = null;
        string? automaticLeaderAssignment = null;
        string? conferenceId = null;
        string? description = null;
        string? entryExitAnnouncement = null;
        DateTimeOffset? expirationTime = null;
        string? joinUrl = null;
        EquatableList<string>? leaders = null;
        string? legacyOnlineMeetingUri = null;
        string? lobbyBypassForPhoneUsers = null;
        string? onlineMeetingId = null;
        string? onlineMeetingRel = null;
        string? onlineMeetingUri = null;
        string? organizerUri = null;
        string? phoneUserAdmission = null;
        string? subject = null;
        MeetingExtension? extension = null;
        var links = new LinkSetBuilder(s_links);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        xml.BeginResource(s_xml, ref links, ref unknown);
        while (xml.NextChild(s_xml, ref member))
        {
            switch (member)
            {
                case 0: rel = xml.ReadString("myOnlineMeeting"); break;
                case 1: accessLevel = xml.ReadEnum<AccessLevel>(); break;
                case 2: attendees = xml.ReadStringList(); break;
                case 3: automaticLeaderAssignment = xml.ReadString(); break;
                case 4: conferenceId = xml.ReadString(); break;
                case 5: description = xml.ReadString(); break;
                case 6: entryExitAnnouncement = xml.ReadString(); break;
                case 7: expirationTime = xml.ReadDateTime(); break;
                case 8: joinUrl = xml.ReadString(); break;
                case 9: leaders = xml.ReadStringList(); break;
                case 10: legacyOnlineMeetingUri = xml.ReadString(); break;
                case 11: lobbyBypassForPhoneUsers = xml.ReadString(); break;
                case 12: onlineMeetingId = xml.ReadString(); break;
                case 13: onlineMeetingRel = xml.ReadString(); break;
                case 14: onlineMeetingUri = xml.ReadString(); break;
                case 15: organizerUri = xml.ReadString(); break;
                case 16: phoneUserAdmission = xml.ReadString(); break;
                case 17: subject = xml.ReadString(); break;
                case 18: extension = xml.ReadOne(extension, ref unknown); break;
                default: xml.ReadLinkOrUnknown(ref links, ref unknown); break;
            }
        }

        return new Meeting
        {
            Rel = rel,
            AccessLevel = accessLevel,
            Attendees = attendees,
            AutomaticLeaderAssignment = automaticLeaderAssignment,
            ConferenceId = conferenceId,
            Description = description,
            EntryExitAnnouncement = entryExitAnnouncement,
            ExpirationTime = expirationTime,
            JoinUrl = joinUrl,
            Leaders = leaders,
            LegacyOnlineMeetingUri = legacyOnlineMeetingUri,
            LobbyBypassForPhoneUsers = lobbyBypassForPhoneUsers,
            OnlineMeetingId = onlineMeetingId,
            OnlineMeetingRel = onlineMeetingRel,
            OnlineMeetingUri = onlineMeetingUri,
            OrganizerUri = organizerUri,
            PhoneUserAdmission = phoneUserAdmission,
            Subject = subject,
            Extension = extension,
            Links = links.Build(),
            Unknown = unknown.Build(),
        };
    }

    public void WriteJson(ref JsonBodyWriter json) => throw new NotSupportedException();

    public void WriteXml(ref XmlBodyWriter xml) => WriteXmlAs(ref xml, s_xml.Resource);

    public void WriteXmlAs(ref XmlBodyWriter xml, string relation)
    {
        xml.BeginResource(s_xml, relation, Links, Unknown);
        xml.Links(Links);
        xml.Property("<property name=\"rel\">"u8, Rel);
        xml.Property("<property name=\"accessLevel\">"u8, AccessLevel?.Text);
        xml.PropertyList("<propertyList name=\"attendees\">"u8, Attendees);
        xml.Property("<property name=\"automaticLeaderAssignment\">"u8, AutomaticLeaderAssignment);
        xml.Property("<property name=\"conferenceId\">"u8, ConferenceId);
        xml.Property("<property name=\"description\">"u8, Description);
        xml.Property("<property name=\"entryExitAnnouncement\">"u8, EntryExitAnnouncement);
        xml.DateTime("<property name=\"expirationTime\">"u8, ExpirationTime, DateForm.Iso8601);
        xml.Property("<property name=\"joinUrl\">"u8, JoinUrl);
        xml.PropertyList("<propertyList name=\"leaders\">"u8, Leaders);
        xml.Property("<property name=\"legacyOnlineMeetingUri\">"u8, LegacyOnlineMeetingUri);
        xml.Property("<property name=\"lobbyBypassForPhoneUsers\">"u8, LobbyBypassForPhoneUsers);
        xml.Property("<property name=\"onlineMeetingId\">"u8, OnlineMeetingId);
        xml.Property("<property name=\"onlineMeetingRel\">"u8, OnlineMeetingRel);
        xml.Property("<property name=\"onlineMeetingUri\">"u8, OnlineMeetingUri);
        xml.Property("<property name=\"organizerUri\">"u8, OrganizerUri);
        xml.Property("<property name=\"phoneUserAdmission\">"u8, PhoneUserAdmission);
        xml.Property("<property name=\"subject\">"u8, Subject);
        xml.Resource("onlineMeetingExtension", Extension);
        xml.Unknown(Unknown);
        xml.EndResource();
    }
}
