using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Relwright.Tool.Output;

namespace Relwright.Tool.Permissions;

/// <summary>A project as the compiler sees it, with what its generators add.</summary>
/// <param name="Compilation">All of its code.</param>
/// <param name="Sources">The code that people wrote.</param>
/// <param name="Files">The files beside the sources.</param>
internal sealed record ProjectCompilation(Compilation Compilation, IReadOnlyList<SyntaxTree> Sources, ImmutableArray<AdditionalText> Files)
{
    private const int MostErrorsTold = 5;

    /// <param name="arguments">What the compiler would be called with.</param>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ToolException">The project does not compile.</exception>
    public static ProjectCompilation Of(IEnumerable<string> arguments, string folder, CancellationToken cancellationToken)
    {
        CSharpCommandLineArguments parsed = CSharpCommandLineParser.Default.Parse(arguments, folder, sdkDirectory: null);
        CSharpParseOptions parse = parsed.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        SyntaxTree[] sources =
        [
            .. parsed.SourceFiles.AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(file => CSharpSyntaxTree.ParseText(ProjectFile.Read(file.Path), parse, file.Path)),
        ];
        Compilation compilation = CSharpCompilation.Create(
            parsed.CompilationName ?? "Project",
            sources,
            parsed.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(Path.Combine(folder, reference.Reference), reference.Properties)),
            parsed.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress));
        ImmutableArray<AdditionalText> files = [.. parsed.AdditionalFiles.Select(file => new ProjectFile(file.Path))];
        compilation = Generate(compilation, parsed, parse, files, folder, out string[] failures, cancellationToken);

        Diagnostic[] errors = [.. compilation.GetDiagnostics(cancellationToken).Where(found => found.Severity is DiagnosticSeverity.Error)];
        return errors.Length == 0 ? new ProjectCompilation(compilation, sources, files) : throw new ToolException(ExitCode.ProblemsFound, Told(errors, failures));
    }

    private static Compilation Generate(
        Compilation compilation, CSharpCommandLineArguments parsed, CSharpParseOptions parse, ImmutableArray<AdditionalText> files, string folder,
        out string[] failures, CancellationToken cancellationToken)
    {
        var loader = new AnalyzerLoader();
        var failed = new List<string>();
        IEnumerable<ISourceGenerator> generators = parsed.AnalyzerReferences
            .Select(reference => Path.GetFullPath(Path.Combine(folder, reference.FilePath)))
            .Where(File.Exists)
            .SelectMany(path => Generators(path, loader, failed));
        AnalyzerConfigSet configuration = AnalyzerConfigSet.Create(parsed.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(ProjectFile.Read(path), path)).ToArray());
        CSharpGeneratorDriver.Create(generators, files, parse, new ConfigOptions(configuration))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> told, cancellationToken);
        failures = [.. failed, .. told.Where(found => found.Severity is DiagnosticSeverity.Error || found.Id is "CS8784" or "CS8785").Select(found => found.ToString())];
        return generated;
    }

    private static ImmutableArray<ISourceGenerator> Generators(string path, AnalyzerLoader loader, List<string> failures)
    {
        var reference = new AnalyzerFileReference(path, loader);
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            if (failure.ErrorCode is not AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                failures.Add($"{path}: {failure.Message}");
        };
        return reference.GetGenerators(LanguageNames.CSharp);
    }

    /// <summary>What is wrong; where a generator failed that comes first, since the code that it adds is missing then.</summary>
    private static string Told(Diagnostic[] errors, string[] failures) =>
        $"the project does not compile, with {Counted.Of(errors.Length, "error")}, so that its calls cannot be told; correct it first\n"
        + string.Join('\n', failures.Concat(errors.Select(error => error.ToString())).Take(MostErrorsTold));
}
