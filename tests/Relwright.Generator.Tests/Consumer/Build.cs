using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Relwright.Generator.Tests.Consumer;

/// <summary>Runs the generator over a project, and over later states of it as an editor does, with its steps on record.</summary>
internal sealed class Build
{
    private readonly bool _steps;
    private GeneratorDriver? _driver;
    private ImmutableDictionary<string, string>? _properties;

    public Build()
        : this(steps: true)
    {
    }

    private Build(bool steps) => _steps = steps;

    /// <summary>A single run, without a record of its steps: the compiler takes minutes to write that for a thousand files.</summary>
    public static Built Of(ConsumerProject project) => new Build(steps: false).Run(project);

    public Built Run(ConsumerProject project)
    {
        CSharpCompilation compilation = project.Compile();
        var options = new SpecOptions(project.Properties);
        _driver = _driver is null
            ? CSharpGeneratorDriver.Create(
                [new SpecGenerator().AsSourceGenerator()],
                project.Files,
                project.ParseOptions,
                options,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: _steps))
            : Update(_driver, project, options);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        _properties = project.Properties;
        return new Built(_driver.GetRunResult(), (CSharpCompilation)output);
    }

    private GeneratorDriver Update(GeneratorDriver driver, ConsumerProject project, SpecOptions options)
    {
        driver = driver.ReplaceAdditionalTexts([.. project.Files]).WithUpdatedParseOptions(project.ParseOptions);

        // The compiler makes a new provider only where an option changed.
        return _properties == project.Properties ? driver : driver.WithUpdatedAnalyzerConfigOptions(options);
    }
}
