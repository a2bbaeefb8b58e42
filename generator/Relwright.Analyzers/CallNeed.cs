using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Relwright.Analyzers;

/// <summary>What a call needs on one path.</summary>
internal sealed class CallNeed
{
    private readonly string[] _hops;

    private CallNeed(string method, string path, string hops, ImmutableArray<Alternative> alternatives)
    {
        Method = method;
        Path = path;
        Alternatives = alternatives;
        _hops = hops == "/" ? [""] : hops.Split('/');
    }

    public string Method { get; }

    /// <summary>The path as those who grant permissions write it.</summary>
    public string Path { get; }

    /// <summary>Any one of which is enough.</summary>
    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>Reads an entry of a table; null for one that cannot be read.</summary>
    public static CallNeed? Read(string line, IReadOnlyList<string> names)
    {
        string[] words = line.Split(' ');
        if (words.Length != 4)
            return null;
        ImmutableArray<Alternative>.Builder alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (string scheme in words[3].Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (scheme.Length < 2)
                return null;
            foreach (string alternative in scheme.Substring(2).Split([','], StringSplitOptions.RemoveEmptyEntries))
            {
                string?[] needed = [.. alternative.TrimEnd('*').Split('+').Select(number => Name(number, names))];
                if (needed.Contains(null))
                    return null;
                alternatives.Add(new Alternative(Schemes.Of(scheme[0]), [.. needed.OfType<string>()], alternative.EndsWith("*", StringComparison.Ordinal)));
            }
        }

        return new CallNeed(words[0], words[1], words[2], alternatives.ToImmutable());
    }

    private static string? Name(string number, IReadOnlyList<string> names) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < names.Count ? names[index] : null;

    /// <summary>Whether what the method is called on can be what an expression follows, of which the last hops are known (<see cref="FollowedPath"/>).</summary>
    public bool EndsWith(IReadOnlyList<string> known)
    {
        int before = _hops.Length - known.Count;
        return before >= 0 && known.Select((hop, i) => string.Equals(hop, _hops[before + i], StringComparison.Ordinal)).All(same => same);
    }
}

/// <summary>Permissions that are enough together.</summary>
/// <param name="Scheme">The scheme in which they are.</param>
/// <param name="Names">Their names.</param>
/// <param name="Least">Whether they grant the least.</param>
internal sealed record Alternative(string Scheme, ImmutableArray<string> Names, bool Least);
