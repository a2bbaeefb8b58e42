using System.Linq;

namespace Relwright.Engine.Tests.Readers.Csdl;

/// <summary>What the two pages about calls and their media permission state, as facts.</summary>
internal static class SeedFacts
{
    public const string Permission = "Calls.AccessMedia.All";

    public const string PermissionId = "a7a681dc-756e-4909-b988-f160edc6655f";

    /// <summary>The calls that the permission allows (002).</summary>
    public static string[] Operations { get; } =
    [
        .. from entry in (string[])["app", "communications"]
           from call in (string[])
           [
               "DELETE", "GET", "GET participants", "POST cancelMediaProcessing", "POST changeScreenSharingRole", "POST mute", "POST playPrompt", "POST recordResponse",
               "POST subscribeToTone", "POST unmute", "POST updateRecordingStatus",
           ]
           let words = call.Split(' ')
           select $"{words[0]} /{entry}/calls/{{id}}{(words.Length > 1 ? "/" + words[1] : "")}",
        "POST /communications/calls/{id}/keepAlive",
        "POST /communications/calls/logTeleconferenceDeviceQuality",
    ];

    /// <summary>The members of the resources of both pages: type, then name and type of each, <c>*</c> behind the type for a collection.</summary>
    public static string[] Resources { get; } =
    [
        """
        call activeModalities:modality* answeredBy:participantInfo callRoutes:callRoute* callbackUri:String callChainId:String callOptions:outgoingCallOptions
        chatInfo:chatInfo direction:callDirection id:String incomingContext:incomingContext mediaConfig:appHostedMediaConfig|serviceHostedMediaConfig
        mediaState:callMediaState meetingCapability:meetingCapability meetingInfo:organizerMeetingInfo|tokenMeetingInfo|joinMeetingIdMeetingInfo
        transcription:callTranscriptionInfo myParticipantId:String requestedModalities:modality* resultInfo:resultInfo ringingTimeoutInSeconds:Int32
        routingPolicies:routingPolicy* source:participantInfo state:callState subject:String targets:invitationParticipantInfo* tenantId:String
        terminationReason:String toneInfo:toneInfo
        """,
        "commsOperation clientContext:String id:String resultInfo:resultInfo status:operationStatus",
        "mediaPrompt mediaInfo:mediaInfo",
        "muteParticipantOperation clientContext:String id:String resultInfo:resultInfo status:operationStatus",
        "participant id:String info:participantInfo isInLobby:Boolean isMuted:Boolean mediaStreams:mediaStream* metadata:String recordingInfo:recordingInfo",
        "playPromptOperation clientContext:String id:String resultInfo:resultInfo status:operationStatus",
        "recordOperation clientContext:String id:String recordingAccessToken:String recordingLocation:String resultInfo:resultInfo status:operationStatus",
        "serviceHostedMediaConfig preFetchMedia:mediaInfo*",
        """
        teleconferenceDeviceQuality callChainId:Guid cloudServiceDeploymentEnvironment:String cloudServiceDeploymentId:String cloudServiceInstanceName:String
        cloudServiceName:String deviceDescription:String deviceName:String mediaLegId:Guid mediaQualityList:teleconferenceDeviceMediaQuality* participantId:Guid
        """,
        "toneInfo sequenceId:Int64 tone:tone",
        "updateRecordingStatusOperation clientContext:String id:String resultInfo:resultInfo status:operationStatus",
    ];

    /// <summary>The relationships of a call (003).</summary>
    public static string[] Relationships { get; } = ["audioRoutingGroups audioRoutingGroup", "operations commsOperation", "participants participant", "contentSharingSessions contentSharingSession"];

    /// <summary>The members of a call that only the service sets, its relationships among them (003).</summary>
    public static string[] ReadOnly { get; } =
    [
        "activeModalities", "answeredBy", "audioRoutingGroups", "callRoutes", "contentSharingSessions", "direction", "id", "incomingContext", "mediaState",
        "meetingCapability", "myParticipantId", "operations", "participants", "resultInfo", "state", "tenantId", "terminationReason", "toneInfo", "transcription",
    ];

    /// <summary>The values that the pages list, of each enumeration.</summary>
    public static string[] Values { get; } =
    [
        "callDirection incoming outgoing",
        "callState incoming establishing ringing established hold transferring transferAccepted redirecting terminating terminated",
        "modality unknown audio video videoBasedScreenSharing data",
        "operationStatus notStarted running completed failed",
        "routingPolicy none noMissedCall disableForwardingExceptPhone disableForwarding preferSkypeForBusiness unknownFutureValue",
        "tone tone0 tone1 tone2 tone3 tone4 tone5 tone6 tone7 tone8 tone9 star pound a b c d flash",
    ];

    /// <summary>The methods of a call (003): verb and path behind the call or the calls, and what comes back; nothing for none.</summary>
    public static string[] Methods { get; } =
    [
        "POST /communications/calls call", "GET /communications/calls/{id} call", "DELETE /communications/calls/{id}", "POST /communications/calls/{id}/keepAlive",
        "POST /communications/calls/{id}/answer", "POST /communications/calls/{id}/reject", "POST /communications/calls/{id}/redirect",
        "POST /communications/calls/{id}/transfer", "GET /communications/calls/{id}/participants participant*",
        "POST /communications/calls/{id}/participants/invite inviteParticipantsOperation", "POST /communications/calls/{id}/participants/muteAll muteParticipantsOperation",
        "POST /communications/calls/{id}/participants/{id}/mute muteParticipantOperation", "POST /communications/calls/{id}/audioRoutingGroups audioRoutingGroup",
        "GET /communications/calls/{id}/audioRoutingGroups audioRoutingGroup*", "POST /communications/calls/{id}/addLargeGalleryView addLargeGalleryViewOperation",
        "POST /communications/calls/{id}/playPrompt playPromptOperation", "POST /communications/calls/{id}/recordResponse recordOperation",
        "POST /communications/calls/{id}/cancelMediaProcessing cancelMediaProcessingOperation", "POST /communications/calls/{id}/subscribeToTone subscribeToToneOperation",
        "POST /communications/calls/{id}/sendDtmfTones sendDtmfTonesOperation", "POST /communications/calls/{id}/mute muteParticipantOperation",
        "POST /communications/calls/{id}/unmute unmuteParticipantOperation", "POST /communications/calls/{id}/changeScreenSharingRole",
        "POST /communications/calls/{id}/updateRecordingStatus updateRecordingStatusOperation",
        "POST /communications/calls/logTeleconferenceDeviceQuality",
    ];
}
