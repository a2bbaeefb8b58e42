using System;
using System.Linq;
using System.Text;
using Relwright.Json;
using Xunit;

namespace Relwright.Runtime.Tests.Links;

public sealed class LinkSetTests
{
    private static readonly Link s_one = new() { Href = "/1" };
    private static readonly Link s_two = new() { Href = "/2" };

    [Theory]
    [InlineData("""{"a":{"href":"/1"},"b":{"href":"/2"}}""", """{"b":{"href":"/2"},"a":{"href":"/1"}}""")]
    [InlineData("""{"a":{"href":"/1"}}""", """{"a":[{"href":"/1"}]}""")]
    [InlineData("""{"a":{"href":"/1"},"b":null,"c":"text","d":[]}""", """{"a":{"href":"/1"}}""")]
    [InlineData("""{"a":{"href":"/1","x":1,"y":2}}""", """{"a":{"y":2,"href":"/1","x":1}}""")]
    [InlineData("""{"a":{"href":"/1","title":null}}""", """{"a":{"href":"/1"}}""")]
    [InlineData("{}", "null")]
    public void Sets_are_equal_that_lead_to_the_same_places(string one, string other)
    {
        LinkSet left = Read(one);
        LinkSet right = Read(other);

        Assert.Equal(left, right);
        Assert.True(left == right && !(left != right));
        Assert.Equal(right, left);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [InlineData("""{"a":{"href":"/1"}}""", """{"a":{"href":"/2"}}""")]
    [InlineData("""{"a":{"href":"/1"}}""", """{"b":{"href":"/1"}}""")]
    [InlineData("""{"a":{"href":"/1"}}""", """{"A":{"href":"/1"}}""")]
    [InlineData("""{"a":{"href":"/1"}}""", """{"a":{"href":"/1"},"b":{"href":"/1"}}""")]
    [InlineData("""{"a":{"href":"/1"}}""", """{"a":[{"href":"/1"},{"href":"/1"}]}""")]
    [InlineData("""{"a":[{"href":"/1"},{"href":"/2"}]}""", """{"a":[{"href":"/2"},{"href":"/1"}]}""")]
    [InlineData("""{"a":{"href":"/1"}}""", """{"a":{"href":"/1","title":""}}""")]
    [InlineData("""{"a":{"href":"/1"}}""", """{"a":{"href":"/1","templated":false}}""")]
    [InlineData("""{"a":{"href":"/1","x":1}}""", """{"a":{"href":"/1","x":2}}""")]
    [InlineData("""{"a":{"href":"/1"}}""", "{}")]
    public void Sets_differ_that_lead_elsewhere(string one, string other)
    {
        Assert.NotEqual(Read(one), Read(other));
        Assert.NotEqual(Read(other), Read(one));
    }

    [Fact]
    public void Shows_of_a_link_with_content_only_what_comes_before_it()
    {
        var link = new Link { Href = "data:text/plain,s3cret" };
        Assert.DoesNotContain("s3cret", link.ToString(), StringComparison.Ordinal);
        Assert.Contains("data:text/plain,", link.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_of_different_types_differ()
    {
        Assert.NotEqual<LinkSet>(new MeetingLinks(), new LinkSet());
        Assert.Equal<LinkSet>(new MeetingLinks(), MeetingLinks.Empty);
        Assert.False(new LinkSet().Equals(null));
    }

    [Fact]
    public void Finds_by_relation()
    {
        LinkSet links = Read("""{"self":{"href":"/1"},"several":[{"href":"/1"},{"href":"/2"}],"none":[],"raw":5}""");

        Assert.Equal(s_one, links.Self);
        Assert.Equal(s_one, links.Find("several"));
        Assert.Equal([s_one, s_two], links.FindAll("several"));
        Assert.Equal([s_one], links.FindAll("self"));
        foreach (string rel in new[] { "none", "raw", "absent", "SELF", "" })
        {
            Assert.Null(links.Find(rel));
            Assert.Empty(links.FindAll(rel));
            Assert.False(links.Contains(rel));
        }

        Assert.True(links.Contains("self"));
        Assert.Equal([("self", s_one), ("several", s_one), ("several", s_two)], links.All);
    }

    [Fact]
    public void Puts_a_link_in_the_place_of_a_relation_and_changes_no_other_set()
    {
        LinkSet links = Read("""{"a":{"href":"/1"},"b":[{"href":"/1"},{"href":"/2"}],"c":{"href":"/1"}}""");
        LinkSet before = links with { };

        Assert.Equal(Read("""{"a":{"href":"/1"},"b":{"href":"/2"},"c":{"href":"/1"}}"""), links.With("b", s_two));
        Assert.Equal(["a", "b", "c"], links.With("b", s_two).All.Select(link => link.Rel));
        Assert.Equal(["a", "c"], links.With("b", null).All.Select(link => link.Rel));
        Assert.Equal(["a", "b", "b", "c", "d"], links.With("d", s_two).All.Select(link => link.Rel));
        Assert.Equal(links, links.With("absent", null));
        Assert.Equal(before, links);
    }

    [Fact]
    public void Typed_members_set_links_and_copies_stay_as_they_were()
    {
        var links = new MeetingLinks { Extensions = s_one, Contact = [s_one, s_two] };

        MeetingLinks changed = links with { Extensions = null, Contact = [s_two] };

        Assert.Equal((s_one, 2), (links.Extensions, links.Contact.Count));
        Assert.Null(changed.Extensions);
        Assert.Equal([s_two], changed.Contact);
        Assert.Equal("""{"_links":{"contact":[{"href":"/2"}]}}""", Write(new Meeting { Rel = null, Links = changed }));
        Assert.Equal("""{"_links":{"contact":[]}}""", Write(new Meeting { Rel = null, Links = changed with { Contact = [] } }));
        Assert.Equal("{}", Write(new Meeting { Rel = null, Links = changed with { Contact = null! } }));
    }

    [Fact]
    public void Says_where_it_leads()
    {
        Assert.Equal("LinkSet { self = /1, several = /1, several = /2 }", Read("""{"self":{"href":"/1"},"several":[{"href":"/1"},{"href":"/2"}]}""").ToString());
        Assert.Equal("MeetingLinks { }", MeetingLinks.Empty.ToString());
    }

    private static LinkSet Read(string links) => OpaqueResource.FromJson(Encoding.UTF8.GetBytes($"{{\"_links\":{links}}}")).Links;

    private static string Write(Meeting meeting) => Encoding.UTF8.GetString(meeting.ToJson());
}
