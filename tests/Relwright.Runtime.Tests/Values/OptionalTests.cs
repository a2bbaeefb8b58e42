using System;
using Xunit;

namespace Relwright.Runtime.Tests.Values;

public sealed class OptionalTests
{
    [Fact]
    public void Absent_null_and_a_value_are_three_things()
    {
        Optional<string?> absent = default;
        Optional<string?> isNull = null;
        Optional<string?> value = "a";

        Assert.Equal((false, true, true), (absent.HasValue, isNull.HasValue, value.HasValue));
        Assert.Equal((null, "a"), (isNull.Value, value.Value));
        Assert.Throws<InvalidOperationException>(() => absent.Value);
        Assert.Equal((null, null, "a"), (absent.GetValueOrDefault(), isNull.GetValueOrDefault(), value.GetValueOrDefault()));
        Assert.Equal(("(absent)", "null", "a"), (absent.ToString(), isNull.ToString(), value.ToString()));
    }

    [Fact]
    public void Members_are_equal_that_send_the_same()
    {
        Optional<int> absent = Optional<int>.None;
        Optional<int> zero = 0;

        Assert.True(zero == new Optional<int>(0) && zero.Equals((object)new Optional<int>(0)));
        Assert.True(zero != absent && absent == default && !zero.Equals((object)0));
        Assert.Equal(zero.GetHashCode(), new Optional<int>(0).GetHashCode());
        Assert.NotEqual(zero, new Optional<int>(1));
        Assert.Equal(new Optional<EquatableList<int>>([1]), new Optional<EquatableList<int>>([1]));
        Assert.NotEqual(new Optional<string?>(null), Optional<string?>.None);
    }
}
