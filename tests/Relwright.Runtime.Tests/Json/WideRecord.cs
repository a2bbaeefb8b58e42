using System.Globalization;
using System.Linq;
using System.Text;
using Relwright.Generated;

namespace Relwright.Json;

/// <summary>A record with more members than two words have bits: texts, but for the links at the end.</summary>
internal sealed record WideRecord : IRecord<WideRecord>
{
    public const int Count = 300;
    public const int LinksMember = Count - 1;

    private static readonly string[] s_names = [.. Enumerable.Range(0, Count).Select(i => "m" + i.ToString(CultureInfo.InvariantCulture))];
    private static readonly byte[][] s_literals = [.. s_names.Select(name => Encoding.UTF8.GetBytes($"\"{name}\":"))];
    private static readonly JsonMembers s_members = new(s_names);
    private static readonly JsonMembers s_links = new("self");

    public string?[] Texts { get; } = new string?[LinksMember];

    public LinkSet Links { get; init; } = LinkSet.None;

    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    public static WideRecord ReadJson(ref JsonCursor json)
    {
        var read = new WideRecord();
        var links = new LinkSetBuilder(s_links);
        var unknown = new UnknownMembersBuilder();
        int member = -1;
        json.BeginObject();
        while (json.NextMember(s_members, ref member, ref unknown))
        {
            if (member == LinksMember)
                links.ReadJson(ref json, ref unknown, LinksMember);
            else if (member >= 0)
                read.Texts[member] = json.ReadString();
            else
                unknown.ReadJson(ref json);
        }

        return read with { Links = links.Build(), Unknown = unknown.Build() };
    }

    public void WriteJson(ref JsonBodyWriter json)
    {
        json.BeginObject();
        for (int member = 0; member < LinksMember; member++)
            json.Member(s_literals[member], Texts[member], Unknown, member);
        json.Links(s_literals[LinksMember], Links, Unknown, LinksMember);
        json.Unknown(Unknown, s_members);
        json.EndObject();
    }
}
