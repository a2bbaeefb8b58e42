using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Relwright.Analyzers;

/// <summary>What a call needs on one path.</summary>
internal sealed class CallNeed
{
    private readonly string[] _segments;

    private CallNeed(string method, string path, ImmutableArray<Alternative> alternatives)
    {
        Method = method;
        Path = path;
        Alternatives = alternatives;
        _segments = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
    }

    public string Method { get; }

    public string Path { get; }

    /// <summary>Any one of which is enough.</summary>
    public ImmutableArray<Alternative> Alternatives { get; }

    /// <summary>Reads an entry of a table; null for one that cannot be read.</summary>
    public static CallNeed? Read(string line, IReadOnlyList<string> names)
    {
        string[] words = line.Split(' ');
        if (words.Length != 3)
            return null;
        ImmutableArray<Alternative>.Builder alternatives = ImmutableArray.CreateBuilder<Alternative>();
        foreach (string scheme in words[2].Split([';'], StringSplitOptions.RemoveEmptyEntries))
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

        return new CallNeed(words[0], words[1], alternatives.ToImmutable());
    }

    private static string? Name(string number, IReadOnlyList<string> names) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < names.Count ? names[index] : null;

    /// <summary>Whether the path can be the one that an expression follows, of which the last segments before the call are known.</summary>
    public bool EndsWith(IReadOnlyList<string> known)
    {
        // An operation's own segment is the last one, and no part of what it is called on.
        string name = Method.Substring(Method.LastIndexOf('.') + 1);
        bool isOperation = _segments.Length > 0 && string.Equals(_segments[_segments.Length - 1] + "Async", name, StringComparison.OrdinalIgnoreCase);
        int count = _segments.Length - (isOperation ? 1 : 0);
        if (known.Count > count)
            return false;
        for (int i = 0; i < known.Count; i++)
        {
            if (!string.Equals(known[i], _segments[count - known.Count + i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}

/// <summary>Permissions that are enough together.</summary>
/// <param name="Scheme">The scheme in which they are.</param>
/// <param name="Names">Their names.</param>
/// <param name="Least">Whether they grant the least.</param>
internal sealed record Alternative(string Scheme, ImmutableArray<string> Names, bool Least);
