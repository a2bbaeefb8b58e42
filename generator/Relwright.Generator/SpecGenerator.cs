using Microsoft.CodeAnalysis;
using Relwright.Engine.Emit;
using Relwright.Generator.Input;
using Relwright.Generator.Report;

namespace Relwright.Generator;

/// <summary>Adds API clients to a compilation: one for each API whose specifications the project lists.</summary>
/// <remarks>
/// The steps run in the order in which they stand here. Each takes and gives values that compare by content, so a step whose input
/// did not change does not run, and C# code is no input of any.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // 1. What the project is: options and references, as a tiny record.
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(ProjectOptions.Of).WithTrackingName(StepNames.Options);
        var runtime = context.MetadataReferencesProvider.Select(RuntimeReference.Of).Collect()
            .Select(RuntimeReference.Join).WithTrackingName(StepNames.Runtime);
        var project = options.Combine(runtime).Select(Project.Of);

        // 2. The specifications as values, then those that refer to one another together, each as a share of an API.
        var inputs = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SpecInputs.Of).Where(static input => input is not null).Select(static (input, _) => input!)
            .WithTrackingName(StepNames.Input);
        var units = inputs.Collect().SelectMany(Steps.Units).WithTrackingName(StepNames.Unit);
        var read = units.SelectMany(Steps.Read).WithTrackingName(StepNames.Read);
        var parts = read.Select(Steps.Part).WithTrackingName(StepNames.Part);

        // 3. Each API put together, and shaped as C# will have it.
        var apis = parts.Collect().SelectMany(Steps.Group).Select(Steps.Merge).WithTrackingName(StepNames.Api);
        var shaped = apis.Combine(project).Select(Steps.Shape).WithTrackingName(StepNames.Shape);

        // 4. Source files, one item at a time.
        var emitted = shaped.SelectMany(Steps.Items).WithTrackingName(StepNames.Item)
            .Select(Steps.Emit).WithTrackingName(StepNames.Emit);
        context.RegisterSourceOutput(emitted.SelectMany(Steps.Sources), static (output, file) => AddSource(output, file));

        // 5. Problems, with their places; apart from the sources, so that moved text moves squiggles and re-emits nothing.
        var problems = read.Collect().Combine(apis.Collect()).Combine(shaped.Collect()).Combine(emitted.Collect()).Combine(project)
            .SelectMany(static (all, _) => ProblemGathering.Gather(
                all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Problems);
        context.RegisterSourceOutput(problems, ProblemReporter.Report);
    }

    private static void AddSource(SourceProductionContext output, SourceFile file) => output.AddSource(file.HintName, file.Text);
}
