using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Graph;
using GraphCalls.Server;
using Relwright;
using Samples;

namespace GraphCalls;

/// <summary>The life of calls: one that the application makes, and one that comes in.</summary>
internal sealed class CallTour(Uri root, string token, StepLog log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        using var http = new HttpClient(log.Watch(ApiHttp.CreateHandler()));
        var graph = new GraphClient(http, root, new ApiClientOptions { Credential = ApiCredential.Bearer(_ => new(token)) });

        string callId = "";
        await log.StepAsync("create a call", async () =>
        {
            Response<Contoso.Graph.Call> made = await graph.Communications.Calls.AddAsync(
                new Contoso.Graph.Call
                {
                    CallbackUri = "https://bot.contoso.com/callback",
                    Targets = [new InvitationParticipantInfo { Identity = new IdentitySet { User = new Identity { Id = "u1", DisplayName = "Ada" } } }],
                    RequestedModalities = [Modality.Audio],
                    MediaConfig = new ServiceHostedMediaConfig { PreFetchMedia = [new MediaInfo { Uri = "https://cdn.contoso.com/beep.wav", ResourceId = "1" }] },
                },
                cancellationToken: stop);
            callId = made.Value.Id!;
            return $"{(int)made.Status}, {made.Value.State}";
        });
        EntityPath<Contoso.Graph.Call> call = graph.Communications.Calls[callId];
        await log.StepAsync("get what is asked for of it", async () =>
        {
            Contoso.Graph.Call some = await call.GetAsync(q => q.Select(CallProperties.Id, CallProperties.State), cancellationToken: stop);
            return some.TenantId is null ? $"{some.State}" : throw new InvalidOperationException("The tenant was not asked for.");
        });
        await log.StepAsync("get it as the application's", async () =>
        {
            Contoso.Graph.Call same = await graph.App.Calls[callId].GetAsync(cancellationToken: stop);
            return same.MediaConfig is ServiceHostedMediaConfig { PreFetchMedia.Count: 1 } ? "with the media that it fetches" : throw new InvalidOperationException("The media are of another kind.");
        });
        await new ParticipantsTour(call, log).RunAsync(stop);
        await new MediaTour(call, log).RunAsync(stop);
        await log.StepAsync("list what goes on, each by its own type", async () =>
        {
            List<string> kinds = [];
            await foreach (CommsOperation operation in call.Operations.ListAsync(cancellationToken: stop))
                kinds.Add(operation switch { PlayPromptOperation => "prompt", RecordOperation => "recording", MuteParticipantOperation => "mute", _ => "other" });
            return $"{kinds.Count} operations, {kinds.Count(kind => kind == "mute")} of them mutes";
        });
        await IncomingAsync(graph, stop);
        await RefusedAsync(graph, stop);
        await log.StepAsync("tell how good it was", async () =>
        {
            Response answer = await graph.Communications.Calls.LogTeleconferenceDeviceQualityAsync(
                new()
                {
                    Quality = new TeleconferenceDeviceQuality { CallChainId = Guid.NewGuid(), MediaLegId = Guid.NewGuid(), ParticipantId = Guid.NewGuid(), DeviceName = "Desk phone", MediaQualityList = [] },
                },
                cancellationToken: stop);
            return $"{(int)answer.Status}";
        });
        await log.StepAsync("hang up", async () => $"{(int)(await call.DeleteAsync(cancellationToken: stop)).Status}");
        await log.StepAsync("get it once more", async () =>
        {
            try
            {
                await call.GetAsync(cancellationToken: stop);
            }
            catch (GraphException<ODataError> gone) when (gone.Error.Code == "NotFound")
            {
                return $"refused, {(int)gone.Status} {gone.Error.Code}, because of {gone.Error.MostSpecificCode}";
            }

            throw new InvalidOperationException("It was still there.");
        });
    }

    private async Task IncomingAsync(GraphClient graph, CancellationToken stop)
    {
        string incoming = "";
        await log.StepAsync("read a notification", () =>
        {
            CommsNotification told = GraphWebhooks.ParseCommsNotifications(GraphServer.Notification()).Value!.Single();
            Contoso.Graph.Call call = told.Resources.OfType<Contoso.Graph.Call>().Single();
            incoming = call.Id!;

            // A media configuration of a derived type; a meeting of a type that came later, which is kept as what it is based on.
            string blob = call.MediaConfig is AppHostedMediaConfig hosted ? hosted.Blob! : throw new InvalidOperationException("The media are of another kind.");
            bool kept = call.MeetingInfo!.Unknown.TryGet("booth", out _);
            return Task.FromResult($"{told.ChangeType}: {call.State} from {call.Source!.Identity!.User!.DisplayName}, {blob}, {(kept ? "booth kept" : "booth lost")}, {call.RequestedModalities![1]}");
        });
        await log.StepAsync("answer it", async () =>
        {
            Response answer = await graph.Communications.Calls[incoming].AnswerAsync(
                new() { CallbackUri = "https://bot.contoso.com/callback", MediaConfig = new AppHostedMediaConfig { Blob = "<blob>" }, AcceptedModalities = [Modality.Audio] },
                cancellationToken: stop);
            return $"{(int)answer.Status}";
        });
        await log.StepAsync("keep it alive", async () => $"{(int)(await graph.Communications.Calls[incoming].KeepAliveAsync(cancellationToken: stop)).Status}");
        await log.StepAsync("hand it over", async () =>
        {
            Response answer = await graph.Communications.Calls[incoming].TransferAsync(
                new() { TransferTarget = new InvitationParticipantInfo { Identity = new IdentitySet { User = new Identity { Id = "u7" } } } }, cancellationToken: stop);
            return $"{(int)answer.Status}";
        });
    }

    private async Task RefusedAsync(GraphClient graph, CancellationToken stop) =>
        await log.StepAsync("create a call without a target", async () =>
        {
            try
            {
                await graph.Communications.Calls.AddAsync(new Contoso.Graph.Call { CallbackUri = "https://bot.contoso.com/callback", MediaConfig = new AppHostedMediaConfig() }, cancellationToken: stop);
            }
            catch (GraphException<ODataError> refused) when (refused.Error.Code == "BadRequest")
            {
                string same = refused.RequestId == refused.Error.InnerError?.RequestId ? "the request's id in both places" : throw new InvalidOperationException("The ids differ.");
                return $"refused, {(int)refused.Status} {refused.Error.MostSpecificCode}, {same}";
            }

            throw new InvalidOperationException("It was made.");
        });
}
