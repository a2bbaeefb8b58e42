using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Relwright.Benchmarks.Peers;

// The peers' models in one place, to be reviewed: the same members as the emitted record, dates and enumerations as plain strings,
// no converters and no extension data, which is the fastest that System.Text.Json can be given.
#pragma warning disable CA2227, CA1002 // what serializers need

/// <summary>A meeting as System.Text.Json and Newtonsoft.Json read it.</summary>
public sealed class StjMeeting
{
    [JsonPropertyName("rel"), Newtonsoft.Json.JsonProperty("rel")]
    public string? Rel { get; set; }

    [JsonPropertyName("accessLevel"), Newtonsoft.Json.JsonProperty("accessLevel")]
    public string? AccessLevel { get; set; }

    [JsonPropertyName("attendees"), Newtonsoft.Json.JsonProperty("attendees")]
    public List<string>? Attendees { get; set; }

    [JsonPropertyName("automaticLeaderAssignment"), Newtonsoft.Json.JsonProperty("automaticLeaderAssignment")]
    public string? AutomaticLeaderAssignment { get; set; }

    [JsonPropertyName("conferenceId"), Newtonsoft.Json.JsonProperty("conferenceId")]
    public string? ConferenceId { get; set; }

    [JsonPropertyName("description"), Newtonsoft.Json.JsonProperty("description")]
    public string? Description { get; set; }

    [JsonPropertyName("entryExitAnnouncement"), Newtonsoft.Json.JsonProperty("entryExitAnnouncement")]
    public string? EntryExitAnnouncement { get; set; }

    [JsonPropertyName("expirationTime"), Newtonsoft.Json.JsonProperty("expirationTime")]
    public string? ExpirationTime { get; set; }

    [JsonPropertyName("joinUrl"), Newtonsoft.Json.JsonProperty("joinUrl")]
    public string? JoinUrl { get; set; }

    [JsonPropertyName("leaders"), Newtonsoft.Json.JsonProperty("leaders")]
    public List<string>? Leaders { get; set; }

    [JsonPropertyName("legacyOnlineMeetingUri"), Newtonsoft.Json.JsonProperty("legacyOnlineMeetingUri")]
    public string? LegacyOnlineMeetingUri { get; set; }

    [JsonPropertyName("lobbyBypassForPhoneUsers"), Newtonsoft.Json.JsonProperty("lobbyBypassForPhoneUsers")]
    public string? LobbyBypassForPhoneUsers { get; set; }

    [JsonPropertyName("onlineMeetingId"), Newtonsoft.Json.JsonProperty("onlineMeetingId")]
    public string? OnlineMeetingId { get; set; }

    [JsonPropertyName("onlineMeetingRel"), Newtonsoft.Json.JsonProperty("onlineMeetingRel")]
    public string? OnlineMeetingRel { get; set; }

    [JsonPropertyName("onlineMeetingUri"), Newtonsoft.Json.JsonProperty("onlineMeetingUri")]
    public string? OnlineMeetingUri { get; set; }

    [JsonPropertyName("organizerUri"), Newtonsoft.Json.JsonProperty("organizerUri")]
    public string? OrganizerUri { get; set; }

    [JsonPropertyName("phoneUserAdmission"), Newtonsoft.Json.JsonProperty("phoneUserAdmission")]
    public string? PhoneUserAdmission { get; set; }

    [JsonPropertyName("subject"), Newtonsoft.Json.JsonProperty("subject")]
    public string? Subject { get; set; }

    [JsonPropertyName("_links"), Newtonsoft.Json.JsonProperty("_links")]
    public StjLinks? Links { get; set; }

    [JsonPropertyName("_embedded"), Newtonsoft.Json.JsonProperty("_embedded")]
    public StjMeetingEmbedded? Embedded { get; set; }
}

/// <summary>The links that meetings and extensions have.</summary>
public sealed class StjLinks
{
    [JsonPropertyName("self"), Newtonsoft.Json.JsonProperty("self")]
    public StjLink? Self { get; set; }

    [JsonPropertyName("onlineMeetingExtensions"), Newtonsoft.Json.JsonProperty("onlineMeetingExtensions")]
    public StjLink? OnlineMeetingExtensions { get; set; }
}

/// <summary>A link.</summary>
public sealed class StjLink
{
    [JsonPropertyName("href"), Newtonsoft.Json.JsonProperty("href")]
    public string? Href { get; set; }
}

/// <summary>What stands within a meeting.</summary>
public sealed class StjMeetingEmbedded
{
    [JsonPropertyName("onlineMeetingExtension"), Newtonsoft.Json.JsonProperty("onlineMeetingExtension")]
    public List<StjExtension>? OnlineMeetingExtension { get; set; }
}

/// <summary>An extension.</summary>
public sealed class StjExtension
{
    [JsonPropertyName("rel"), Newtonsoft.Json.JsonProperty("rel")]
    public string? Rel { get; set; }

    [JsonPropertyName("id"), Newtonsoft.Json.JsonProperty("id")]
    public string? Id { get; set; }

    [JsonPropertyName("type"), Newtonsoft.Json.JsonProperty("type")]
    public string? Type { get; set; }

    [JsonPropertyName("_links"), Newtonsoft.Json.JsonProperty("_links")]
    public StjLinks? Links { get; set; }
}

/// <summary>A list of meetings.</summary>
public sealed class StjMeetings
{
    [JsonPropertyName("rel"), Newtonsoft.Json.JsonProperty("rel")]
    public string? Rel { get; set; }

    [JsonPropertyName("_embedded"), Newtonsoft.Json.JsonProperty("_embedded")]
    public StjMeetingsEmbedded? Embedded { get; set; }
}

/// <summary>What stands within a list of meetings.</summary>
public sealed class StjMeetingsEmbedded
{
    [JsonPropertyName("myOnlineMeeting"), Newtonsoft.Json.JsonProperty("myOnlineMeeting")]
    public List<StjMeeting>? MyOnlineMeeting { get; set; }
}

/// <summary>The source-generated context. Nulls are left out, as the emitted writers do.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StjMeeting))]
[JsonSerializable(typeof(StjMeetings))]
internal sealed partial class StjContext : JsonSerializerContext;
