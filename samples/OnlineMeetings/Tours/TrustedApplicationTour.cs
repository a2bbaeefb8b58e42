using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.TrustedApplication;
using OnlineMeetings.Server;
using Relwright;
using Samples;

namespace OnlineMeetings.Tours;

/// <summary>The application of a trusted service: what it embeds and links to, its errors, its end.</summary>
internal sealed class TrustedApplicationTour(TrustedApplicationServer server, string token, StepLog log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        using var http = new HttpClient(log.Watch(ApiHttp.CreateHandler()));
        var trusted = new TrustedApplicationClient(http, server.ApplicationUri, new ApiClientOptions { Credential = ApiCredential.Bearer(_ => new(token)) });

        await log.StepAsync("get the application", async () =>
        {
            Resource<Application> application = await trusted.Application.GetAsync(cancellationToken: stop);
            var embedded = application.Value.Embedded;
            if (embedded is not { Me: not null, People: not null, OnlineMeetings: not null })
                throw new InvalidOperationException("It does not embed what it should.");
            return $"{application.Value.Rel}, with me, people and onlineMeetings within";
        });
        await log.StepAsync("look at its links", async () =>
        {
            Resource<Application> application = await trusted.Application.GetAsync(cancellationToken: stop);
            if (application.Links is not { AnonApplicationTokens: not null, Communication: not null })
                throw new InvalidOperationException("A link is missing.");
            return $"{application.Value.Links.AnonApplicationTokens?.Href} and {application.Value.Links.Communication?.Href}";
        });
        await log.StepAsync("get it while it is busy", async () =>
        {
            server.IsBusy = true;
            try
            {
                await trusted.Application.GetAsync(cancellationToken: stop);
            }
            catch (TrustedApplicationException e) when (e.Code == TrustedApplicationErrorCode.Conflict)
            {
                return $"refused, {(int)e.Status} {e.Code}/{e.Subcode}";
            }
            finally
            {
                server.IsBusy = false;
            }

            throw new InvalidOperationException("The server was not busy.");
        });
        await log.StepAsync("end it where no backup pool is there", async () =>
        {
            try
            {
                await trusted.Application.DeleteAsync(cancellationToken: stop);
            }
            catch (TrustedApplicationException e) when (e.Subcode == TrustedApplicationErrorSubcode.CannotRedirect)
            {
                return $"refused, {(int)e.Status} {e.Code}/{e.Subcode}";
            }

            throw new InvalidOperationException("It ended.");
        });
        await log.StepAsync("end it", async () =>
        {
            server.HasBackupPool = true;
            await trusted.Application.DeleteAsync(cancellationToken: stop);
            return "signed out";
        });
    }
}
