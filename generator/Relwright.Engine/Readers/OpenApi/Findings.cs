using System;
using System.Collections.Generic;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Bundling;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>What is wrong with a document, by JSON pointers; lines and columns are looked up afterwards, since most documents need none.</summary>
internal sealed class Findings
{
    private readonly List<PlacedProblem> _all = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public IReadOnlyList<PlacedProblem> All => _all;

    /// <summary>The bundle that is read, whose pointers are meant.</summary>
    public Bundle? Bundle { get; set; }

    /// <summary>Tells of something at a pointer of the bundle.</summary>
    public void Report(ProblemKind kind, string pointer, params string[] arguments) =>
        Report(kind, Bundle?.Origin(pointer) ?? throw new InvalidOperationException("No bundle is read."), arguments);

    /// <summary>Tells of something at a pointer of a file, once.</summary>
    public void Report(ProblemKind kind, (SpecTree File, string Pointer) at, params string[] arguments)
    {
        if (_all.Count < SpecLimits.Problems && _told.Add(kind.Id + " " + at.File.Path + "#" + at.Pointer))
            _all.Add(new PlacedProblem(kind, at.File, at.Pointer, arguments));
    }
}

/// <summary>A problem at a JSON pointer.</summary>
internal sealed record PlacedProblem(ProblemKind Kind, SpecTree File, string Pointer, string[] Arguments);
