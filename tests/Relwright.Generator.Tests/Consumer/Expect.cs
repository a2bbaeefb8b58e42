using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Relwright.Generator.Tests.Consumer;

/// <summary>Checks lists of findings and shows them whole, where the test framework would cut them.</summary>
internal static class Expect
{
    private const int Shown = 40;

    public static void Nothing(IEnumerable<string> findings)
    {
        string[] all = [.. findings];
        Assert.True(all.Length == 0, $"{all.Length} findings:\n{string.Join("\n", all.Take(Shown))}");
    }

    public static void Lines(IEnumerable<string> actual, params string[] expected)
    {
        string[] all = [.. actual];
        Assert.True(all.SequenceEqual(expected), $"Expected:\n{string.Join("\n", expected)}\nActual:\n{string.Join("\n", all)}");
    }
}
