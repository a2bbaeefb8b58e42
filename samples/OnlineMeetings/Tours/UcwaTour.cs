using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Relwright;
using Samples;

namespace OnlineMeetings.Tours;

/// <summary>The main job in one format: schedules a meeting, changes it, walks what belongs to it and takes it off the calendar.</summary>
internal sealed class UcwaTour(Uri applicationUri, string token, WireFormat format, StepLog log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        using var http = new HttpClient(log.Watch(ApiHttp.CreateHandler()));
        var ucwa = new UcwaClient(http, applicationUri, new ApiClientOptions
        {
            Format = format,
            Credential = ApiCredential.Bearer(_ => new(token)),
        });

        await LookAroundAsync(ucwa, stop);
        if (await ScheduleAsync(ucwa, stop) is { } meeting)
        {
            meeting = await ChangeAsync(meeting, stop);
            await new ExtensionsTour(meeting, log).RunAsync(stop);
        }

        await new RefusalsTour(ucwa, log).RunAsync(stop);
        await log.StepAsync("end the application", async () =>
        {
            await ucwa.Application.DeleteAsync(cancellationToken: stop);
            return "signed out";
        });
    }

    private async Task LookAroundAsync(UcwaClient ucwa, CancellationToken stop)
    {
        await log.StepAsync("get the application", async () =>
        {
            Resource<Application> application = await ucwa.Application.GetAsync(cancellationToken: stop);
            return $"{application.Value.UserAgent} of {application.Embedded.Me?.Value.Name}, who came along";
        });
        await log.StepAsync("follow its embedded meetings", async () =>
        {
            var dashboard = await ucwa.Application.OnlineMeetings.GetAsync(cancellationToken: stop);
            bool dialIn = dashboard.Links.PhoneDialInInformation is not null;
            return $"{dashboard.AllLinks.All.Count()} links, {(dialIn ? "with" : "without")} telephone access";
        });
        await log.StepAsync("list the meetings", async () =>
        {
            List<string> meetings = [];
            await foreach (Resource<MyAssignedOnlineMeeting> meeting in ucwa.Application.OnlineMeetings.MyOnlineMeetings.ListMyAssignedOnlineMeetingAsync(cancellationToken: stop))
                meetings.Add($"'{meeting.Value.Subject}'");
            await foreach (Resource<MyOnlineMeeting> meeting in ucwa.Application.OnlineMeetings.MyOnlineMeetings.ListMyOnlineMeetingAsync(cancellationToken: stop))
                meetings.Add($"'{meeting.Value.Subject}'");
            return string.Join(", ", meetings);
        });
    }

    private async Task<Resource<MyOnlineMeeting>?> ScheduleAsync(UcwaClient ucwa, CancellationToken stop)
    {
        Resource<MyOnlineMeeting>? meeting = null;
        await log.StepAsync("schedule a meeting", async () =>
        {
            meeting = await ucwa.Application.OnlineMeetings.MyOnlineMeetings.PostAsync(
                new MyOnlineMeetingInput
                {
                    Subject = "Quarterly sales numbers",
                    Description = "What we sold & what we'll sell.",
                    AccessLevel = AccessLevel.Invited,
                    Attendees = ["sip:johndoe@contoso.com", "sip:janedoe@contoso.com"],
                    ExpirationTime = new DateTimeOffset(2030, 1, 31, 17, 0, 0, TimeSpan.FromHours(1)),
                },
                cancellationToken: stop);
            return $"'{meeting.Value.Subject}' as {meeting.Value.OnlineMeetingId}, for {meeting.Value.AccessLevel}";
        });
        return meeting;
    }

    private async Task<Resource<MyOnlineMeeting>> ChangeAsync(Resource<MyOnlineMeeting> created, CancellationToken stop)
    {
        Resource<MyOnlineMeeting> meeting = created;
        await log.StepAsync("get it", async () =>
        {
            meeting = await created.GetAsync(cancellationToken: stop);
            return $"{(int)meeting.Status}, {meeting.Value.Attendees?.Count} attendees, {meeting.Value.Unknown.Count} members that the specification does not know";
        });
        await log.StepAsync("get it again", async () =>
        {
            Refresh<MyOnlineMeeting> refresh = await meeting.RefreshAsync(cancellationToken: stop);
            return refresh.IsModified ? throw new InvalidOperationException("It came again although nothing had changed.") : "304, not modified";
        });

        Resource<MyOnlineMeeting> stale = meeting;
        await log.StepAsync("change its subject", async () =>
        {
            meeting = await meeting.PutAsync(meeting.Value with { Subject = "Sales, third quarter" }, cancellationToken: stop);
            return $"now '{meeting.Value.Subject}'";
        });
        await log.StepAsync("change what somebody else has changed", async () =>
        {
            try
            {
                await stale.PutAsync(stale.Value with { Subject = "Lost update" }, cancellationToken: stop);
            }
            catch (UcwaPreconditionFailedException e)
            {
                return $"refused, {(int)e.Status} {e.Code}";
            }

            throw new InvalidOperationException("An update was lost.");
        });
        await log.StepAsync("change it without an entity tag", async () =>
        {
            try
            {
                await meeting.PutAsync(meeting.Value with { Subject = "Whatever" }, IfMatch.None, cancellationToken: stop);
            }
            catch (UcwaPreconditionRequiredException e)
            {
                return $"refused, {(int)e.Status} {e.Code}";
            }

            throw new InvalidOperationException("The server took it.");
        });
        await log.StepAsync("see that it is as it was changed first", async () =>
        {
            Refresh<MyOnlineMeeting> refresh = await meeting.RefreshAsync(cancellationToken: stop);
            return refresh.IsModified ? throw new InvalidOperationException("Somebody changed it.") : $"still '{refresh.Resource.Value.Subject}'";
        });
        return meeting;
    }
}
