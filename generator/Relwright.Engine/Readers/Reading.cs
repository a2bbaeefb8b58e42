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
    public ReadResult Finish(ApiPart part, SpecDocument document)
    {
        EquatableArray<Problem> problems = document.Problems.Concat(_problems).OrderBy(problem => problem.Span?.Offset ?? 0).ToEquatableArray();
        bool failed = problems.Any(problem => problem.Kind.Severity is ProblemSeverity.Error);
        return new ReadResult(part, new SourceMap(_places.ToEquatableArray()), problems, failed ? Omissions.Of(document.Root!) : Omissions.None);
    }
}
