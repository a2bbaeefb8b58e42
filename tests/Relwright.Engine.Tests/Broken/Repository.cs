using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Relwright.Engine.Tests.Broken;

/// <summary>Files of the repository that tests compare the code with.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string BrokenSpecs => Path.Combine(Root, "tests", "Relwright.Engine.Tests", "Broken");

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>The files of a broken specification, by name.</summary>
    public static IEnumerable<(string File, string Text)> Broken(string id) =>
        Directory.GetFiles(Path.Combine(BrokenSpecs, id)).Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        string? folder = Path.GetDirectoryName(File.Exists(thisFile) ? thisFile : typeof(Repository).Assembly.Location);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Toolkit.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
    }
}
