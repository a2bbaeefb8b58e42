using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Relwright.Runtime.Tests.Values;

public sealed class EquatableMapTests
{
    [Fact]
    public void Collection_expressions_make_maps_in_which_the_last_value_of_a_key_counts()
    {
        EquatableMap<int> map = [new("b", 1), new("a", 2), new("b", 3)];

        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal([3, 2], map.Values);
        Assert.Equal(3, map["b"]);
        Assert.False(map.ContainsKey("B"));
        Assert.Throws<KeyNotFoundException>(() => map["c"]);
        Assert.Same(EquatableMap<int>.Empty, (EquatableMap<int>)[]);
    }

    [Fact]
    public void Maps_are_equal_that_hold_equal_entries_in_any_order()
    {
        EquatableMap<string> map = [new("a", "1"), new("b", "2")];
        EquatableMap<string> same = EquatableMap.From(new Dictionary<string, string> { ["b"] = "2", ["a"] = "1" });

        Assert.True(map == same);
        Assert.Equal(map.GetHashCode(), same.GetHashCode());
        Assert.True(map != same.With("a", "3"));
        Assert.True(map != same.Without("a"));
        Assert.True(map != same.Without("a").With("c", "1"));
        Assert.False(map == null);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1000)]
    public void A_map_of_any_size_finds_what_it_holds(int size)
    {
        EquatableMap<int> map = EquatableMap.From(Enumerable.Range(0, size).Select(static i => new KeyValuePair<string, int>(i.ToString(CultureInfo.InvariantCulture), i)));

        Assert.Equal(size, map.Count);
        Assert.All(Enumerable.Range(0, size), i => Assert.Equal(i, map[i.ToString(CultureInfo.InvariantCulture)]));
        Assert.False(map.TryGetValue("x", out _));
        Assert.Equal(size, map.With("0", 7).Count);
        Assert.Equal(7, map.With("0", 7)["0"]);
        Assert.Equal(Enumerable.Range(0, size), ((IEnumerable)map).Cast<KeyValuePair<string, int>>().Select(static entry => entry.Value));
    }

    [Fact]
    public void A_map_can_hold_nulls_and_prints_its_entries()
    {
        EquatableMap<string?> map = [new("a", null), new("b", "x")];

        Assert.True(map.TryGetValue("a", out string? value));
        Assert.Null(value);
        Assert.Equal("{a: , b: x}", map.ToString());
        Assert.Throws<ArgumentNullException>(() => map.ContainsKey(null!));
    }
}
