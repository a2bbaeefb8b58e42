using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Tests.Consumer;

namespace Relwright.Generator.Tests.Caching;

/// <summary>Says why each named step ran or did not, in the order of the pipeline.</summary>
internal static class Reasons
{
    /// <summary>The files and problems that are handed to the compiler; the compiler names no such step.</summary>
    public const string Outputs = nameof(Outputs);

    public static IReadOnlyList<string> Steps { get; } =
    [
        StepNames.Options, StepNames.Runtime, StepNames.Input, StepNames.Read, StepNames.Part,
        StepNames.Api, StepNames.Shape, StepNames.Item, StepNames.Emit, StepNames.Problems, Outputs,
    ];

    /// <summary>Such as <c>1 Modified, 11 Cached</c>; only <c>Cached</c> where nothing ran, <c>none</c> where the step has no output.</summary>
    public static string Of(Built built, string step) =>
        step == Outputs ? Count(built.Outputs.Values.SelectMany(runs => runs))
        : built.Steps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? Count(runs) : "none";

    private static string Count(IEnumerable<IncrementalGeneratorRunStep> runs)
    {
        IncrementalStepRunReason[] reasons = [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)];
        if (reasons.Length > 0 && reasons.All(reason => reason == IncrementalStepRunReason.Cached))
            return "Cached";
        IEnumerable<string> counts = reasons
            .GroupBy(reason => reason)
            .OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key}"));
        string text = string.Join(", ", counts);
        return text.Length == 0 ? "none" : text;
    }
}
