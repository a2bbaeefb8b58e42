using System;
using System.Text.Json.Nodes;

namespace GraphCalls.Server;

/// <summary>An error that the server answers with.</summary>
internal sealed class RefusalException : Exception
{
    private RefusalException(int status, Verdict verdict, string code, string message, string? inner)
        : base(message) => (Status, Verdict, Code, Inner) = (status, verdict, code, inner);

    public int Status { get; }

    public Verdict Verdict { get; }

    public string Code { get; }

    /// <summary>The code of the inner error; null for none.</summary>
    private string? Inner { get; }

    /// <summary>The request broke a rule of the wire.</summary>
    public static RefusalException Wrong(int status, string code, string message) => new(status, Verdict.Wrong, code, message, null);

    /// <summary>The request is well made, and asks for something that cannot be.</summary>
    public static RefusalException Documented(int status, string code, string message, string? inner = null) => new(status, Verdict.Refused, code, message, inner);

    /// <summary>The body of the error, with the inner error in the spelling that Graph has in practice.</summary>
    public JsonObject Body(string requestId)
    {
        var inner = new JsonObject { ["date"] = DateTime.UtcNow.ToString("s"), ["request-id"] = requestId, ["client-request-id"] = requestId };
        if (Inner is not null)
            inner["code"] = Inner;
        return new JsonObject { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message, ["innerError"] = inner } };
    }
}
