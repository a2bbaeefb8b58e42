using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Relwright.Tool.Permissions;

/// <summary>A file of a project that is no source.</summary>
internal sealed class ProjectFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => Read(path);

    public static SourceText Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SourceText.From(file, Encoding.UTF8, canBeEmbedded: false);
    }
}
