using System;
using Relwright.Generated;

namespace Relwright.Tests.Xml;

/// <summary>The body of a request, an input; it reads itself too, so that the samples of requests can go round.</summary>
internal sealed record MeetingInput : IRecord<MeetingInput>
{
    private static readonly XmlMembers s_xml = new(
        Meeting.Namespace,
        "input",
        XmlMember.Property("accessLevel"),
        XmlMember.List("attendees"),
        XmlMember.Property("automaticLeaderAssignment"),
        XmlMember.Property("description"),
        XmlMember.Property("entryExitAnnouncement"),
        XmlMember.Property("expirationTime"),
        XmlMember.Property("id"),
        XmlMember.List("leaders"),
        XmlMember.Property("lobbyBypassForPhoneUsers"),
        XmlMember.Property("phoneUserAdmission"),
        XmlMember.Property("subject"),
        XmlMember.Property("type"));

    public AccessLevel? AccessLevel { get; init; }

    public EquatableList<string>? Attendees { get; init; }

    public string? AutomaticLeaderAssignment { get; init; }

    public string? Description { get; init; }

    public string? EntryExitAnnouncement { get; init; }

    public DateTimeOffset? ExpirationTime { get; init; }

    public string? Id { get; init; }

    public EquatableList<string>? Leaders { get; init; }

    public string? LobbyBypassForPhoneUsers { get; init; }

    public string? PhoneUserAdmission { get; init; }

    public string? Subject { get; init; }

    public string? Type { get; init; }

    public static MeetingInput ReadJson(ref JsonCursor json) => throw new NotSupportedException();

    public static MeetingInput ReadXml(ref XmlCursor xml)
    {
        var input = new MeetingInput();
        int member = -1;
        xml.BeginElement(s_xml, "input"u8);
        while (xml.NextChild(s_xml, ref member))
        {
            switch (member)
            {
                case 0: input = input with { AccessLevel = xml.ReadEnum<AccessLevel>() }; break;
                case 1: input = input with { Attendees = xml.ReadStringList() }; break;
                case 2: input = input with { AutomaticLeaderAssignment = xml.ReadString() }; break;
                case 3: input = input with { Description = xml.ReadString() }; break;
                case 4: input = input with { EntryExitAnnouncement = xml.ReadString() }; break;
                case 5: input = input with { ExpirationTime = xml.ReadDateTime() }; break;
                case 6: input = input with { Id = xml.ReadString() }; break;
                case 7: input = input with { Leaders = xml.ReadStringList() }; break;
                case 8: input = input with { LobbyBypassForPhoneUsers = xml.ReadString() }; break;
                case 9: input = input with { PhoneUserAdmission = xml.ReadString() }; break;
                case 10: input = input with { Subject = xml.ReadString() }; break;
                case 11: input = input with { Type = xml.ReadString() }; break;
                default: xml.Skip(); break;
            }
        }

        return input;
    }

    public void WriteJson(ref JsonBodyWriter json) => throw new NotSupportedException();

    public void WriteXml(ref XmlBodyWriter xml)
    {
        xml.BeginInput(Meeting.Namespace);
        xml.Property("<property name=\"accessLevel\">"u8, AccessLevel?.Text);
        xml.PropertyList("<propertyList name=\"attendees\">"u8, Attendees);
        xml.Property("<property name=\"automaticLeaderAssignment\">"u8, AutomaticLeaderAssignment);
        xml.Property("<property name=\"description\">"u8, Description);
        xml.Property("<property name=\"entryExitAnnouncement\">"u8, EntryExitAnnouncement);
        xml.DateTime("<property name=\"expirationTime\">"u8, ExpirationTime, DateForm.Iso8601);
        xml.Property("<property name=\"id\">"u8, Id);
        xml.PropertyList("<propertyList name=\"leaders\">"u8, Leaders);
        xml.Property("<property name=\"lobbyBypassForPhoneUsers\">"u8, LobbyBypassForPhoneUsers);
        xml.Property("<property name=\"phoneUserAdmission\">"u8, PhoneUserAdmission);
        xml.Property("<property name=\"subject\">"u8, Subject);
        xml.Property("<property name=\"type\">"u8, Type);
        xml.EndInput();
    }
}
