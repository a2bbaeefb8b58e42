using System;
using System.IO;
using System.Linq;

namespace Relwright.Tool.Check;

/// <summary>The page that explains a kind of problem, as Markdown; the tool carries those of <c>docs/problems</c>.</summary>
internal static class ProblemPage
{
    /// <summary>The page's text from below its title on; null where there is no page.</summary>
    public static string? Of(string id)
    {
        using Stream? page = typeof(ProblemPage).Assembly.GetManifestResourceStream("problems/" + id + ".md");
        if (page is null)
            return null;
        using var reader = new StreamReader(page);
        string[] lines = reader.ReadToEnd().Split('\n');

        // Links between pages lead nowhere from inside a log.
        return string.Join('\n', lines.SkipWhile(line => line.StartsWith('#') || line.Length == 0).Select(WithoutLinks)).TrimEnd();
    }

    private static string WithoutLinks(string line)
    {
        for (int middle = line.IndexOf("](", StringComparison.Ordinal); middle >= 0; middle = line.IndexOf("](", StringComparison.Ordinal))
        {
            int start = line.LastIndexOf('[', middle);
            int end = line.IndexOf(')', middle);
            if (start < 0 || end < 0)
                return line;
            line = line[..start] + line[(start + 1)..middle] + line[(end + 1)..];
        }

        return line;
    }
}
