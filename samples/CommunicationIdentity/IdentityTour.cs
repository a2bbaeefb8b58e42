using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Contoso.CommunicationIdentity;
using IdentitySample.Server;
using Relwright;
using Samples;

namespace IdentitySample;

/// <summary>The life of an identity: made, given tokens, robbed of them, deleted; and what cannot be done.</summary>
internal sealed class IdentityTour(Uri endpoint, string token, StepLog log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        using var http = new HttpClient(log.Watch(ApiHttp.CreateHandler()));
        var client = new CommunicationIdentityClient(http, endpoint, new ApiClientOptions { Credential = ApiCredential.Bearer(_ => new(token)) });

        string id = "";
        await log.StepAsync("create an identity", async () =>
        {
            CommunicationIdentityAccessTokenResult made = await client.Identity.CreateAsync(cancellationToken: stop);
            return made.AccessToken is null ? "made, without a token" : throw new InvalidOperationException("Nobody asked for a token.");
        });
        await log.StepAsync("create an identity with a token for an hour", async () =>
        {
            Response<CommunicationIdentityAccessTokenResult> made = await client.Identity.CreateAsync(
                new CommunicationIdentityCreateRequest
                {
                    CreateTokenWithScopes = [CommunicationIdentityTokenScope.Chat, CommunicationIdentityTokenScope.VoipJoin],
                    ExpiresInMinutes = 60,
                },
                cancellationToken: stop);
            id = made.Value.Identity.Id;
            return $"{(int)made.Status}, its token is good for {Minutes(made.Value.AccessToken!)} minutes";
        });
        await log.StepAsync("issue a token with a time of its own", async () =>
        {
            CommunicationIdentityAccessToken issued = await client.Token.IssueAccessTokenAsync(
                id,
                new CommunicationIdentityAccessTokenRequest { Scopes = [CommunicationIdentityTokenScope.Chat], ExpiresInMinutes = 120 },
                cancellationToken: stop);
            return $"good for {Minutes(issued)} minutes";
        });
        await log.StepAsync("issue a token for the usual time", async () =>
        {
            CommunicationIdentityAccessToken issued = await client.Token.IssueAccessTokenAsync(
                id,
                new CommunicationIdentityAccessTokenRequest { Scopes = [CommunicationIdentityTokenScope.Voip] },
                cancellationToken: stop);
            return $"good for {Minutes(issued)} minutes; it prints as {Masked(issued)}";
        });
        await log.StepAsync("exchange the token of a Teams user", async () =>
        {
            CommunicationIdentityAccessToken exchanged = await client.TeamsUser.ExchangeTeamsUserAccessTokenAsync(TeamsRequest(IdentityServer.TeamsUser), cancellationToken: stop);
            return $"good for {Minutes(exchanged)} minutes";
        });
        await log.StepAsync("revoke the tokens", async () =>
        {
            Response answer = await client.Identity.RevokeAccessTokensAsync(id, cancellationToken: stop);
            return $"{(int)answer.Status}";
        });
        await new RefusalsTour(client, http, endpoint, id, log).RunAsync(stop);
        await log.StepAsync("delete the identity", async () =>
        {
            Response answer = await client.Identity.DeleteAsync(id, cancellationToken: stop);
            return $"{(int)answer.Status}";
        });
        await log.StepAsync("delete it again", async () =>
        {
            try
            {
                await client.Identity.DeleteAsync(id, cancellationToken: stop);
            }
            catch (CommunicationIdentityException<CommunicationErrorResponse> e) when (e.Error.Error.Code == "IdentityNotFound")
            {
                return $"refused, {(int)e.Status} {e.Error.Error.Code}, because of {e.Error.Error.Target}";
            }

            throw new InvalidOperationException("It was still there.");
        });
    }

    internal static TeamsUserExchangeTokenRequest TeamsRequest(string user) =>
        new() { Token = "entra-token-of-a-teams-user", AppId = "2c3e1e83-8fd7-4615-ad2b-b8c1229845ac", UserId = user };

    private static int Minutes(CommunicationIdentityAccessToken token) => (int)Math.Round((token.ExpiresOn - DateTimeOffset.UtcNow).TotalMinutes);

    private static string Masked(CommunicationIdentityAccessToken issued) =>
        issued.ToString().Contains(issued.Token, StringComparison.Ordinal) ? throw new InvalidOperationException("The token is shown.") : "***";
}
