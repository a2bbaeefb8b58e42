using System;
using System.Linq;
using System.Threading;
using Relwright.Engine.Shape.Model;
using Xunit;

namespace Relwright.Generator.Tests.Problems;

/// <summary>A defect costs the item that it hits, and says so.</summary>
public sealed class InternalFailureTests
{
    private static readonly ShapedHome s_home = new("Sample", "Contoso.Sample", "public");

    [Fact]
    public void An_item_that_cannot_be_emitted_is_reported_and_the_others_are_emitted()
    {
        ApiItem[] items =
        [
            new("Sample", new ShapedScopes(s_home, "SampleScopes", [])),
            new("Sample", new Unforeseen(s_home, "Odd")),
            new("Sample", new ShapedEnum(s_home, "Colour", new ShapedDoc("Colours.", null, null), "Known", "Other", default, false, [])),
        ];

        EmittedItem[] emitted = [.. items.Select(item => Steps.Emit(item, CancellationToken.None))];

        Assert.Equal(["Sample.SampleScopes.g.cs", "Sample.Colour.g.cs"], emitted.SelectMany(item => item.Files).Select(file => file.HintName));
        Assert.Null(emitted[0].Problem);
        Assert.Null(emitted[2].Problem);
        Assert.Equal("RLW9001", emitted[1].Problem!.Kind.Id);
        Assert.Contains("ArgumentException in its step Emit Odd", emitted[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_is_no_failure()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Steps.Emit(new ApiItem("Sample", new Unforeseen(s_home, "Odd")), source.Token));
    }

    /// <summary>A kind of item that no emitter knows.</summary>
    private sealed record Unforeseen(ShapedHome Home, string TypeName) : ShapedItem(Home, TypeName);
}
