using Relwright.Engine.Values;
using Xunit;

namespace Relwright.Engine.Tests.Values;

public sealed class ValueTests
{
    [Fact]
    public void Lists_compare_by_content_and_an_empty_one_equals_none()
    {
        Assert.Equal<EquatableArray<string>>(["a", "b"], ["a", "b"]);
        Assert.NotEqual<EquatableArray<string>>(["a", "b"], ["b", "a"]);
        Assert.True(default(EquatableArray<string>) == EquatableArray.Create<string>([]));
        Assert.Equal(((EquatableArray<string>)["a"]).GetHashCode(), ((EquatableArray<string>)["a"]).GetHashCode());
    }

    [Fact]
    public void Addresses_escape_their_segments_and_know_their_parent()
    {
        SpecPath path = SpecPath.Root / "a/b~c" / 3;

        Assert.Equal("/a~1b~0c/3", path.Text);
        Assert.Equal("", path.Parent!.Value.Parent!.Value.Text);
        Assert.Null(SpecPath.Root.Parent);
    }

    [Theory]
    [InlineData("lnks", "links")]
    [InlineData("LINKS", "links")]
    [InlineData("lniks", "links")]
    [InlineData("xyzzy", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_a_slip_away(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Of(name, ["links", "embedded", "events"]));

    [Fact]
    public void An_address_that_is_not_on_the_map_has_the_place_of_its_nearest_ancestor()
    {
        var map = new SourceMap([new SourceMapEntry(SpecPath.Root / "a", SourceSpan.Start)]);

        Assert.Equal(SourceSpan.Start, map.Find(SpecPath.Root / "a" / "b" / "c", out int depth));
        Assert.Equal(1, depth);
        Assert.Null(map.Find(SpecPath.Root / "b", out depth));
        Assert.Equal(-1, depth);
    }
}
