using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Relwright.Engine.Emit;

/// <summary>Knows which using directives a file can do without, so that no emitter has to keep count of what it printed.</summary>
internal static class NeededUsings
{
    /// <summary>What emitted code uses of each namespace.</summary>
    private static readonly Dictionary<string, Regex> s_uses = new()
    {
        ["System"] = Any(
            "Action ArgumentNullException DateOnly DateTimeOffset Guid IEquatable Obsolete ReadOnlyMemory ReadOnlySpan StringComparer "
            + "StringComparison TimeSpan Uri",
            "SequenceEqual"),
        ["System.Collections.Generic"] = Any("IAsyncEnumerable IReadOnlyList"),
        ["System.Threading"] = Any("CancellationToken"),
        ["System.Threading.Tasks"] = Any("Task"),
        ["Relwright.Generated"] = Any(
            "ApiCall Calls EquatableListBuilder JsonBodyWriter JsonCursor JsonMembers LinkSetBuilder QueryBuilder UnknownMembersBuilder "
            + "XmlBodyWriter XmlCursor XmlMember XmlMembers",
            "FindData WithData"),
    };

    /// <summary>Whether <paramref name="code"/> may use something of a namespace. A mention in a text can count, which costs nothing.</summary>
    public static bool IsNeeded(string @namespace, string code) => !s_uses.TryGetValue(@namespace, out Regex? uses) || uses.IsMatch(code);

    /// <summary>Finds types, but not members of the same name (<c>value.Uri</c>, <c>Uri { get; init; }</c>), and extension methods.</summary>
    private static Regex Any(string types, string? extensions = null)
    {
        string pattern = $@"(?<![\w.])({Words(types)})\b(?! [={{])";
        if (extensions is not null)
            pattern += $@"|\.({Words(extensions)})\(";
        return new Regex(pattern, RegexOptions.CultureInvariant);
    }

    private static string Words(string names) => string.Join("|", names.Split(' ').Select(Regex.Escape));
}
