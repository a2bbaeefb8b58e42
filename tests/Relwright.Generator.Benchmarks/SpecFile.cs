using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Relwright.Generator.Benchmarks;

/// <summary>A specification file in memory, as the compiler hands it to the generator.</summary>
internal sealed class SpecFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public string Text => text;

    public static SpecFile Load(string path) => new(path, File.ReadAllText(path));

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
}
