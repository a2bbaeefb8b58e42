using System.Threading;
using System.Threading.Tasks;
using Contoso.Graph;
using Relwright;
using Samples;

namespace GraphCalls;

/// <summary>What is heard in a call.</summary>
internal sealed class MediaTour(EntityPath<Contoso.Graph.Call> call, StepLog log)
{
    private static readonly MediaPrompt s_beep = new() { MediaInfo = new MediaInfo { Uri = "https://cdn.contoso.com/beep.wav", ResourceId = "1" } };

    public async Task RunAsync(CancellationToken stop)
    {
        await log.StepAsync("mute the application", async () => $"{(await call.MuteAsync(new() { ClientContext = "a" }, cancellationToken: stop)).Value.Status}");
        await log.StepAsync("unmute it", async () => $"{(await call.UnmuteAsync(cancellationToken: stop)).Value.Status}");
        await log.StepAsync("play a prompt", async () =>
        {
            PlayPromptOperation playing = await call.PlayPromptAsync(new() { Prompts = [s_beep], ClientContext = "beep" }, cancellationToken: stop);
            return $"{playing.Id} {playing.Status}";
        });
        await log.StepAsync("record an answer", async () =>
        {
            RecordOperation recording = await call.RecordResponseAsync(
                new() { Prompts = [s_beep], BargeInAllowed = true, MaxRecordDurationInSeconds = 10, StopTones = ["#"] }, cancellationToken: stop);
            return $"{recording.Id} {recording.Status}";
        });
        await log.StepAsync("stop both", async () => $"{(await call.CancelMediaProcessingAsync(cancellationToken: stop)).Value.Status}");
        await log.StepAsync("subscribe to tones", async () => $"{(await call.SubscribeToToneAsync(cancellationToken: stop)).Value.Status}");
        await log.StepAsync("send tones", async () => $"{(await call.SendDtmfTonesAsync(new() { Tones = [Tone.Tone1, Tone.Pound] }, cancellationToken: stop)).Value.Status}");
        await log.StepAsync("say that it is recorded", async () => $"{(await call.UpdateRecordingStatusAsync(new() { Status = RecordingStatus.Recording }, cancellationToken: stop)).Value.Status}");
        await log.StepAsync("share the screen", async () => $"{(int)(await call.ChangeScreenSharingRoleAsync(new() { Role = ScreenSharingRole.Sharer }, cancellationToken: stop)).Status}");
        await log.StepAsync("show all of them", async () => $"{(await call.AddLargeGalleryViewAsync(cancellationToken: stop)).Value.Status}");
    }
}
