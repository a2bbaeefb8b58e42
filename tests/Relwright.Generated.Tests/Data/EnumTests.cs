using System;
using System.Text;
using Contoso.Menagerie;
using Xunit;

namespace Relwright.Generated.Tests.Data;

/// <summary>Open enumerations of texts, numbers and truth values.</summary>
public class EnumTests
{
    [Fact]
    public void Values_that_differ_by_case_only_are_two()
    {
        Assert.NotEqual(Status.Resting, Status.RestingValue);
        Assert.Equal(Status.Known.RestingValue, new Status("Resting").Value);
    }

    [Fact]
    public void Nothing_is_the_same_as_the_empty_text()
    {
        Assert.Equal(default, Status.Empty);
        Assert.Equal("", default(Status).Text);
        Assert.Equal(Status.Known.Empty, default(Status).Value);
        Assert.Throws<ArgumentNullException>(() => new Status(null!));
    }

    [Fact]
    public void Numbers_that_nobody_listed_survive()
    {
        Measurements read = SameJson.Through<Measurements>("""{"any":0,"priority":12345678901234567890}""");

        Assert.Equal(MeasurementsPriority.Known.Other, read.Priority!.Value.Value);
        Assert.Equal("12345678901234567890", read.Priority.Value.ToString());
    }

    [Theory]
    [InlineData("one")]
    [InlineData("1,\"x\":2")]
    [InlineData("")]
    public void What_is_no_number_cannot_be_a_value_of_numbers(string text) =>
        Assert.Throws<ArgumentException>(() => new MeasurementsPriority(text));

    [Fact]
    public void A_number_is_written_without_quotes()
    {
        var value = new Measurements { Any = 1L, Priority = MeasurementsPriority._10 };

        Assert.Equal("""{"any":1,"priority":10}""", Encoding.UTF8.GetString(value.ToJson()));
    }
}
