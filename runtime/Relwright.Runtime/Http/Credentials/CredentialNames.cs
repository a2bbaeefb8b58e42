using System;

namespace Relwright.Http;

/// <summary>Tells header names that carry credentials, by what the field's names have in common. A false alarm only ever refuses a request to a foreign origin.</summary>
internal static class CredentialNames
{
    private static readonly string[] s_marks =
    [
        "authorization", "cookie", "token", "secret", "password", "credential", "signature",
        "api-key", "apikey", "api_key", "subscription-key", "access-key", "functions-key", "auth-key", "x-auth", "session",
    ];

    internal static bool Match(string header)
    {
        foreach (string mark in s_marks)
        {
            if (header.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
