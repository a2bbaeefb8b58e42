using System;
using System.Collections.Generic;
using System.Linq;

namespace OnlineMeetings.Server;

/// <summary>A meeting on the calendar, or the one that is assigned to the user.</summary>
internal sealed class Meeting : StoredResource
{
    private const string Organizer = "sip:bmauldin@contoso.com";

    public Meeting(string type, string path, string id, Dictionary<string, object?> input)
        : base(type, path, Member.OfMeeting, takesMore: false)
    {
        Given["conferenceId"] = "12983" + id;
        Given["joinUrl"] = $"https://meet.contoso.com/bmauldin/{id}";
        Given["legacyOnlineMeetingUri"] = $"conf:{Organizer};gruu;opaque=app:conf:focus:id:{id}?conversation-id=cdc15173";
        Given["onlineMeetingId"] = id;
        Given["onlineMeetingRel"] = type == "myOnlineMeeting" ? "myOnlineMeetings" : type;
        Given["onlineMeetingUri"] = $"{Organizer};gruu;opaque=app:conf:focus:id:{id}";
        Given["organizerUri"] = Organizer;

        // A property that came after the reference was written: clients keep it and send it back.
        Echoed["attendanceAnnouncementsStatus"] = "Disabled";
        Write(input);
    }

    public List<MeetingExtension> Extensions { get; } = [];

    public string ExtensionsPath => Path + "/onlineMeetingExtensions";

    public override Representation Show() => ShowProperties()
        .Link("onlineMeetingExtensions", ExtensionsPath)
        .EmbedMany("onlineMeetingExtension", [.. Extensions.Select(static extension => extension.Show())]);

    protected override void Complete(Dictionary<string, object> values)
    {
        values.TryAdd("accessLevel", "SameEnterprise");
        values.TryAdd("attendees", Array.Empty<string>());
        values.TryAdd("automaticLeaderAssignment", "Disabled");
        values.TryAdd("entryExitAnnouncement", "Unsupported");
        values.TryAdd("expirationTime", DateTimeOffset.UtcNow.AddHours(8));
        values.TryAdd("leaders", Array.Empty<string>());
        values.TryAdd("lobbyBypassForPhoneUsers", "Disabled");
        values.TryAdd("phoneUserAdmission", "Disabled");
    }
}
