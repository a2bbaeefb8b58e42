using System.Linq;
using System.Text;
using Relwright.Generated;
using Xunit;

namespace Relwright.Runtime.Tests.Links;

public sealed class LinkSetBuilderTests
{
    private static readonly JsonMembers s_known = new("self", "next");

    [Theory]
    [InlineData("""{"self":null}""", 0)]
    [InlineData("""{"self":"/1"}""", 0)]
    [InlineData("""{"self":1.50}""", 0)]
    [InlineData("""{"self":true}""", 0)]
    [InlineData("""{"self":[]}""", 0)]
    [InlineData("""{"self":[[]]}""", 0)]
    [InlineData("""{"self":[null]}""", 0)]
    [InlineData("""{"self":["/1"]}""", 0)]
    [InlineData("""{"self":{}}""", 0)]
    [InlineData("""{"self":{"href":null}}""", 0)]
    [InlineData("""{"self":{"href":["/1"]}}""", 0)]
    [InlineData("""{"self":{"title":"t","name":"no href"}}""", 0)]
    [InlineData("""{"self":[{"href":"/1"},{"title":"no href"}]}""", 0)]
    [InlineData("""{"self":{"href":""}}""", 1)]
    [InlineData("""{"self":[{"href":"/1"}]}""", 1)]
    [InlineData("""{"x":[{"href":"/1"},{"href":"/1"}],"self":{"href":"/2"},"y":7}""", 3)]
    [InlineData("""{"":{"href":"/1"},"\"é\u0001":{"href":"/2"}}""", 2)]
    [InlineData("{}", 0)]
    public void Keeps_whatever_comes_as_a_link_and_gives_it_back(string links, int count)
    {
        OpaqueResource read = Read(links);

        Assert.Equal(count, read.Links.All.Count());
        Assert.Equal($"{{\"_links\":{links}}}", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("5")]
    [InlineData("""{"self":{"href":"/1"}""")]
    [InlineData("""{"self":{"href":"/1"},}""")]
    [InlineData("""{"self":{"href":"\x"}}""")]
    [InlineData("""{"self":[{"href":"/1"},]}""")]
    [InlineData("""{"self":[nul]}""")]
    public void Refuses_links_that_are_no_object_or_not_well_formed(string links) =>
        Assert.Throws<WireFormatException>(() => Read(links));

    [Theory]
    [InlineData("""{"href":"/1","title":5}""")]
    [InlineData("""{"href":"/1","title":["t"],"revision":3,"etag":null,"templated":"true"}""")]
    [InlineData("""{"href":"/1","hreflang":"de","deprecation":{"since":[2015]}}""")]
    [InlineData("""{"href":"/1","title":"","revision":"","etag":"\"q\"","templated":false}""")]
    public void A_link_keeps_what_it_does_not_know(string link)
    {
        OpaqueResource read = Read($"{{\"self\":{link}}}");

        Assert.Equal("/1", read.Links.Self!.Href);
        Assert.Equal($"{{\"_links\":{{\"self\":{link}}}}}", Encoding.UTF8.GetString(read.ToJson()));
    }

    [Fact]
    public void Unknown_members_of_a_link_are_found_by_name()
    {
        Link link = Read("""{"self":{"href":"/1","hreflang":"de","title":7}}""").Links.Self!;

        Assert.True(link.Unknown.TryGet("hreflang", out UnknownMember hreflang));
        Assert.Equal(("\"de\"", false), (Encoding.UTF8.GetString(hreflang.RawValue.Span), hreflang.IsDeclared));
        Assert.True(link.Unknown.TryGet("title", out UnknownMember title) && title.IsDeclared);
        Assert.Null(link.Title);
        Assert.Equal("""{"_links":{"self":{"href":"/1","title":"seven","hreflang":"de"}}}""", Encoding.UTF8.GetString(
            new OpaqueResource { Links = LinkSet.None.With("self", link with { Title = "seven" }) }.ToJson()));
    }

    [Fact]
    public void The_last_of_equal_relations_wins_in_JSON_and_all_count_in_XML()
    {
        Assert.Equal(["/2"], Read("""{"x":{"href":"/1"},"x":{"href":"/2"}}""").Links.FindAll("x").Select(link => link.Href));

        var xml = new LinkSetBuilder(s_known);
        xml.Add("x", new Link { Href = "/1" });
        xml.Add("self", new Link { Href = "/s" });
        xml.Add("x", new Link { Href = "/2" });
        xml.Add("x", new Link { Href = "/3" });

        LinkSet links = xml.Build();
        Assert.Equal(["/1", "/2", "/3"], links.FindAll("x").Select(link => link.Href));
        Assert.Equal(["x", "x", "x", "self"], links.All.Select(link => link.Rel));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void Finds_equal_relations_however_many_there_are(int count)
    {
        string links = "{" + string.Join(",", Enumerable.Range(0, 2 * count).Select(i => $"\"r{i % count}\":{{\"href\":\"/{i}\"}}")) + "}";

        LinkSet read = Read(links).Links;

        Assert.Equal(Enumerable.Range(0, count).Select(i => ($"r{i}", $"/{i + count}")), read.All.Select(link => (link.Rel, link.Link.Href)));
    }

    [Fact]
    public void Relations_that_are_known_come_without_new_strings()
    {
        var builder = new LinkSetBuilder(s_known);

        Assert.Same(s_known.Name(1), builder.Intern("next"u8));
        Assert.Equal("other", builder.Intern("other"u8));
        Assert.Equal("other", default(LinkSetBuilder).Intern("other"u8));
        Assert.Same(LinkSet.None, builder.Build());
    }

    private static OpaqueResource Read(string links) => OpaqueResource.FromJson(Encoding.UTF8.GetBytes($"{{\"_links\":{links}}}"));
}
