using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Relwright.Analyzers;

/// <summary>What would be enough for a call for which nothing that is granted is.</summary>
/// <param name="Call">The call.</param>
/// <param name="Path">The path on which it would be.</param>
/// <param name="Wanted">All of the permissions.</param>
/// <param name="Names">Those of them that are not granted.</param>
internal sealed record MissingPermission(FoundCall Call, string Path, Alternative Wanted, ImmutableArray<string> Names)
{
    /// <summary>The keys of a diagnostic's properties, for the code fix. Names and constants have blanks between.</summary>
    public const string NamesKey = "names";

    public const string SchemeKey = "scheme";

    public const string ConstantsKey = "constants";

    /// <summary>What to have granted: in a scheme that the project speaks of already, what grants the least, with the fewest names to add. Null where nothing would do.</summary>
    public static MissingPermission? Of(FoundCall call, ImmutableHashSet<string> schemes, GrantUse use) => call.Needs
        .SelectMany(need => need.Alternatives.Select(alternative => new MissingPermission(call, need.Path, alternative, [.. alternative.Names.Where(name => !use.Has(alternative.Scheme, name))])))
        .OrderBy(one => schemes.Contains(one.Wanted.Scheme) ? 0 : 1)
        .ThenBy(one => one.Wanted.Least ? 0 : 1)
        .ThenBy(one => one.Names.Length)
        .FirstOrDefault();

    public Diagnostic ToDiagnostic()
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(NamesKey, string.Join(" ", Names))
            .Add(SchemeKey, Wanted.Scheme)
            .Add(ConstantsKey, string.Join(" ", Names.Select(Call.Table.ConstantFor)));
        return Diagnostic.Create(Descriptors.Missing, Call.Place, properties, $"{Call.Method.Name} of {Path}", $"{Quoted(Wanted.Names)} ({Wanted.Scheme})");
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(" and ", names.Select(name => $"'{name}'"));
}
