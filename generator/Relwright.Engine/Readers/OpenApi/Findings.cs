using System;
using System.Collections.Generic;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>What is wrong with a document, by JSON pointers; lines and columns are looked up afterwards, since most documents need none.</summary>
internal sealed class Findings
{
    private readonly List<PlacedProblem> _all = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public IReadOnlyList<PlacedProblem> All => _all;

    public void Report(ProblemKind kind, string pointer, params string[] arguments)
    {
        if (_all.Count < SpecLimits.Problems && _told.Add(kind.Id + " " + pointer))
            _all.Add(new PlacedProblem(kind, pointer, arguments));
    }
}

/// <summary>A problem at a JSON pointer.</summary>
internal sealed record PlacedProblem(ProblemKind Kind, string Pointer, string[] Arguments);
