using System.Globalization;
using System.Linq;
using System.Threading;
using Relwright.Engine.Input;
using Relwright.Engine.Readers;
using Relwright.Engine.Values;
using Xunit;

namespace Relwright.Engine.Tests.Readers;

/// <summary>Reads texts as the generator would.</summary>
internal static class Spec
{
    public static SpecInput Input(string? text, string path = "specs/file.yaml", string? format = null, int? length = null) =>
        new(path, "Sample", "Contoso.Sample", format, text, length ?? text?.Length ?? 0);

    public static ReadResult Read(string text, string path = "specs/file.yaml") => SpecReading.Read(Input(text, path), CancellationToken.None);

    /// <summary>Reads a text that nothing is wrong with.</summary>
    public static ReadResult ReadClean(string text, string path = "specs/file.yaml")
    {
        ReadResult result = Read(text, path);
        Assert.Equal("", Found(result));
        return result;
    }

    /// <summary>The problems as <c>RLW1001 3:5</c>, with a comma between.</summary>
    public static string Found(ReadResult result) => string.Join(", ", result.Problems.Select(problem => string.Create(
        CultureInfo.InvariantCulture, $"{problem.Kind.Id} {problem.Span!.Value.Line}:{problem.Span.Value.Column}")));

    public static SourceSpan At(this ReadResult result, string path) =>
        Assert.Single(result.Map.Entries, entry => entry.Path.Text == path).Span;
}
