using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relwright.Tool.Output;

namespace Relwright.Tool.Import.Merge;

/// <summary>Shows changes in the manner of a diff.</summary>
internal static class ChangeText
{
    public static void Write(TextWriter writer, IReadOnlyList<Change> changes, Style style)
    {
        foreach (IGrouping<string, Change> file in changes.GroupBy(change => change.File))
        {
            writer.WriteLine(style.Bold(file.Key));
            foreach (Change change in file)
            {
                writer.WriteLine(style.Faint(change.IsApplied ? "@@ taken over @@" : "@@ edited by hand, so it stays; the pages say now @@"));
                foreach (string line in change.Before)
                    writer.WriteLine(style.Red((change.IsApplied ? "-" : " ") + line));
                foreach (string line in change.After)
                    writer.WriteLine(style.Green("+" + line));
            }
        }
    }
}
