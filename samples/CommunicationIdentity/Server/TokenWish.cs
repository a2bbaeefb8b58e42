using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IdentitySample.Server;

/// <summary>What a body asks of a token: what it is good for, and for how long.</summary>
internal sealed record TokenWish(IReadOnlyList<string> Scopes, int Minutes)
{
    private const int LeastMinutes = 60;
    private const int MostMinutes = 1440;

    private static readonly string[] s_scopes = ["chat", "chat.join", "chat.join.limited", "voip", "voip.join"];

    /// <summary>Reads and checks the two members; any other is one too many.</summary>
    /// <param name="body">The body.</param>
    /// <param name="scopes">The name of the member that lists the scopes.</param>
    public static TokenWish Of(JsonObject body, string scopes)
    {
        if (body.FirstOrDefault(member => member.Key != scopes && member.Key != "expiresInMinutes") is { Key: { } strange })
        {
            throw RefusalException.Wrong(400, "BadRequest", $"The body has no member '{strange}'.");
        }

        return new TokenWish(ScopesOf(body, scopes), MinutesOf(body));
    }

    private static string[] ScopesOf(JsonObject body, string member)
    {
        string[] wanted = body[member] switch
        {
            null => [],
            JsonArray list => [.. list.Select(item => Text(item, member))],
            _ => throw RefusalException.Wrong(400, "BadRequest", $"'{member}' must be a list."),
        };
        return Array.Find(wanted, scope => !s_scopes.Contains(scope)) is { } unknown
            ? throw RefusalException.Documented(400, "InvalidScope", $"There is no scope '{unknown}'.", target: member)
            : wanted;
    }

    private static int MinutesOf(JsonObject body)
    {
        if (body["expiresInMinutes"] is not { } stated)
        {
            return MostMinutes;
        }

        return stated.GetValueKind() is JsonValueKind.Number && stated.AsValue().TryGetValue(out int minutes) && minutes is >= LeastMinutes and <= MostMinutes
            ? minutes
            : throw RefusalException.Wrong(400, "InvalidExpiry", $"'expiresInMinutes' must be a whole number from {LeastMinutes} to {MostMinutes}.");
    }

    private static string Text(JsonNode? node, string member) => node?.GetValueKind() is JsonValueKind.String
        ? (string)node!
        : throw RefusalException.Wrong(400, "BadRequest", $"'{member}' must hold texts.");
}
