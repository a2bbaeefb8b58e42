using System.Linq;
using System.Text;

namespace Relwright.Benchmarks.Graph;

/// <summary>Bodies as Microsoft Graph sends them: the members that all peers know, in the order of the service's description, which is also that of its answers.</summary>
internal static class Calls
{
    /// <summary>A call in a meeting with who takes part in it, with the type of each object as the service's notifications and answers have it.</summary>
    private const string Call = """
        {
          "@odata.type": "#microsoft.graph.call",
          "id": "57dab8b1-894c-409a-b240-bd8beae7#N#",
          "callbackUri": "https://bot.contoso.com/api/calls/57dab8b1-894c-409a-b240-bd8beae7#N#/callback",
          "callChainId": "d8217646-3110-40b1-bae6-e9ac6c3a2e60",
          "callRoutes": [
            {
              "@odata.type": "#microsoft.graph.callRoute",
              "final": { "@odata.type": "#microsoft.graph.identitySet", "user": { "@odata.type": "#microsoft.graph.identity", "displayName": "Heidi Steen", "id": "550fae72-d251-43ec-868c-373732c2704f" } },
              "original": { "@odata.type": "#microsoft.graph.identitySet", "user": { "@odata.type": "#microsoft.graph.identity", "displayName": "Grace Hopper", "id": "112f7296-5fa4-42ca-bae8-6a692b15d4b8" } },
              "routingType": "forwarded"
            }
          ],
          "chatInfo": { "@odata.type": "#microsoft.graph.chatInfo", "messageId": "0", "replyChainMessageId": "1715938871000", "threadId": "19:meeting_NTg0NmQ3NTctZDVkZC00YzRhLThmNmEtOGQ3M2E0ODdmZDZk@thread.v2" },
          "direction": "outgoing",
          "mediaConfig": {
            "@odata.type": "#microsoft.graph.serviceHostedMediaConfig",
            "preFetchMedia": [
              { "@odata.type": "#microsoft.graph.mediaInfo", "resourceId": "f8971b04-b53e-418c-9222-c82ce681a582", "uri": "https://cdn.contoso.com/prompts/welcome.wav" }
            ]
          },
          "mediaState": { "@odata.type": "#microsoft.graph.callMediaState", "audio": "active" },
          "meetingInfo": {
            "@odata.type": "#microsoft.graph.organizerMeetingInfo",
            "organizer": { "@odata.type": "#microsoft.graph.identitySet", "user": { "@odata.type": "#microsoft.graph.identity", "displayName": "Ada Lovelace", "id": "4b444206-207c-42f8-92a6-e332b41c88a2" } }
          },
          "myParticipantId": "c339cede-4bd6-4f20-ab9f-3a13e65f6d00",
          "requestedModalities": ["audio", "video", "videoBasedScreenSharing"],
          "resultInfo": { "@odata.type": "#microsoft.graph.resultInfo", "code": 200, "message": "The call has been established and its media flow in both directions.", "subcode": 5300 },
          "source": {
            "@odata.type": "#microsoft.graph.participantInfo",
            "countryCode": "US",
            "endpointType": "default",
            "identity": { "@odata.type": "#microsoft.graph.identitySet", "application": { "@odata.type": "#microsoft.graph.identity", "displayName": "Conference bot", "id": "1b8e8a2c-2f3a-4f19-9d1c-6a51e0a4c8f0" } },
            "languageId": "en-US",
            "region": "amer"
          },
          "state": "established",
          "subject": "Quarterly sales numbers: what the third quarter brought in",
          "targets": [
            { "@odata.type": "#microsoft.graph.invitationParticipantInfo", "hidden": false, "identity": { "@odata.type": "#microsoft.graph.identitySet", "user": { "@odata.type": "#microsoft.graph.identity", "displayName": "Katherine Johnson", "id": "2e1f7a3b-9b57-4a68-8b3e-40f1e2b7a001" } }, "participantId": "p-01" }
          ],
          "tenantId": "72f988bf-86f1-41af-91ab-2d7cd011db47",
          "toneInfo": { "@odata.type": "#microsoft.graph.toneInfo", "sequenceId": 4711, "tone": "tone5" },
          "transcription": { "@odata.type": "#microsoft.graph.callTranscriptionInfo", "lastModifiedDateTime": "2024-05-17T09:41:12.421Z", "state": "active" },
          "participants": [
            {
              "@odata.type": "#microsoft.graph.participant",
              "id": "5be0d5ac-3a4e-4c2e-9f0d-7b6f0d1a0001",
              "info": { "@odata.type": "#microsoft.graph.participantInfo", "countryCode": "US", "identity": { "@odata.type": "#microsoft.graph.identitySet", "user": { "@odata.type": "#microsoft.graph.identity", "displayName": "Katherine Johnson", "id": "2e1f7a3b-9b57-4a68-8b3e-40f1e2b7a001" } }, "region": "amer" },
              "isInLobby": false,
              "isMuted": true,
              "mediaStreams": [
                { "@odata.type": "#microsoft.graph.mediaStream", "direction": "sendReceive", "label": "main-audio", "mediaType": "audio", "serverMuted": false, "sourceId": "1" }
              ],
              "metadata": "seat 12, second row"
            }
          ]
        }
        """;

    public static byte[] One() => Encoding.UTF8.GetBytes(Compact(0));

    /// <summary>A page of a list.</summary>
    public static byte[] Page(int count) => Encoding.UTF8.GetBytes(
        $$"""{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#communications/calls","value":[{{string.Join(',', Enumerable.Range(0, count).Select(Compact))}}]}""");

    /// <summary>Without the space between: services send none.</summary>
    private static string Compact(int number)
    {
        using var document = System.Text.Json.JsonDocument.Parse(Call.Replace("#N#", number.ToString("x4", System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal));
        return System.Text.Json.JsonSerializer.Serialize(document.RootElement);
    }
}
