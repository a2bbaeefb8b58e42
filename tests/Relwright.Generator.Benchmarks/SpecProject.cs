using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Relwright.Generator.Benchmarks;

/// <summary>A project of one C# file and some specifications, which can be edited and generated for, as an editor does.</summary>
internal sealed class SpecProject
{
    // The generator is built against a Roslyn whose enumeration ends before C# 14; the number is the version's.
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion((LanguageVersion)1400);

    // The compiler of this process knows what emitted code uses of C# 14 by another name.
    private static readonly CSharpParseOptions s_compile = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly string[] s_steps = ["Options", "Runtime", "Input", "Read", "Part", "Api", "Shape", "Item", "Emit", "Problems"];

    private readonly List<SpecFile> _files;
    private Compilation _compilation;
    private GeneratorDriver _driver;
    private int _edits;

    public SpecProject(IEnumerable<SpecFile> files)
    {
        _files = [.. files];
        string runtime = System.IO.Path.Combine(AppContext.BaseDirectory, "Relwright.Runtime.dll");
        IEnumerable<MetadataReference> references =
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Append(runtime).Distinct().Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("class C;", CSharpParseOptions.Default)], references);
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

    public void Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        if (Result.Exception is { } failure)
            throw new InvalidOperationException("The generator failed.", failure);
    }

    public void Restart() => _driver = NewDriver();

    public void EditCode() =>
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{++_edits};", CSharpParseOptions.Default));

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
    public IEnumerable<SyntaxTree> Generated() => _driver.GetRunResult().GeneratedTrees;

    /// <summary>Compiles the project with what the last run added, parsing included.</summary>
    public Microsoft.CodeAnalysis.Emit.EmitResult Compile(Stream assembly)
    {
        IEnumerable<SyntaxTree> parsed = Generated().Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), s_compile, tree.FilePath));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release);
        return CSharpCompilation.Create("Consumer", parsed, _compilation.References, options).Emit(assembly);
    }

    private int Ran(string step) => Result.TrackedSteps.TryGetValue(step, out var runs)
        ? runs.Count(run => run.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed)))
        : 0;

    private GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new SpecGenerator().AsSourceGenerator()],
        _files,
        s_parse,
        new ProjectConfig(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
