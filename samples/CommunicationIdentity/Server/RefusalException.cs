using System;
using System.Text.Json.Nodes;

namespace IdentitySample.Server;

/// <summary>An error that the server answers with.</summary>
internal sealed class RefusalException : Exception
{
    private RefusalException(int status, Verdict verdict, JsonObject error, string message)
        : base(message) => (Status, Verdict, Error) = (status, verdict, error);

    public int Status { get; }

    public Verdict Verdict { get; }

    public JsonObject Error { get; }

    public string Code => (string)Error["code"]!;

    /// <summary>The request broke a rule of the wire.</summary>
    public static RefusalException Wrong(int status, string code, string message) =>
        new(status, Verdict.Wrong, Describe(code, message), message);

    /// <summary>The request is well made, and asks for something that cannot be.</summary>
    /// <param name="target">The member that is to blame.</param>
    /// <param name="inner">The code of the cause behind.</param>
    public static RefusalException Documented(int status, string code, string message, string? target = null, string? inner = null)
    {
        JsonObject error = Describe(code, message);
        if (target is not null)
        {
            error["target"] = target;
            error["details"] = new JsonArray(Describe(code, $"See {target}."));
        }

        if (inner is not null)
        {
            error["innererror"] = Describe(inner, "The cause behind.");
        }

        return new(status, Verdict.Refused, error, message);
    }

    private static JsonObject Describe(string code, string message) => new() { ["code"] = code, ["message"] = message };
}
