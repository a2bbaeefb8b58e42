using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Analyzers;

/// <summary>Reads a file that states what is granted: lists of names under <c>application</c>, <c>delegated</c> and <c>delegatedPersonal</c>.</summary>
internal static class GrantFile
{
    public const string Name = "permissions.granted.yaml";

    private static readonly ImmutableDictionary<string, string> s_schemes = ImmutableDictionary<string, string>.Empty
        .Add("application", Schemes.Application)
        .Add("delegated", Schemes.Delegated)
        .Add("delegatedPersonal", Schemes.DelegatedPersonal);

    /// <summary>What can be wrong with such a file.</summary>
    public static ImmutableArray<ProblemKind> ProblemKinds { get; } =
    [
        Catalog.FileUnreadable, Catalog.Syntax, Catalog.Tab, Catalog.YamlFeature, Catalog.TooDeep, Catalog.DuplicateKey, Catalog.KeyNotText, Catalog.UnknownKey, Catalog.WrongKind,
    ];

    public static bool Is(string path) => string.Equals(path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The key for a scheme.</summary>
    public static string KeyOf(string scheme) => s_schemes.First(pair => pair.Value == scheme).Key;

    public static StatedGrants Read(AdditionalText file, CancellationToken cancellationToken) => file.GetText(cancellationToken) is { } text
        ? Read(file.Path, text.ToString(), cancellationToken)
        : new StatedGrants(true, [], [], [Problem.At(Catalog.FileUnreadable, file.Path, SourceSpan.Start)]);

    private static StatedGrants Read(string path, string text, CancellationToken cancellationToken)
    {
        SpecDocument document = YamlDocumentReader.Read(path, text, cancellationToken);

        // A file that says nothing yet is where one begins.
        List<Problem> problems = [.. document.Problems.Where(problem => problem.Kind != Catalog.FileEmpty)];
        var schemes = new List<string>();
        var grants = new List<Grant>();
        foreach (SpecEntry entry in Entries(document, path, problems))
        {
            if (!s_schemes.TryGetValue(entry.Key, out string? scheme))
            {
                problems.Add(Problem.At(Catalog.UnknownKey, path, entry.KeySpan, entry.Key, Catalog.DidYouMean(NearestName.Of(entry.Key, s_schemes.Keys.OrderBy(key => key, StringComparer.Ordinal)))));
                continue;
            }

            schemes.Add(scheme);
            if (entry.Value is SpecSequence list)
                grants.AddRange(Names(list, entry.Key, path, problems).Select(name => new Grant(scheme, name.Text, Places.Of(path, name.Span))));
            else if (!entry.IsNull)
                problems.Add(NotNames(entry.Key, entry.Value, path));
        }

        return new StatedGrants(true, [.. schemes], [.. grants], [.. problems]);
    }

    private static IEnumerable<SpecEntry> Entries(SpecDocument document, string path, List<Problem> problems)
    {
        if (document.Root is SpecMapping mapping)
            return mapping.Entries;
        if (document.Root is { } other && !document.IsBroken)
            problems.Add(Problem.At(Catalog.WrongKind, path, other.Span, Name, "lists of names by scheme", Word(other), "'application: [ Name.Of.Permission ]'"));
        return [];
    }

    private static IEnumerable<SpecScalar> Names(SpecSequence list, string key, string path, List<Problem> problems)
    {
        foreach (SpecNode item in list.Items)
        {
            if (item is SpecScalar { IsNull: false } name)
                yield return name;
            else
                problems.Add(NotNames(key, item, path));
        }
    }

    private static Problem NotNames(string key, SpecNode found, string path) =>
        Problem.At(Catalog.WrongKind, path, found.Span, key, "a list of names", Word(found), $"'{key}: [ Name.Of.Permission ]'");

    private static string Word(SpecNode node) => node switch
    {
        SpecMapping => "keys with values",
        SpecSequence => "a list",
        SpecScalar { IsNull: true } => "nothing",
        _ => "a single value",
    };
}
