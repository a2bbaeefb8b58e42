using Relwright.Generated;

namespace Relwright;

/// <summary>The error that an OData service tells (OData JSON Format 4.01, section 21.1).</summary>
public sealed record ODataError
{
    private static readonly JsonMembers s_outer = new("error");
    private static readonly JsonMembers s_members = new("code", "message", "target", "details", "innerError", "innererror");

    /// <summary>The code, for programs.</summary>
    public string? Code { get; init; }

    /// <summary>The message, for people.</summary>
    public string? Message { get; init; }

    /// <summary>What the error is about, such as the name of a property.</summary>
    public string? Target { get; init; }

    /// <summary>Errors that are part of this one.</summary>
    public EquatableList<ODataErrorDetail> Details { get; init; } = [];

    /// <summary>What the service says beyond the standard; each can have another within, which is more particular.</summary>
    public ODataInnerError? InnerError { get; init; }

    /// <summary>Members beyond these, as they came.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    /// <summary>The most particular code that is told: the innermost one.</summary>
    public string? MostSpecificCode
    {
        get
        {
            string? code = Code;
            for (ODataInnerError? inner = InnerError; inner is not null; inner = inner.InnerError)
                code = inner.Code ?? code;
            return code;
        }
    }

    internal static ErrorAnswers Answers { get; } = new ErrorAnswers().On("default", new WireType<ODataError>(
        JsonOutline.AnyObject,
        static (ref JsonCursor json) => ReadOuter(ref json),
        static (ref JsonBodyWriter json, ODataError error) => throw new System.NotSupportedException("Errors are only read.")));

    /// <summary>Takes an error body.</summary>
    /// <param name="utf8">The whole body in JSON.</param>
    /// <exception cref="WireFormatException">It is not well-formed, or has no member <c>error</c>.</exception>
    public static ODataError FromJson(System.ReadOnlySpan<byte> utf8)
    {
        JsonCursor json = new(utf8);
        ODataError error = ReadOuter(ref json);
        json.End();
        return error;
    }

    private static ODataError ReadOuter(ref JsonCursor json)
    {
        ODataError? error = null;
        UnknownMembersBuilder unknown = new();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_outer, ref member, ref unknown))
        {
            if (member == 0)
                error = Read(ref json);
            else
                json.Skip();
        }

        return error ?? throw json.MissingMember("error");
    }

    private static ODataError Read(ref JsonCursor json)
    {
        UnknownMembersBuilder unknown = new();
        (string? code, string? message, string? target) = (null, null, null);
        EquatableList<ODataErrorDetail>? details = null;
        ODataInnerError? inner = null;
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            switch (member)
            {
                case 0: code = json.ReadString(); break;
                case 1: message = json.ReadString(); break;
                case 2: target = json.ReadString(); break;
                case 3: details = json.ReadList(static (ref JsonCursor item) => ODataErrorDetail.Read(ref item)); break;
                case 4 or 5: inner = json.TryReadNull() ? null : ODataInnerError.Read(ref json); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return new ODataError { Code = code, Message = message, Target = target, Details = details ?? [], InnerError = inner, Unknown = unknown.Build() };
    }
}
