using Relwright.Generated;
using Xunit;

namespace Relwright.Runtime.Tests.OData;

public sealed class FlagTableTests
{
    private static readonly FlagTable s_days = new(("none", 0), ("monday", 1), ("tuesday", 2), ("sunday", 64), ("week", 127));

    [Theory]
    [InlineData("", 0)]
    [InlineData("none", 0)]
    [InlineData("monday,sunday", 65)]
    [InlineData("sunday, monday", 65)]
    [InlineData("monday,someday", 1)]
    public void Adds_the_numbers_of_the_known_values(string text, long bits) => Assert.Equal(bits, s_days.Bits(text));

    [Fact]
    public void Keeps_what_it_does_not_know_once_each() => Assert.Equal(["someday", "never"], s_days.Others("someday,monday,never,someday"));

    [Theory]
    [InlineData("monday,tuesday", "tuesday", true)]
    [InlineData("monday", "tuesday", false)]
    [InlineData("week", "tuesday", true)]
    [InlineData("monday,someday", "someday", true)]
    [InlineData("monday", "someday", false)]
    [InlineData("monday", "none", true)]
    public void Knows_whether_all_values_of_another_hold(string text, string other, bool holds) => Assert.Equal(holds, s_days.Has(text, other));

    [Theory]
    [InlineData("monday,tuesday", "tuesday, monday", true)]
    [InlineData("monday,a,b", "b,monday,a", true)]
    [InlineData("monday,a", "monday,b", false)]
    [InlineData("monday", "tuesday", false)]
    public void Compares_values_and_not_their_order(string text, string other, bool equal)
    {
        Assert.Equal(equal, s_days.AreEqual(text, other));
        if (equal)
            Assert.Equal(s_days.Hash(text), s_days.Hash(other));
    }

    [Theory]
    [InlineData("monday", "sunday", "monday,sunday")]
    [InlineData("monday,someday", "someday,tuesday", "monday,someday,tuesday")]
    [InlineData("", "monday", "monday")]
    [InlineData("week", "monday", "week")]
    public void Joins_values_without_naming_one_twice(string text, string other, string joined) => Assert.Equal(joined, s_days.Join(text, other));
}
