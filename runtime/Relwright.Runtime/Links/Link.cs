using System;
using Relwright.Generated;

namespace Relwright;

/// <summary>A link as a server offers it; the relation is not part of it but of the set that holds it.</summary>
public sealed record Link
{
    private static readonly JsonMembers s_members = new("href", "title", "revision", "etag", "templated");

    // No literal of bytes: those are in a class that would be loaded with the first call.
    private static readonly byte[] s_opening = JsonText.Utf8("{\"href\":\"");

    /// <summary>Where the link leads: an absolute or relative URI reference (RFC 3986), a URI template (RFC 6570) where <see cref="Templated"/>, or a <c>data:</c> URI.</summary>
    public required string Href { get; init; }

    /// <summary>A title for people.</summary>
    public string? Title { get; init; }

    /// <summary>The revision of the resource behind the link, as it came; none means 1.</summary>
    public string? Revision { get; init; }

    /// <summary>The ETag of the resource behind the link, as it came.</summary>
    public string? ETag { get; init; }

    /// <summary>Whether <see cref="Href"/> is a URI template; none means no.</summary>
    public bool? Templated { get; init; }

    /// <summary>What else the link had.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    /// <summary>The members, of a <c>data:</c> URI only what comes before its content: that may be long, or a secret.</summary>
    public override string ToString() =>
        $"Link {{ Href = {LinkSet.Shown(Href)}, Title = {Title}, Revision = {Revision}, ETag = {ETag}, Templated = {Templated} }}";

    /// <summary>Whether it says nothing but where it leads.</summary>
    internal bool IsBare => Title is null && Revision is null && ETag is null && Templated is null && ReferenceEquals(Unknown, UnknownMembers.None);

    /// <summary>Reads a link object; null when it has no usable <c>href</c>, and so is none.</summary>
    internal static Link? ReadJson(ref JsonCursor json) =>
        json.TryTakeSingle(s_opening, out ReadOnlySpan<byte> href) ? new Link { Href = JsonScan.Widen(href) } : ReadJsonInFull(ref json);

    private static Link? ReadJsonInFull(ref JsonCursor json)
    {
        string? href = null;
        string? title = null;
        string? revision = null;
        string? etag = null;
        bool? templated = null;
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            // A member of another kind than usual is kept as it came: a link is too small a thing to fail a body for.
            switch (member)
            {
                case 0 when json.AtText: href = json.ReadString(); break;
                case 1 when json.AtText: title = json.ReadString(); break;
                case 2 when json.AtText: revision = json.ReadString(); break;
                case 3 when json.AtText: etag = json.ReadString(); break;
                case 4 when json.AtBoolean: templated = json.ReadBoolean(); break;
                case >= 0: unknown.ReadDeclaredJson(ref json, member); break;
                default: unknown.ReadJson(ref json); break;
            }
        }

        return href is null
            ? null
            : new Link { Href = href, Title = title, Revision = revision, ETag = etag, Templated = templated, Unknown = unknown.Build() };
    }

    internal void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        json.Member("\"href\":"u8, Href, Unknown, 0);
        json.Member("\"title\":"u8, Title, Unknown, 1);
        json.Member("\"revision\":"u8, Revision, Unknown, 2);
        json.Member("\"etag\":"u8, ETag, Unknown, 3);
        json.Member("\"templated\":"u8, Templated, Unknown, 4);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
