using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Relwright.Generator.Benchmarks.Documents;

namespace Relwright.Generator.Benchmarks;

/// <summary>A project of one C# file and some specifications, which can be edited and generated for, as an editor does.</summary>
internal sealed class SpecProject
{
    // The generator is built against a Roslyn whose enumeration ends before C# 14; the number is the version's.
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion((LanguageVersion)1400);

    private static readonly string[] s_steps = ["Options", "Runtime", "Input", "Read", "Part", "Api", "Shape", "Item", "Emit", "Problems"];

    private readonly List<SpecFile> _files;
    private readonly bool _tracked;
    private Compilation _compilation;
    private GeneratorDriver _driver;
    private SyntaxTree _code = Parse("class C;");

    /// <param name="files">The specifications.</param>
    /// <param name="tracked">Whether to note what each step does, which compilers do not and which takes time.</param>
    public SpecProject(IEnumerable<SpecFile> files, bool tracked)
    {
        _tracked = tracked;
        _files = [.. files];
        IEnumerable<MetadataReference> references =
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Append(DotnetInstallation.Runtime).Distinct().Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Consumer", [_code], references);
        _driver = NewDriver();
    }

    public static string RepositoryRoot
    {
        get
        {
            string? at = AppContext.BaseDirectory;
            while (at is not null && !File.Exists(System.IO.Path.Combine(at, "Toolkit.sln")))
                at = System.IO.Path.GetDirectoryName(at);
            return at ?? Environment.CurrentDirectory;
        }
    }

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    public void Restart() => _driver = NewDriver();

    /// <summary>One character more in the C# file, as somebody types.</summary>
    public void EditCode()
    {
        SyntaxTree edited = Parse(_code.ToString().Replace(";", "C;", StringComparison.Ordinal));
        _compilation = _compilation.ReplaceSyntaxTree(_code, edited);
        _code = edited;
    }

    public void EditSpec(int index, Func<string, string> edit)
    {
        var edited = new SpecFile(_files[index].Path, edit(_files[index].Text));
        _driver = _driver.ReplaceAdditionalText(_files[index], edited);
        _files[index] = edited;
    }

    /// <summary>The generator's steps of the last run of which at least one function ran, with how often.</summary>
    public IReadOnlyList<string> StepsRun() =>
        [.. s_steps.Select(name => (Name: name, Ran: Ran(name))).Where(step => step.Ran > 0).Select(step => $"{step.Name} {step.Ran}")];

    /// <summary>How many source files the last run made anew.</summary>
    public int SourcesEmitted() =>
        Result.TrackedOutputSteps
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The source files that the last run added.</summary>
    public IEnumerable<SyntaxTree> Generated() => Result.GeneratedSources.Select(source => source.SyntaxTree);

    /// <summary>What the last run added, to be asked what its types are.</summary>
    public Compilation Emitted() => _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(Generated());

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default);

    private int Ran(string step) => Result.TrackedSteps.TryGetValue(step, out var runs)
        ? runs.Count(run => run.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed)))
        : 0;

    /// <summary>What the last run gave, which takes time of its own to put together.</summary>
    private GeneratorRunResult Result => _driver.GetRunResult().Results[0] is { Exception: null } result
        ? result
        : throw new InvalidOperationException("The generator failed.", _driver.GetRunResult().Results[0].Exception);

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new SpecGenerator().AsSourceGenerator()],
        _files,
        s_parse,
        new ProjectConfig(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: _tracked));
}
