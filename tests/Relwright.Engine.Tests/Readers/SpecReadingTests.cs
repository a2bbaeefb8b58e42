using System;
using System.Threading;
using Relwright.Engine.Input;
using Relwright.Engine.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

public sealed class SpecReadingTests
{
    [Fact]
    public void A_file_above_the_limit_is_told_of_with_or_without_its_text()
    {
        const int Limit = 32 * 1024 * 1024;

        Assert.Equal("RLW1001 1:1", Found(Spec.Input(null, length: Limit + 1)));
        Assert.Equal("RLW1001 1:1", Found(Spec.Input(new string(' ', Limit + 1))));
        Assert.Equal("RLW1003 1:1", Found(Spec.Input(new string(' ', Limit))));
    }

    [Fact]
    public void A_file_that_the_host_could_not_read_is_told_of() => Assert.Equal("RLW1002 1:1", Found(Spec.Input(null)));

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("Native", "")]
    [InlineData("openapi", "RLW1048 1:1")]
    [InlineData("csdl", "RLW1070 1:1")]
    [InlineData("nativ", "RLW1011 1:1")]
    public void The_stated_format_comes_before_the_content(string? format, string expected) =>
        Assert.Equal(expected, Found(Spec.Input("resource: a\n", format: format)));

    [Fact]
    public void The_same_text_gives_equal_results()
    {
        const string Text = "resource: a\nproperties: { b: strng, c: string }\n";

        Assert.Equal(Spec.Read(Text), Spec.Read(Text));
        Assert.Equal(Spec.Read(Text).Part, Spec.Read("# moved\n" + Text).Part);
    }

    [Fact]
    public void Cancellation_passes_through() =>
        Assert.Throws<OperationCanceledException>(() => SpecReading.Read(Spec.Input("resource: a\n"), new CancellationToken(canceled: true)));

    private static string Found(SpecInput input) => Spec.Found(SpecReading.Read(input, CancellationToken.None));
}
