using System.Globalization;
using System.Linq;

namespace Relwright.Engine.Emit;

/// <summary>Names source files.</summary>
internal static class HintName
{
    private const int MaxLength = 100;

    /// <summary>A name such as <c>Ucwa.MyOnlineMeeting.Json.g.cs</c>.</summary>
    /// <remarks>
    /// The parts are C# names, so nothing of a specification steers a path. The name becomes part of a path where a project writes
    /// generated files to disk: long ones are cut, letters beyond ASCII left out, and such names told apart by a stable hash.
    /// </remarks>
    public static string Of(string api, string typeName, string? aspect)
    {
        string name = api + "." + typeName;
        if (name.Length > MaxLength || !name.All(IsPlain))
        {
            string plain = new([.. name.Take(MaxLength - 9).Select(c => IsPlain(c) ? c : '_')]);
            name = plain + "_" + Hash(name).ToString("x8", CultureInfo.InvariantCulture);
        }

        return aspect is null ? name + ".g.cs" : name + "." + aspect + ".g.cs";
    }

    private static bool IsPlain(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '_';

    /// <summary>FNV-1a of 32 bits: <see cref="string.GetHashCode()"/> differs from run to run.</summary>
    private static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }
}
