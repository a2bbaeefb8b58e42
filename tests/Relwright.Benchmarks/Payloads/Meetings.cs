using System;
using System.Linq;
using Contoso.Ucwa;

namespace Relwright.Benchmarks.Payloads;

/// <summary>Meetings of the size and shape that the service's documents show.</summary>
internal static class Meetings
{
    public static MyOnlineMeeting One(int number = 0) => new()
    {
        AccessLevel = AccessLevel.Invited,
        Attendees = ["sip:johndoe@contoso.com", "sip:janedoe@contoso.com"],
        AutomaticLeaderAssignment = AutomaticLeaderAssignment.Disabled,
        ConferenceId = "12983487",
        Description = "We look at what the third quarter brought in, product by product, and agree on what the coming two quarters should.",
        EntryExitAnnouncement = EntryExitAnnouncement.Unsupported,
        ExpirationTime = DateTimeOffset.FromUnixTimeMilliseconds(1474932023030 + number),
        JoinUrl = "https://meet.contoso.com/bmauldin/IB88RLLY",
        Leaders = ["sip:aikc@contoso.com", "sip:lenea@contoso.com"],
        LegacyOnlineMeetingUri = "conf:sip:bmauldin@contoso.com;gruu;opaque=app:conf:focus:id:IB88RLLY?conversation-id=cdc15173-e354-4d1b-9f4c-cf42ab746f3d",
        LobbyBypassForPhoneUsers = LobbyBypassForPhoneUsers.Disabled,
        OnlineMeetingId = "IB88RLLY",
        OnlineMeetingRel = OnlineMeetingRel.MyOnlineMeetings,
        OnlineMeetingUri = "sip:bmauldin@contoso.com;gruu;opaque=app:conf:focus:id:IB88RLLY",
        OrganizerUri = "sip:bmauldin@contoso.com",
        PhoneUserAdmission = PhoneUserAdmission.Disabled,
        Subject = "Quarterly sales numbers",
        Links = new MyOnlineMeetingLinks(LinkSet.None)
        {
            Self = new Link { Href = "/ucwa/v1/applications/192/onlineMeetings/myOnlineMeetings/600" },
            OnlineMeetingExtensions = new Link { Href = "/ucwa/v1/applications/192/onlineMeetings/myOnlineMeetings/943/onlineMeetingExtensions" },
        },
        Embedded = new MyOnlineMeetingEmbedded { OnlineMeetingExtension = [Extension()] },
    };

    public static MyOnlineMeetings Many(int count) => new()
    {
        Embedded = new MyOnlineMeetingsEmbedded { MyOnlineMeeting = EquatableList.From(Enumerable.Range(0, count).Select(One)) },
    };

    private static OnlineMeetingExtension Extension() => new()
    {
        Id = "917823",
        Type = OnlineMeetingExtensionType.RoamedParticipantData,
        Links = new OnlineMeetingExtensionLinks(LinkSet.None)
        {
            Self = new Link { Href = "/ucwa/v1/applications/192/onlineMeetings/myOnlineMeetings/943/onlineMeetingExtensions/onlineMeetingExtension" },
        },
    };
}
