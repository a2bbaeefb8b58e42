using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Relwright.Tests.Xml;

/// <summary>The sample bodies, which lie beside the repository and are not part of it.</summary>
internal static partial class Corpus
{
    private static readonly string? s_folder = Find();

    public static string[] Files(params string[] patterns)
    {
        Skip.If(s_folder is null, "The corpus is not beside the repository.");
        string[] files = [.. patterns.SelectMany(pattern => Directory.GetFiles(s_folder, pattern)).Distinct().Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        return files;
    }

    /// <summary>The body without the white space between its elements.</summary>
    public static string Minify(string xml) => Between().Replace(xml.Trim(), "><");

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Toolkit.sln")))
            {
                string examples = Path.Combine(folder.Parent!.FullName, "shared", "corpus", "ucwa", "examples");
                return Directory.Exists(examples) ? examples : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@">\s+<")]
    private static partial Regex Between();
}
