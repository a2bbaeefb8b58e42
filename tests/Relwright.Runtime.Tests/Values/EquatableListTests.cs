using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Relwright.Runtime.Tests.Values;

public sealed class EquatableListTests
{
    [Fact]
    public void Collection_expressions_make_lists()
    {
        EquatableList<int> some = [1, 2, 3];
        EquatableList<int> more = [0, .. some, 4];
        EquatableList<int> none = [];

        Assert.Equal(new[] { 0, 1, 2, 3, 4 }, more.ToArray());
        Assert.Equal((5, 4), (more.Count, more[4]));
        Assert.Same(EquatableList<int>.Empty, none);
        Assert.Throws<IndexOutOfRangeException>(() => more[5]);
    }

    [Fact]
    public void Lists_are_equal_that_hold_equal_items_in_order()
    {
        EquatableList<string> list = ["a", "b"];
        EquatableList<string> same = EquatableList.From(new List<string> { "a", "b" });

        Assert.True(list.Equals(same) && list == same && !(list != same) && list.Equals((object)same));
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        foreach (EquatableList<string>? other in new EquatableList<string>?[] { ["b", "a"], ["a"], ["a", "b", "c"], ["A", "b"], [], null })
        {
            Assert.False(list.Equals(other) || list == other || other == list || list.Equals((object?)other));
            Assert.True(list != other);
        }

        Assert.False(list.Equals(new[] { "a", "b" }));
        Assert.True((EquatableList<string>?)null == null);
    }

    [Fact]
    public void Lists_of_lists_and_of_nulls_are_equal_by_content()
    {
        EquatableList<EquatableList<string?>> list = [["a", null], []];
        EquatableList<EquatableList<string?>> same = [["a", null], []];

        Assert.Equal((object)list, same);
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
        Assert.Equal("[[a, ], []]", list.ToString());
    }

    [Fact]
    public void The_source_can_change_without_changing_the_list()
    {
        int[] source = [1, 2];
        EquatableList<int> list = EquatableList.From(source);
        source[0] = 9;

        Assert.Equal(1, list[0]);
        Assert.Same(list, EquatableList.From(list));
        Assert.Throws<ArgumentNullException>(() => EquatableList.From<int>(null!));
    }

    [Fact]
    public void Every_way_to_enumerate_gives_the_items()
    {
        EquatableList<int> list = [1, 2];
        List<int> seen = [];
        foreach (int item in list)
            seen.Add(item);
        foreach (object? item in (IEnumerable)list)
            seen.Add((int)item!);
        seen.AddRange((IEnumerable<int>)list);
        seen.AddRange(list.AsSpan());

        Assert.Equal([1, 2, 1, 2, 1, 2, 1, 2], seen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("fi-FI")]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal("[1.5, -2]", new EquatableList<double>([1.5, -2]).ToString());
            Assert.Equal("[]", EquatableList<double>.Empty.ToString());
            Assert.Equal("1.5", new Optional<double>(1.5).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
