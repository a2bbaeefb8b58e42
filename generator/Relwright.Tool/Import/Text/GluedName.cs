using System;
using System.Linq;

namespace Relwright.Tool.Import.Text;

/// <summary>A row of a table that lost its borders: <c>selfThe link to the current resource.</c></summary>
/// <param name="Name">The name in front.</param>
/// <param name="Said">What is said of it.</param>
/// <param name="IsSure">Whether only one place to cut was likely.</param>
internal sealed record GluedName(string Name, string Said, bool IsSure)
{
    /// <summary>Words that descriptions begin with.</summary>
    private static readonly string[] s_openings =
        ["The", "A", "An", "This", "These", "If", "Whether", "When", "Represents", "Gets", "Sets", "Indicates", "Specifies", "Describes", "Returns", "Optional"];

    /// <summary>Cuts a row in two: where a capital letter follows a small one, for descriptions are sentences.</summary>
    public static GluedName Cut(string row)
    {
        string text = row.Trim();
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        string first = blank < 0 ? text : text[..blank];
        string rest = blank < 0 ? "" : text[(blank + 1)..].TrimStart();
        int at = LastJoint(first);
        if (at > 0 && s_openings.Contains(first[at..]))
            return At(at, isSure: true);
        if (rest.Length > 0 && char.IsUpper(rest[0]))
            return new GluedName(first, rest, IsSure: true);
        return at > 0 ? At(at, isSure: false) : new GluedName(first, rest, IsSure: rest.Length == 0);

        GluedName At(int cut, bool isSure) => new(first[..cut], (first[cut..] + " " + rest).Trim(), isSure);
    }

    private static int LastJoint(string word)
    {
        for (int i = word.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(word[i]) && (char.IsLower(word[i - 1]) || char.IsDigit(word[i - 1])))
                return i;
        }

        return -1;
    }
}
