using System.Collections.Generic;
using System.Linq;

namespace Relwright.Tool.Import.Merge;

/// <summary>
/// Merges what a person made of a specification with what the pages say now, both compared with what they said when they were imported last.
/// </summary>
/// <remarks>Works on lines, so that comments, order and layout stay as somebody made them; each fact has a line of its own.</remarks>
internal sealed class ThreeWayMerge
{
    private readonly string _file;
    private readonly List<string> _lines = [];
    private readonly List<string> _base = [];
    private readonly List<Change> _changes = [];

    private ThreeWayMerge(string file) => _file = file;

    /// <param name="file">The file, for the changes that are told.</param>
    /// <param name="imported">What was imported last.</param>
    /// <param name="mine">What stands in the file.</param>
    /// <param name="theirs">What the pages say now.</param>
    public static MergedText Merge(string file, IReadOnlyList<string> imported, IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        var merge = new ThreeWayMerge(file);
        merge.Run(imported, mine, theirs);
        return new MergedText(merge._lines, merge._base, merge._changes);
    }

    private void Run(IReadOnlyList<string> imported, IReadOnlyList<string> mine, IReadOnlyList<string> theirs)
    {
        int[] inMine = LineMatch.Find(imported, mine);
        int[] inTheirs = LineMatch.Find(imported, theirs);
        int at = 0, atMine = 0, atTheirs = 0;
        while (at < imported.Count || atMine < mine.Count || atTheirs < theirs.Count)
        {
            int next = at;
            while (next < imported.Count && (inMine[next] < atMine || inTheirs[next] < atTheirs))
                next++;
            int nextMine = next < imported.Count ? inMine[next] : mine.Count;
            int nextTheirs = next < imported.Count ? inTheirs[next] : theirs.Count;
            Chunk(Slice(imported, at, next), Slice(mine, atMine, nextMine), Slice(theirs, atTheirs, nextTheirs));
            if (next < imported.Count)
            {
                _lines.Add(imported[next]);
                _base.Add(imported[next]);
            }

            (at, atMine, atTheirs) = (next + 1, nextMine + 1, nextTheirs + 1);
        }
    }

    private void Chunk(string[] imported, string[] mine, string[] theirs)
    {
        if (mine.SequenceEqual(theirs))
        {
            _lines.AddRange(mine);
            _base.AddRange(theirs);
        }
        else if (theirs.SequenceEqual(imported))
        {
            _lines.AddRange(mine);
            _base.AddRange(imported);
        }
        else if (mine.SequenceEqual(imported))
        {
            Apply(imported, theirs);
        }
        else if (KeyedMerge.TryMerge(_file, imported, mine, theirs) is { } keyed)
        {
            _lines.AddRange(keyed.Lines);
            _base.AddRange(keyed.Base);
            _changes.AddRange(keyed.Changes);
        }
        else
        {
            _lines.AddRange(mine);
            _base.AddRange(imported);
            _changes.Add(new Change(_file, IsApplied: false, mine, theirs));
        }
    }

    private void Apply(string[] imported, string[] theirs)
    {
        _lines.AddRange(theirs);
        _base.AddRange(theirs);
        _changes.Add(new Change(_file, IsApplied: true, imported, theirs));
    }

    private static string[] Slice(IReadOnlyList<string> lines, int from, int to) => [.. lines.Skip(from).Take(to - from)];
}
