using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Engine.Emit;

/// <summary>Knows which using directives a file can do without, so that no emitter has to keep count of what it printed.</summary>
internal static class NeededUsings
{
    /// <summary>What emitted code uses of each namespace: types, and extension methods with a dot in front.</summary>
    private static readonly Dictionary<string, string[]> s_uses = new()
    {
        ["System"] = Words(
            "Action ArgumentNullException DateOnly DateTimeOffset Flags Func Guid IEquatable Obsolete ReadOnlyMemory ReadOnlySpan StringComparer "
            + "StringComparison TimeSpan Uri .SequenceEqual"),
        ["System.Collections.Generic"] = Words("IAsyncEnumerable IReadOnlyList"),
        ["System.Diagnostics.CodeAnalysis"] = Words("SetsRequiredMembers"),
        ["System.Threading"] = Words("CancellationToken"),
        ["System.Threading.Tasks"] = Words("Task ValueTask"),
        ["Relwright.Generated"] = Words(
            "ApiCall BodyType BodyTypes Bounds Calls Discriminator EndpointCall EquatableListBuilder EquatableMapBuilder ErrorAnswers FormField IChecked "
            + "JsonBodyWriter JsonCursor JsonMembers JsonOutline LinkSetBuilder MultipartWriter OpenEnum ParameterCheck ParameterStyle ParameterValue "
            + "QueryBuilder RecordMembers RecordReading ServerUri StatusBodyType TextTable UnionCases UnknownMembersBuilder WebhookBody Wire WireType "
            + "EntityCalls FlagTable JsonMark NotifiedResources ODataLocation ODataParameter "
            + "XmlBodyWriter XmlCursor XmlMember XmlMembers .FindData .WithData"),
    };

    /// <summary>Whether <paramref name="code"/> may use something of a namespace. A mention in a text can count, which costs nothing.</summary>
    public static bool IsNeeded(string @namespace, string code) =>
        !s_uses.TryGetValue(@namespace, out string[]? uses) || uses.Any(use => Uses(code, use));

    private static bool Uses(string code, string word)
    {
        for (int at = code.IndexOf(word, StringComparison.Ordinal); at >= 0; at = code.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            bool begins = word[0] == '.' || at == 0 || !(IsNamePart(code[at - 1]) || code[at - 1] == '.');
            if (begins && (end == code.Length || !IsNamePart(code[end])) && !IsMember(code, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether the name that ends here is one that is declared or set: <c>Uri { get; init; }</c>, <c>Uri = uri</c>.</summary>
    private static bool IsMember(string code, int end) => end + 1 < code.Length && code[end] == ' ' && (code[end + 1] is '=' or '{');

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static string[] Words(string words) => words.Split(' ');
}
