using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Relwright.Tool.Tests.Generator;

/// <summary>A file as the compiler hands it to a generator.</summary>
internal sealed class AdditionalFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        using FileStream file = File.OpenRead(path);
        return SourceText.From(file);
    }
}
