using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Graph;
using Relwright;
using Samples;

namespace GraphCalls;

/// <summary>Who takes part in a call.</summary>
internal sealed class ParticipantsTour(EntityPath<Contoso.Graph.Call> call, StepLog log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await log.StepAsync("list the participants, two a page", async () =>
        {
            int pages = 0;
            List<string> names = [];
            await foreach (Response<ODataPage<Participant>> page in call.Participants.ListAsync(q => q.Count().PageSize(2), cancellationToken: stop).AsPages())
            {
                pages++;
                foreach (Participant participant in page.Value.Value)
                    names.Add(participant.Info!.Identity!.User!.DisplayName!);
            }

            return pages == 3 ? $"{names.Count} in {pages} pages, from {names[0]} to {names[^1]}" : throw new InvalidOperationException($"{pages} pages.");
        });
        await log.StepAsync("count them", async () => $"{await call.Participants.CountAsync(cancellationToken: stop)}");
        await log.StepAsync("get one", async () =>
        {
            Participant one = await call.Participants["p3"].GetAsync(cancellationToken: stop);
            return $"{one.Id}, {(one.IsMuted == true ? "muted" : "heard")}, state {one.Unknown.ODataETag}";
        });
        await log.StepAsync("mute one", async () =>
        {
            MuteParticipantOperation operation = await call.Participants["p3"].MuteAsync(new() { ClientContext = "quiet please" }, cancellationToken: stop);
            Participant now = await call.Participants["p3"].GetAsync(cancellationToken: stop);
            return now.IsMuted == true ? $"{operation.Status}, knows '{operation.ClientContext}'" : throw new InvalidOperationException("Still heard.");
        });
        await log.StepAsync("mute all", async () => $"{(await call.Participants.MuteAllAsync(new() { Participants = ["p1", "p2"] }, cancellationToken: stop)).Value.Status}");
        await log.StepAsync("invite another", async () =>
        {
            InviteParticipantsOperation invited = await call.Participants.InviteAsync(
                new() { Participants = [new InvitationParticipantInfo { Identity = new IdentitySet { User = new Identity { Id = "u8" } } }] }, cancellationToken: stop);
            return $"{invited.Status}";
        });
        await log.StepAsync("give two a channel of their own, change it, take it away", async () =>
        {
            AudioRoutingGroup group = await call.AudioRoutingGroups.AddAsync(new AudioRoutingGroup { RoutingMode = RoutingMode.OneToOne, Sources = ["p1"], Receivers = ["p2"] }, cancellationToken: stop);
            Response<AudioRoutingGroup?> changed = await call.AudioRoutingGroups[group.Id!].PatchAsync(new AudioRoutingGroupPatch { RoutingMode = RoutingMode.Multicast }, cancellationToken: stop);
            await call.AudioRoutingGroups[group.Id!].DeleteAsync(cancellationToken: stop);
            return changed.Value is { RoutingMode: { } mode, Sources: ["p1"] } ? $"{mode}, the source untouched" : throw new InvalidOperationException("More changed than was to.");
        });
        await log.StepAsync("give a context that is too long", async () =>
        {
            try
            {
                await call.MuteAsync(new() { ClientContext = new string('x', 257) }, cancellationToken: stop);
            }
            catch (ArgumentException refused)
            {
                return "not sent: " + refused.Message.Split('\n')[0];
            }

            throw new InvalidOperationException("It was sent.");
        });
    }
}
