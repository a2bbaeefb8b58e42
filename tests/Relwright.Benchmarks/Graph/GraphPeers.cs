// What we compare ourselves with on bodies of Microsoft Graph, all of it in this one file, which is meant to be reviewed for fairness:
// - the same payload and the same members for all; each peer must write as many octets as ours, or the comparison refuses to run;
// - Microsoft.Graph gets its own types (Kiota), a document that is parsed in one go, without a stream and without a factory in between, and
//   a writer of its own; its backing store is what its models have, and its writer writes all of it;
// - System.Text.Json gets what is fastest for it: source generation, dates and enumerations as plain strings, no converters, no extension
//   data, a writer that is kept; derived types by its own discriminator, and only for the members whose values are of several types here.
using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Json;
using KiotaCall = Microsoft.Graph.Models.Call;
using KiotaPage = Microsoft.Graph.Models.CallCollectionResponse;

namespace Relwright.Benchmarks.Graph;

#pragma warning disable CA2227, CA1002, SA1402 // what serializers need, and all of it in one file

/// <summary>What the SDK of Microsoft Graph does.</summary>
internal static class KiotaPeer
{
    public static KiotaCall Read(byte[] json) => Read(json, KiotaCall.CreateFromDiscriminatorValue);

    public static KiotaPage ReadPage(byte[] json) => Read(json, KiotaPage.CreateFromDiscriminatorValue);

    public static long Write<T>(T value)
        where T : IParsable
    {
        using var writer = new JsonSerializationWriter();
        writer.WriteObjectValue(null, value);
        using Stream content = writer.GetSerializedContent();
        return content.Length;
    }

    private static T Read<T>(byte[] json, ParsableFactory<T> factory)
        where T : IParsable
    {
        using var document = JsonDocument.Parse(json);
        return new JsonParseNode(document.RootElement).GetObjectValue(factory)!;
    }
}

/// <summary>What System.Text.Json does with source generation.</summary>
internal static class StjPeer
{
    public static StjCall Read(byte[] json) => JsonSerializer.Deserialize(json, StjGraphContext.Default.StjCall)!;

    public static StjCallPage ReadPage(byte[] json) => JsonSerializer.Deserialize(json, StjGraphContext.Default.StjCallPage)!;

    /// <summary>Writes again and again into one buffer by one writer.</summary>
    public static Func<long> Write<T>(T value, JsonTypeInfo<T> type)
    {
        var output = new ArrayBufferWriter<byte>(4 << 20);
        var writer = new Utf8JsonWriter(output);
        return () =>
        {
            output.ResetWrittenCount();
            writer.Reset();
            JsonSerializer.Serialize(writer, value, type);
            return output.WrittenCount;
        };
    }
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StjCall))]
[JsonSerializable(typeof(StjCallPage))]
internal sealed partial class StjGraphContext : JsonSerializerContext;

internal sealed class StjCallPage
{
    [JsonPropertyName("@odata.context")]
    public string? Context { get; set; }

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; set; }

    public List<StjCall>? Value { get; set; }
}

/// <summary>The type of an object, which the service names everywhere.</summary>
internal class StjTyped
{
    [JsonPropertyName("@odata.type")]
    [JsonPropertyOrder(-1)]
    public string? OdataType { get; set; }
}

internal sealed class StjCall : StjEntity
{
    public List<string>? ActiveModalities { get; set; }

    public StjParticipantInfo? AnsweredBy { get; set; }

    public List<StjAudioRoutingGroup>? AudioRoutingGroups { get; set; }

    public string? CallbackUri { get; set; }

    public string? CallChainId { get; set; }

    public StjCallOptions? CallOptions { get; set; }

    public List<StjCallRoute>? CallRoutes { get; set; }

    public StjChatInfo? ChatInfo { get; set; }

    public List<StjEntity>? ContentSharingSessions { get; set; }

    public string? Direction { get; set; }

    public StjIncomingContext? IncomingContext { get; set; }

    public StjMediaConfig? MediaConfig { get; set; }

    public StjMediaState? MediaState { get; set; }

    public StjMeetingInfo? MeetingInfo { get; set; }

    public string? MyParticipantId { get; set; }

    public List<StjOperation>? Operations { get; set; }

    public List<StjParticipant>? Participants { get; set; }

    public List<string>? RequestedModalities { get; set; }

    public StjResultInfo? ResultInfo { get; set; }

    public int? RingingTimeoutInSeconds { get; set; }

    public List<string>? RoutingPolicies { get; set; }

    public StjParticipantInfo? Source { get; set; }

    public string? State { get; set; }

    public string? Subject { get; set; }

    public List<StjInvitation>? Targets { get; set; }

    public string? TenantId { get; set; }

    public string? TerminationReason { get; set; }

    public StjToneInfo? ToneInfo { get; set; }

    public StjTranscription? Transcription { get; set; }
}

internal class StjEntity : StjTyped
{
    public string? Id { get; set; }
}

internal sealed class StjAudioRoutingGroup : StjEntity
{
    public List<string>? Receivers { get; set; }

    public string? RoutingMode { get; set; }

    public List<string>? Sources { get; set; }
}

internal sealed class StjOperation : StjEntity
{
    public string? ClientContext { get; set; }

    public StjResultInfo? ResultInfo { get; set; }

    public string? Status { get; set; }
}

internal sealed class StjParticipant : StjEntity
{
    public StjParticipantInfo? Info { get; set; }

    public bool? IsInLobby { get; set; }

    public bool? IsMuted { get; set; }

    public List<StjMediaStream>? MediaStreams { get; set; }

    public string? Metadata { get; set; }

    public StjRecordingInfo? RecordingInfo { get; set; }

    public StjRemovedState? RemovedState { get; set; }

    public long? RosterSequenceNumber { get; set; }
}

internal sealed class StjCallOptions : StjTyped
{
    public bool? HideBotAfterEscalation { get; set; }

    public bool? IsContentSharingNotificationEnabled { get; set; }

    public bool? IsDeltaRosterEnabled { get; set; }

    public bool? IsInteractiveRosterEnabled { get; set; }
}

internal sealed class StjCallRoute : StjTyped
{
    public StjIdentitySet? Final { get; set; }

    public StjIdentitySet? Original { get; set; }

    public string? RoutingType { get; set; }
}

internal sealed class StjChatInfo : StjTyped
{
    public string? MessageId { get; set; }

    public string? ReplyChainMessageId { get; set; }

    public string? ThreadId { get; set; }
}

internal sealed class StjIncomingContext : StjTyped
{
    public string? ObservedParticipantId { get; set; }

    public StjIdentitySet? OnBehalfOf { get; set; }

    public string? SourceParticipantId { get; set; }

    public StjIdentitySet? Transferor { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "@odata.type")]
[JsonDerivedType(typeof(StjAppHostedMediaConfig), "#microsoft.graph.appHostedMediaConfig")]
[JsonDerivedType(typeof(StjServiceHostedMediaConfig), "#microsoft.graph.serviceHostedMediaConfig")]
internal abstract class StjMediaConfig;

internal sealed class StjAppHostedMediaConfig : StjMediaConfig
{
    public string? Blob { get; set; }
}

internal sealed class StjServiceHostedMediaConfig : StjMediaConfig
{
    public List<StjMediaInfo>? PreFetchMedia { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "@odata.type")]
[JsonDerivedType(typeof(StjOrganizerMeetingInfo), "#microsoft.graph.organizerMeetingInfo")]
[JsonDerivedType(typeof(StjTokenMeetingInfo), "#microsoft.graph.tokenMeetingInfo")]
[JsonDerivedType(typeof(StjJoinMeetingIdMeetingInfo), "#microsoft.graph.joinMeetingIdMeetingInfo")]
internal abstract class StjMeetingInfo;

internal sealed class StjOrganizerMeetingInfo : StjMeetingInfo
{
    public StjIdentitySet? Organizer { get; set; }
}

internal sealed class StjTokenMeetingInfo : StjMeetingInfo
{
    public string? Token { get; set; }
}

internal sealed class StjJoinMeetingIdMeetingInfo : StjMeetingInfo
{
    public string? JoinMeetingId { get; set; }

    public string? Passcode { get; set; }
}

internal sealed class StjMediaInfo : StjTyped
{
    public string? ResourceId { get; set; }

    public string? Uri { get; set; }
}

internal sealed class StjMediaState : StjTyped
{
    public string? Audio { get; set; }
}

internal sealed class StjMediaStream : StjTyped
{
    public string? Direction { get; set; }

    public string? Label { get; set; }

    public string? MediaType { get; set; }

    public bool? ServerMuted { get; set; }

    public string? SourceId { get; set; }
}

internal sealed class StjResultInfo : StjTyped
{
    public int? Code { get; set; }

    public string? Message { get; set; }

    public int? Subcode { get; set; }
}

internal sealed class StjRecordingInfo : StjTyped
{
    public StjIdentitySet? Initiator { get; set; }

    public string? RecordingStatus { get; set; }
}

internal sealed class StjRemovedState : StjTyped
{
    public string? Reason { get; set; }
}

internal sealed class StjParticipantInfo : StjTyped
{
    public string? CountryCode { get; set; }

    public string? EndpointType { get; set; }

    public StjIdentitySet? Identity { get; set; }

    public string? LanguageId { get; set; }

    public string? ParticipantId { get; set; }

    public string? Region { get; set; }
}

internal sealed class StjInvitation : StjTyped
{
    public bool? Hidden { get; set; }

    public StjIdentitySet? Identity { get; set; }

    public string? ParticipantId { get; set; }

    public bool? RemoveFromDefaultAudioRoutingGroup { get; set; }

    public string? ReplacesCallId { get; set; }
}

internal sealed class StjIdentitySet : StjTyped
{
    public StjIdentity? Application { get; set; }

    public StjIdentity? Device { get; set; }

    public StjIdentity? User { get; set; }
}

internal sealed class StjIdentity : StjTyped
{
    public string? DisplayName { get; set; }

    public string? Id { get; set; }
}

internal sealed class StjToneInfo : StjTyped
{
    public long? SequenceId { get; set; }

    public string? Tone { get; set; }
}

internal sealed class StjTranscription : StjTyped
{
    public string? LastModifiedDateTime { get; set; }

    public string? State { get; set; }
}
