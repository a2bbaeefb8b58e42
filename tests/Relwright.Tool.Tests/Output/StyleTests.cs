using System.Collections.Generic;
using Relwright.Tool.Output;
using Xunit;

namespace Relwright.Tool.Tests.Output;

public sealed class StyleTests
{
    [Fact]
    public void Colours_on_a_terminal() => Assert.Equal("\u001b[31merror\u001b[0m", For(isTerminal: true).Red("error"));

    [Fact]
    public void Does_not_colour_what_goes_elsewhere() => Assert.Equal("error", For(isTerminal: false).Red("error"));

    [Theory]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("NO_COLOR", "", true)]
    [InlineData("TERM", "dumb", false)]
    [InlineData("TERM", "xterm", true)]
    public void Does_not_colour_where_nobody_wants_it(string variable, string value, bool coloured) =>
        Assert.Equal(coloured, For(isTerminal: true, (variable, value)).Bold("x") != "x");

    private static Style For(bool isTerminal, params (string Name, string Value)[] variables)
    {
        var environment = new Dictionary<string, string>();
        foreach ((string name, string value) in variables)
            environment[name] = value;
        return Style.For(isTerminal, environment.GetValueOrDefault);
    }
}
