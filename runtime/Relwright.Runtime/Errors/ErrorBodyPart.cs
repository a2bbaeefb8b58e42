using System.Collections.Generic;

namespace Relwright.Errors;

/// <summary>One of the things that an error body is asked for, and the best of the places where it was found.</summary>
internal sealed class ErrorBodyPart
{
    // Each path a list of names, the best first.
    private readonly string[][] _paths;
    private int _rank;

    internal ErrorBodyPart(string? paths)
    {
        string[] alternatives = paths?.Split('|') ?? [];
        _paths = new string[alternatives.Length][];
        for (int i = 0; i < alternatives.Length; i++)
            _paths[i] = alternatives[i].Split('/');
        _rank = _paths.Length;
    }

    internal string? Found { get; private set; }

    internal bool Wants(List<string> path) => Rank(path) < _rank;

    internal void Take(List<string> path, string text)
    {
        int rank = Rank(path);
        if (rank < _rank)
            (_rank, Found) = (rank, text);
    }

    private int Rank(List<string> path)
    {
        for (int i = 0; i < _rank; i++)
        {
            if (Is(_paths[i], path))
                return i;
        }

        return _paths.Length;
    }

    private static bool Is(string[] wanted, List<string> path)
    {
        if (wanted.Length != path.Count)
            return false;
        for (int i = wanted.Length - 1; i >= 0; i--)
        {
            if (wanted[i] != path[i])
                return false;
        }

        return true;
    }
}
