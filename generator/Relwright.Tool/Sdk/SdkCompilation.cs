extern alias runtime;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Relwright.Engine.Emit;
using Relwright.Engine.Shape.Model;
using Relwright.Tool.Output;
using Relwright.Tool.Specs;

namespace Relwright.Tool.Sdk;

/// <summary>Compiles what is emitted for an API, in memory, and loads it. Nothing is written to disk.</summary>
internal static class SdkCompilation
{
    private const int MostErrorsTold = 5;

    /// <exception cref="ToolException">The emitted code does not compile.</exception>
    public static LoadedSdk Compile(CompiledApi api, CancellationToken cancellationToken)
    {
        // The flow of null is for warnings, which nobody reads here, and takes a good part of the time.
        CSharpParseOptions parse = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None)
            .WithFeatures([KeyValuePair.Create("run-nullable-analysis", "never")]);
        IEnumerable<SourceFile> files = api.Sources.Concat(api.Items.OfType<ShapedInput>().Where(input => !input.Partial).SelectMany(InputRecord.Emit));
        SyntaxTree[] trees =
        [
            .. files.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.HintName)),
        ];
        var compilation = CSharpCompilation.Create(
            "Relwright.Checked." + api.Name,
            trees,
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, cancellationToken: cancellationToken);
        if (!result.Success)
            throw new ToolException(ExitCode.ProblemsFound, Told(api, result));

        image.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        return new LoadedSdk(api, context.LoadFromStream(image));
    }

    private static string Told(CompiledApi api, EmitResult result)
    {
        Diagnostic[] errors = [.. result.Diagnostics.Where(found => found.Severity is DiagnosticSeverity.Error)];
        string first = string.Join('\n', errors.Take(MostErrorsTold).Select(error => error.ToString()));
        return $"the code that is emitted for {api.Name} does not compile, with {Counted.Of(errors.Length, "error")}; please report it with the specification\n{first}";
    }

    /// <summary>What the tool itself runs on: .NET, the runtime of emitted code, and what that needs.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        string platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        Assembly own = typeof(runtime::Relwright.RecordSerialization).Assembly;
        HashSet<string> needed = [own.GetName().Name!, .. own.GetReferencedAssemblies().Select(name => name.Name!)];
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == platform || needed.Contains(Path.GetFileNameWithoutExtension(path)))
            .DistinctBy(path => Path.GetFileName(path))
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
