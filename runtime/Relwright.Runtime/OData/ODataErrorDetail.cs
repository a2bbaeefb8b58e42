using Relwright.Generated;

namespace Relwright;

/// <summary>An error that is part of another.</summary>
public sealed record ODataErrorDetail
{
    private static readonly JsonMembers s_members = new("code", "message", "target");

    /// <summary>The code, for programs.</summary>
    public string? Code { get; init; }

    /// <summary>The message, for people.</summary>
    public string? Message { get; init; }

    /// <summary>What the error is about.</summary>
    public string? Target { get; init; }

    /// <summary>Members beyond these, as they came.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    internal static ODataErrorDetail Read(ref JsonCursor json)
    {
        UnknownMembersBuilder unknown = new();
        (string? code, string? message, string? target) = (null, null, null);
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: code = json.ReadString(); break;
                case 1: message = json.ReadString(); break;
                case 2: target = json.ReadString(); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new ODataErrorDetail { Code = code, Message = message, Target = target, Unknown = unknown.Build() };
    }
}
