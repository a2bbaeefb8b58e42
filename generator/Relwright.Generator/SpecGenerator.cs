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

        // 2. The specifications as values. A native file is read by itself, the documents of an API together, since they refer to one
        //    another; which it is, the formats of all files of the API tell.
        var inputs = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(SpecInputs.Of).Where(static input => input is not null).Select(static (input, _) => input!)
            .WithTrackingName(StepNames.Input);
        var told = inputs.Select(Steps.Tell);
        var sorted = told.Combine(told.Collect().Select(Steps.Documented)).Select(Steps.Sort);
        var readAlone = sorted.Where(static file => !file.IsOfUnit).Select(Steps.ReadAlone).WithTrackingName(StepNames.Read);
        var units = sorted.Where(static file => file.IsOfUnit).Collect().SelectMany(Steps.Units).WithTrackingName(StepNames.Unit);
        var readTogether = units.SelectMany(Steps.ReadTogether).WithTrackingName(StepNames.Read);
        var partsAlone = readAlone.Select(Steps.Part).WithTrackingName(StepNames.Part);
        var partsTogether = readTogether.Select(Steps.Part).WithTrackingName(StepNames.Part);

        // 3. Each API put together, and shaped as C# will have it.
        var apis = partsAlone.Collect().Combine(partsTogether.Collect()).SelectMany(Steps.Group).Select(Steps.Merge).WithTrackingName(StepNames.Api);
        var shaped = apis.Combine(project).Select(Steps.Shape).WithTrackingName(StepNames.Shape);

        // 4. Source files, one item at a time.
        var emitted = shaped.SelectMany(Steps.Items).WithTrackingName(StepNames.Item)
            .Select(Steps.Emit).WithTrackingName(StepNames.Emit);
        context.RegisterSourceOutput(emitted.SelectMany(Steps.Sources), static (output, file) => AddSource(output, file));

        // 5. Problems, with their places; apart from the sources, so that moved text moves squiggles and re-emits nothing.
        var read = readAlone.Collect().Combine(readTogether.Collect()).Select(static (all, _) => all.Left.AddRange(all.Right));
        var problems = read.Combine(apis.Collect()).Combine(shaped.Collect()).Combine(emitted.Collect()).Combine(project)
            .SelectMany(static (all, _) => ProblemGathering.Gather(
                all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Problems);
        context.RegisterSourceOutput(problems, ProblemReporter.Report);
    }

    private static void AddSource(SourceProductionContext output, SourceFile file) => output.AddSource(file.HintName, file.Text);
}
