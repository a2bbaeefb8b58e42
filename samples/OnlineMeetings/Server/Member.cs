using System;
using System.Collections.Generic;
using System.Linq;

namespace OnlineMeetings.Server;

/// <summary>A member that a body may have.</summary>
/// <param name="Values">The values that are allowed; none where every text is.</param>
internal sealed record Member(string Name, MemberKind Kind, params string[] Values)
{
    /// <summary>The members of a meeting that a client sets.</summary>
    public static IReadOnlyList<Member> OfMeeting { get; } =
    [
        new("accessLevel", MemberKind.Text, "None", "SameEnterprise", "Locked", "Invited", "Everyone"),
        new("attendees", MemberKind.List),
        new("automaticLeaderAssignment", MemberKind.Text, "Disabled", "SameEnterprise", "Everyone"),
        new("description", MemberKind.Text),
        new("entryExitAnnouncement", MemberKind.Text, "Unsupported", "Disabled", "Enabled"),
        new("expirationTime", MemberKind.DateTime),
        new("leaders", MemberKind.List),
        new("lobbyBypassForPhoneUsers", MemberKind.Text, "Disabled", "Enabled"),
        new("phoneUserAdmission", MemberKind.Text, "Disabled", "Enabled"),
        new("subject", MemberKind.Text),
    ];

    /// <summary>The members of an extension that have a meaning; a client adds its own.</summary>
    public static IReadOnlyList<Member> OfExtension { get; } =
    [
        new("id", MemberKind.Text),
        new("type", MemberKind.Text, "Undefined", "RoamedOrganizerData", "RoamedParticipantData"),
    ];

    public static Member Find(IReadOnlyList<Member> members, string name) =>
        members.FirstOrDefault(member => member.Name == name) ?? new Member(name, MemberKind.Free);

    /// <summary>Gives the value back where it is of the member's kind.</summary>
    public object Check(object value)
    {
        bool fits = Kind switch
        {
            MemberKind.Text => value is string text && (Values.Length == 0 || Values.Contains(text)),
            MemberKind.List => value is IReadOnlyList<string>,
            MemberKind.DateTime => value is DateTimeOffset,
            _ => true,
        };
        return fits ? value : throw RefusalException.WrongMember($"'{Name}' must be {(Values.Length == 0 ? $"a {Kind}" : string.Join(" or ", Values))}.");
    }
}
