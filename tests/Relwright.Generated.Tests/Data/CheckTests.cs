using System;
using Contoso.Menagerie;
using Xunit;

namespace Relwright.Generated.Tests.Data;

/// <summary>Bounds, checked before anything is sent.</summary>
public class CheckTests
{
    [Fact]
    public void A_value_within_its_bounds_passes() => ((IChecked)Animals.Admission).Check("body");

    [Fact]
    public void A_value_out_of_bounds_is_named_with_its_place_and_bound()
    {
        ArgumentOutOfRangeException light = Fails(Animals.Admission with { Weight = 0 });
        ArgumentOutOfRangeException heavy = Fails(Animals.Admission with { Weight = 5000.5 });
        ArgumentOutOfRangeException noted = Fails(Animals.Admission with { Notes = ["a", "b", "c", "d"] });

        Assert.Equal("body.weight", light.ParamName);
        Assert.Contains("more than 0", light.Message, StringComparison.Ordinal);
        Assert.Contains("at most 5000", heavy.Message, StringComparison.Ordinal);
        Assert.Equal(5000.5, heavy.ActualValue);
        Assert.Contains("at most 3 items", noted.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_within_is_checked_too()
    {
        ArgumentOutOfRangeException animal = Fails(Animals.Admission with { Animal = new Cat { Name = "Mia", Lives = 10 } });
        ArgumentOutOfRangeException companion = Fails(Animals.Admission with { Companions = [new Dog { Name = "Rex" }, new Animal { Name = new string('x', 41) }] });

        Assert.Equal("body.animal.lives", animal.ParamName);
        Assert.Equal("body.companions[1].name", companion.ParamName);
    }

    [Fact]
    public void A_secret_out_of_bounds_is_not_shown()
    {
        ArgumentOutOfRangeException e = Fails(Animals.Admission with { Token = "abc" });

        Assert.Null(e.ActualValue);
        Assert.DoesNotContain("abc", e.Message, StringComparison.Ordinal);
        Assert.Contains("at least 4 characters", e.Message, StringComparison.Ordinal);
    }

    private static ArgumentOutOfRangeException Fails(Admission admission) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ((IChecked)admission).Check("body"));
}
