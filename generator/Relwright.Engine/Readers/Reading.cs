using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>The reading of one file: what is noted on the way, beside what is read.</summary>
internal sealed class Reading(string file)
{
    private readonly List<Problem> _problems = [];
    private readonly List<SourceMapEntry> _places = [];

    public void Report(ProblemKind kind, SourceSpan span, params ReadOnlySpan<string> arguments)
    {
        if (_problems.Count < SpecLimits.Problems)
            _problems.Add(Problem.At(kind, file, span, arguments));
    }

    public void Locate(SpecPath path, SourceSpan span) => _places.Add(new SourceMapEntry(path, span));

    /// <summary>The result, with the problems that the text itself has put in their places among those of its content.</summary>
    public ReadResult Finish(ApiPart part, IEnumerable<Problem> problemsOfText) => new(
        part,
        new SourceMap(_places.ToEquatableArray()),
        problemsOfText.Concat(_problems).OrderBy(problem => problem.Span?.Offset ?? 0).ToEquatableArray());
}
