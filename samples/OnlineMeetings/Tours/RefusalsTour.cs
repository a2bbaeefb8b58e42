using System;
using System.Threading;
using System.Threading.Tasks;
using Contoso.Ucwa;
using Relwright;
using Samples;

namespace OnlineMeetings.Tours;

/// <summary>What cannot be done, and how the client tells.</summary>
internal sealed class RefusalsTour(UcwaClient ucwa, StepLog log)
{
    private const int MoreThanTheCalendarTakes = 6;

    public async Task RunAsync(CancellationToken stop)
    {
        await log.StepAsync("follow a link that the server does not offer", async () =>
        {
            var dashboard = await ucwa.Application.OnlineMeetings.GetAsync(cancellationToken: stop);
            if (dashboard.Links.PhoneDialInInformation is not null)
                throw new InvalidOperationException("The server offers it.");
            try
            {
                await dashboard.PhoneDialInInformation.GetAsync(cancellationToken: stop);
            }
            catch (LinkNotOfferedException e)
            {
                return $"not offered: {e.Relation} of {e.ResourceName}; nothing was sent";
            }

            throw new InvalidOperationException("It led somewhere.");
        });
        await log.StepAsync("delete the meeting that the administrator assigned", async () =>
        {
            try
            {
                await ucwa.Application.OnlineMeetings.MyAssignedOnlineMeeting.DeleteAsync(cancellationToken: stop);
            }
            catch (UcwaException e) when (e.Code == UcwaErrorCode.Gone && e.Subcode == UcwaErrorSubcode.CannotRedirect)
            {
                return $"refused, {(int)e.Status} {e.Code}/{e.Subcode}";
            }

            throw new InvalidOperationException("The server deleted it.");
        });
        await log.StepAsync("schedule more meetings than the calendar takes", async () =>
        {
            int scheduled = 0;
            try
            {
                for (; scheduled < MoreThanTheCalendarTakes; scheduled++)
                {
                    await ucwa.Application.OnlineMeetings.MyOnlineMeetings.PostAsync(
                        new MyOnlineMeetingInput { Subject = $"Meeting {scheduled + 1}", PhoneUserAdmission = PhoneUserAdmission.Disabled },
                        cancellationToken: stop);
                }
            }
            catch (UcwaException e) when (e.Subcode?.Value is UcwaErrorSubcode.Known.TooManyOnlineMeetings)
            {
                return $"refused after {scheduled}, {(int)e.Status} {e.Code}/{e.Subcode}";
            }

            throw new InvalidOperationException("The server took all.");
        });
    }
}
