using System;
using System.Collections;
using System.Linq;
using System.Text;
using Relwright.Generated;
using Relwright.Json;
using Xunit;

namespace Relwright.Runtime.Tests.Values;

public sealed class UnknownMembersTests
{
    [Fact]
    public void Members_are_equal_in_any_order()
    {
        UnknownMembers members = UnknownMembers.Of(Json("a", "1"), Json("b", "2"), Json("c", "[]"));
        UnknownMembers same = UnknownMembers.Of(Json("c", "[]"), Json("a", "1"), Json("b", "2"));

        Assert.True(members == same && !(members != same) && members.Equals((object)same));
        Assert.Equal(members.GetHashCode(), same.GetHashCode());
        Assert.Equal(Json("a", "1"), Json("a", "1"));
        Assert.True(Json("a", "1") == Json("a", "1") && Json("a", "1") != Json("a", "2"));
    }

    [Fact]
    public void Members_differ_by_name_value_format_and_number()
    {
        UnknownMembers members = UnknownMembers.Of(Json("a", "1"), Json("a", "1"), Json("b", "2"));

        foreach (UnknownMembers? other in new UnknownMembers?[]
        {
            UnknownMembers.Of(Json("a", "1"), Json("b", "2")),
            UnknownMembers.Of(Json("a", "1"), Json("b", "2"), Json("b", "2")),
            UnknownMembers.Of(Json("A", "1"), Json("a", "1"), Json("b", "2")),
            UnknownMembers.Of(Json("a", "1.0"), Json("a", "1"), Json("b", "2")),
            UnknownMembers.Of(Json("a", "1"), new UnknownMember("a", "1"u8.ToArray(), WireFormat.Xml), Json("b", "2")),
            UnknownMembers.None,
            null,
        })
        {
            Assert.False(members == other || members.Equals((object?)other));
            Assert.True(other != members);
        }
    }

    [Fact]
    public void A_member_is_found_by_its_exact_name()
    {
        UnknownMembers members = UnknownMembers.Of(Json("a", "1"), Json("a", "2"), Json("é", "3"));

        Assert.True(members.TryGet("a", out UnknownMember first) && first == Json("a", "1"));
        Assert.True(members.TryGet("é", out _));
        Assert.False(members.TryGet("A", out UnknownMember none));
        Assert.Null(none.Name);
        Assert.False(UnknownMembers.None.TryGet("", out _));
        Assert.Same(UnknownMembers.None, UnknownMembers.Of());
        Assert.Equal(["a", "a", "é"], members.Select(member => member.Name));
        Assert.Equal(3, ((IEnumerable)members).Cast<UnknownMember>().Count());
    }

    [Fact]
    public void The_text_tells_no_values()
    {
        UnknownMembers members = UnknownMembers.Of(Json("token", "\"secret\""), Json("b", "1"));

        Assert.Equal("[token, b]", members.ToString());
        Assert.Equal("token (8 bytes of Json)", members.First().ToString());
        Assert.DoesNotContain("secret", new Meeting { Unknown = members }.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(500)]
    public void The_last_of_equal_members_wins_wherever_it_comes(int names)
    {
        var random = new Random(names);
        var builder = new UnknownMembersBuilder();
        string[] expected = new string[names];
        foreach (int i in Enumerable.Range(0, names).Concat(Enumerable.Range(0, 1_000).Select(_ => random.Next(names))))
        {
            expected[i] = $"\"{new string('x', random.Next(20))}\"";
            builder.Add($"n{i}", Encoding.UTF8.GetBytes(expected[i]), WireFormat.Json);
        }

        UnknownMembers members = builder.Build();

        Assert.Equal(expected.Index().Select(value => ($"n{value.Index}", value.Item)), members.Select(member => (member.Name, Encoding.UTF8.GetString(member.RawValue.Span))));
    }

    [Fact]
    public void A_value_without_bytes_moves_no_other()
    {
        var builder = new UnknownMembersBuilder();
        builder.Add("a", [], WireFormat.Json);
        builder.Add("b", "1"u8, WireFormat.Json);
        builder.Add("a", "2"u8, WireFormat.Json);

        Assert.Equal(UnknownMembers.Of(Json("a", "2"), Json("b", "1")), builder.Build());
    }

    [Fact]
    public void Notes_alone_make_no_members_and_nothing_makes_none()
    {
        var builder = new UnknownMembersBuilder();
        Assert.Same(UnknownMembers.None, builder.Build());

        builder.NoteNull(200);
        builder.NoteEmpty(3);
        UnknownMembers noted = builder.Build();

        Assert.Empty(noted);
        Assert.Equal(UnknownMembers.None, noted);
        Assert.True(noted.WasNull(200) && noted.WasEmpty(3));
        Assert.False(noted.WasNull(3) || noted.WasEmpty(200) || noted.WasNull(264) || noted.WasNull(72));
    }

    [Fact]
    public void Only_members_of_the_format_are_written_and_none_twice()
    {
        var meeting = new Meeting
        {
            Rel = null,
            Subject = "s",
            Unknown = UnknownMembers.Of(Json("subject", "\"other\""), Json("new", "[1]"), new UnknownMember("x", "<x/>"u8.ToArray(), WireFormat.Xml)),
        };

        Assert.Equal("""{"subject":"s","new":[1]}""", Encoding.UTF8.GetString(meeting.ToJson()));
    }

    private static UnknownMember Json(string name, string value) => new(name, Encoding.UTF8.GetBytes(value), WireFormat.Json);
}
