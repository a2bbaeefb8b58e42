using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Relwright;
using Samples;

namespace OnlineMeetings.Tours;

/// <summary>Walks from a meeting in hand to its extensions, then takes the meeting off the calendar.</summary>
internal sealed class ExtensionsTour(Resource<MyOnlineMeeting> meeting, StepLog log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await log.StepAsync("add an extension", async () =>
        {
            Resource<OnlineMeetingExtension> extension = await meeting.OnlineMeetingExtensions.PostAsync(
                new OnlineMeetingExtensionInput { Id = "917823", Type = OnlineMeetingExtensionType.RoamedParticipantData },
                cancellationToken: stop);
            return $"{extension.Value.Id} of type {extension.Value.Type}";
        });
        await log.StepAsync("list the extensions by the link that the meeting offers", async () =>
        {
            List<Resource<OnlineMeetingExtension>> found = [];
            if (meeting.Links.OnlineMeetingExtensions is { } extensions)
            {
                await foreach (Resource<OnlineMeetingExtension> extension in extensions.ListAsync(cancellationToken: stop))
                    found.Add(extension);
            }

            return string.Join(", ", found.Select(extension => $"{extension.Value.Id} ({extension.Value.Type})"));
        });
        await log.StepAsync("change the extension", async () =>
        {
            Resource<OnlineMeetingExtension> extension = await meeting.OnlineMeetingExtensions.ListAsync(cancellationToken: stop).FirstAsync(stop);
            extension = await extension.GetAsync(cancellationToken: stop);
            extension = await extension.PutAsync(extension.Value with { Type = OnlineMeetingExtensionType.RoamedOrganizerData }, cancellationToken: stop);
            return extension.Value.Type?.Value switch
            {
                OnlineMeetingExtensionType.Known.RoamedOrganizerData => "now for organizers",
                _ => throw new InvalidOperationException($"It is of type {extension.Value.Type}."),
            };
        });
        await log.StepAsync("remove the extension", async () =>
        {
            Resource<OnlineMeetingExtension> extension = await meeting.OnlineMeetingExtensions.ListAsync(cancellationToken: stop).FirstAsync(stop);
            await extension.DeleteAsync(cancellationToken: stop);
            return "gone";
        });
        await log.StepAsync("take the meeting off the calendar", async () =>
        {
            Resource<MyOnlineMeeting> now = await meeting.GetAsync(cancellationToken: stop);
            await now.DeleteAsync(cancellationToken: stop);
            return "gone";
        });
        await log.StepAsync("look for the meeting", async () =>
        {
            try
            {
                await meeting.GetAsync(cancellationToken: stop);
            }
            catch (UcwaException e) when (e.Code == UcwaErrorCode.ResourceNotFound)
            {
                return $"not there, {(int)e.Status} {e.Code}";
            }

            throw new InvalidOperationException("It is still there.");
        });
    }
}
