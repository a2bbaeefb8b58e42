using System;
using Relwright.Engine.Emit;
using Xunit;

namespace Relwright.Engine.Tests.Emit;

public sealed class HintNameTests
{
    [Fact]
    public void Is_made_of_api_type_and_aspect()
    {
        Assert.Equal("Ucwa.Me.g.cs", HintName.Of("Ucwa", "Me", null));
        Assert.Equal("Ucwa.Me.Json.g.cs", HintName.Of("Ucwa", "Me", "Json"));
    }

    [Fact]
    public void Long_names_with_one_beginning_are_told_apart()
    {
        string name = new('n', 300);

        Assert.NotEqual(HintName.Of("Ucwa", name + "a", null), HintName.Of("Ucwa", name + "b", null));
        Assert.Equal(HintName.Of("Ucwa", name, null), HintName.Of("Ucwa", name, null));
        Assert.InRange(HintName.Of("Ucwa", name, "Navigation").Length, 1, 120);
    }

    [Fact]
    public void Letters_beyond_ascii_are_left_out_and_told_apart()
    {
        string one = HintName.Of("Ucwa", "Gruppe日", null);
        string other = HintName.Of("Ucwa", "Gruppe本", null);

        Assert.NotEqual(one, other);
        Assert.StartsWith("Ucwa.Gruppe__", one, StringComparison.Ordinal);
        Assert.All(one, c => Assert.True(char.IsAscii(c)));
    }
}
