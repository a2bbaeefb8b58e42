using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace Relwright.Tool.Tests;

/// <summary>The folders of this repository, and the reference material that may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(2);

    /// <summary>A file or folder of the repository.</summary>
    public static string At(params string[] names) => Path.Combine([Root, .. names]);

    /// <summary>A file or folder of the corpus; skips the test where there is none.</summary>
    public static string Corpus(params string[] names)
    {
        string path = Path.GetFullPath(Path.Combine([Root, "..", "shared", "corpus", .. names]));
        Skip.IfNot(Path.Exists(path), "The corpus is not beside this repository.");
        return path;
    }

    private static string Above(int levels, [CallerFilePath] string thisFile = "")
    {
        string folder = Path.GetDirectoryName(thisFile)!;
        for (int i = 0; i < levels; i++)
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
