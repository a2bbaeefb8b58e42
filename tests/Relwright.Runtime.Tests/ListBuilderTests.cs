using System;
using System.Linq;
using Xunit;

namespace Relwright.Tests;

/// <summary>Lists that grow in place first, and in rented arrays then.</summary>
public sealed class ListBuilderTests
{
    [Fact]
    public void Holds_the_items_of_any_number_in_their_order()
    {
        for (int count = 0; count <= 70; count++)
        {
            ListBuilder<string> builder = default;
            string[] items = [.. Enumerable.Range(0, count).Select(i => $"{i}")];
            foreach (string item in items)
                builder.Add(item);

            Assert.Equal(items, Enumerable.Range(0, count).Select(i => Item(builder, i)));
            Assert.Equal(items, builder.Take());
            Assert.Equal(0, builder.Count);
            builder.Add("again");
            Assert.Equal(["again"], builder.Take());
        }

        static string Item(ListBuilder<string> builder, int index) => builder.ItemAt(index);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Has_no_item_before_the_first(int index)
    {
        ListBuilder<string> builder = default;
        builder.Add("a");

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.ItemAt(index));
        Assert.Throws<ArgumentOutOfRangeException>(() => Change(builder, index));

        static void Change(ListBuilder<string> builder, int index) => builder[index] = "b";
    }
}
