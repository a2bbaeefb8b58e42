using Relwright.Generated;

namespace Relwright;

/// <summary>What a service says of an error beyond the standard. Services spell the same members in several ways; all of them are read.</summary>
public sealed record ODataInnerError
{
    private static readonly JsonMembers s_members = new(
        "code", "message", "date", "request-id", "requestId", "client-request-id", "clientRequestId", "innerError", "innererror");

    /// <summary>A code that is more particular than that around it.</summary>
    public string? Code { get; init; }

    /// <summary>A message that is more particular than that around it.</summary>
    public string? Message { get; init; }

    /// <summary>When it happened, as the service writes it; often without an offset.</summary>
    public string? Date { get; init; }

    /// <summary>What identifies the request for support.</summary>
    public string? RequestId { get; init; }

    /// <summary>The id that the client gave the request.</summary>
    public string? ClientRequestId { get; init; }

    /// <summary>The next inner error, which is more particular.</summary>
    public ODataInnerError? InnerError { get; init; }

    /// <summary>Members beyond these, as they came.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    internal static ODataInnerError Read(ref JsonCursor json)
    {
        UnknownMembersBuilder unknown = new();
        (string? code, string? message, string? date, string? request, string? client) = (null, null, null, null, null);
        ODataInnerError? inner = null;
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: code = json.ReadString(); break;
                case 1: message = json.ReadString(); break;
                case 2: date = json.ReadString(); break;
                case 3 or 4: request = json.ReadString(); break;
                case 5 or 6: client = json.ReadString(); break;
                case 7 or 8: inner = json.TryReadNull() ? null : Read(ref json); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new ODataInnerError
        {
            Code = code,
            Message = message,
            Date = date,
            RequestId = request,
            ClientRequestId = client,
            InnerError = inner,
            Unknown = unknown.Build(),
        };
    }
}
