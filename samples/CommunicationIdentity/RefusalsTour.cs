using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.CommunicationIdentity;
using Relwright;
using Samples;

namespace IdentitySample;

/// <summary>What cannot be done, and how the client tells.</summary>
internal sealed class RefusalsTour(CommunicationIdentityClient client, HttpClient http, Uri endpoint, string id, StepLog log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await log.StepAsync("ask for a token of 59 minutes", async () =>
        {
            try
            {
                await client.Token.IssueAccessTokenAsync(
                    id,
                    new CommunicationIdentityAccessTokenRequest { Scopes = [CommunicationIdentityTokenScope.Chat], ExpiresInMinutes = 59 },
                    cancellationToken: stop);
            }
            catch (ArgumentOutOfRangeException e)
            {
                return $"nothing was sent: {e.ParamName} is out of range";
            }

            throw new InvalidOperationException("It was sent.");
        });
        await log.StepAsync("ask for a scope that came after the specification", async () =>
        {
            try
            {
                await client.Identity.CreateAsync(
                    new CommunicationIdentityCreateRequest { CreateTokenWithScopes = [new CommunicationIdentityTokenScope("video")] },
                    cancellationToken: stop);
            }
            catch (CommunicationIdentityException<CommunicationErrorResponse> e) when (e.Error.Error is { Code: "InvalidScope", Details: [var detail, ..] })
            {
                return $"refused, {(int)e.Status} {e.Error.Error.Code}: {e.Error.Error.Target}, {detail.Message}";
            }

            throw new InvalidOperationException("The server knows it.");
        });
        await log.StepAsync("exchange the token of another user", async () =>
        {
            try
            {
                await client.TeamsUser.ExchangeTeamsUserAccessTokenAsync(IdentityTour.TeamsRequest("00000000-0000-0000-0000-000000000000"), cancellationToken: stop);
            }
            catch (CommunicationIdentityException<CommunicationErrorResponse> e) when (e.Status is HttpStatusCode.Forbidden)
            {
                return $"refused, {(int)e.Status} {e.Error.Error.Code}, {e.Error.Error.InnerError?.Code} behind it";
            }

            throw new InvalidOperationException("The server took it.");
        });
        await log.StepAsync("come with a token that the server does not take", async () =>
        {
            var stranger = new CommunicationIdentityClient(http, endpoint, new ApiClientOptions { Credential = ApiCredential.Bearer(_ => new("stale")) });
            try
            {
                await stranger.Identity.CreateAsync(cancellationToken: stop);
            }
            catch (CommunicationIdentityException e) when (e.Status is HttpStatusCode.Unauthorized)
            {
                return $"refused, {(int)e.Status}, after asking for a fresh token once";
            }

            throw new InvalidOperationException("The server took it.");
        });
    }
}
