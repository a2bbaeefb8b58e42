using System.Globalization;
using System.Linq;
using System.Text;

namespace Relwright.Engine.Shape.Naming;

/// <summary>Makes C# names of wire names. The only place that does, so that no text of a specification can become code.</summary>
internal static class Identifier
{
    private const int MaxLength = 100;

    /// <summary>A name in Pascal case: <c>my-online meeting</c> becomes <c>MyOnlineMeeting</c>; letters keep their case but the first.</summary>
    /// <returns>The name, or null where the wire name has no letter or digit.</returns>
    public static string? Pascal(string wireName)
    {
        var name = new StringBuilder(wireName.Length);
        bool atStart = true;
        foreach (char c in wireName)
        {
            if (!IsPart(c))
            {
                atStart = true;
                continue;
            }

            if (name.Length == 0 && !IsStart(c))
                name.Append('_');
            name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
            if (name.Length == MaxLength)
                break;
        }

        return name.Length == 0 ? null : name.ToString();
    }

    /// <summary>A namespace of what a project states as one; what is no C# name in it becomes one, so that no option can become code.</summary>
    /// <returns>The namespace, or null where nothing of it can be a name.</returns>
    public static string? Namespace(string stated)
    {
        string[] names = [.. stated.Split('.').Select(NamespacePart).OfType<string>()];
        return names.Length == 0 ? null : string.Join(".", names);
    }

    /// <summary>The name as a local variable or parameter has it: <c>MyOnlineMeeting</c> becomes <c>myOnlineMeeting</c>.</summary>
    public static string Local(string pascalName)
    {
        int upper = 0;
        while (upper < pascalName.Length && char.IsUpper(pascalName[upper]))
            upper++;

        // Of a run of capitals the last begins the next word: "XMLName" is "xmlName", "ID" is "id".
        int lower = upper == pascalName.Length || upper < 2 ? upper : upper - 1;
        string name = pascalName.Substring(0, lower).ToLowerInvariant() + pascalName.Substring(lower);
        // Where a script has no capitals, the variable would hide the type or the property of its name.
        if (name == pascalName && name.Length > 0 && char.IsLetter(name[0]))
            return name + "Value";
        return Keywords.IsReserved(name) ? "@" + name : name;
    }

    private static string? NamespacePart(string stated)
    {
        string part = stated.Trim().TrimStart('@');
        bool isName = part.Length is > 0 and <= MaxLength && (IsStart(part[0]) || part[0] == '_') && part.All(c => IsPart(c) || c == '_');
        if (!isName)
            return Pascal(part);
        return Keywords.IsReserved(part) ? "@" + part : part;
    }

    private static bool IsStart(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber;
}
