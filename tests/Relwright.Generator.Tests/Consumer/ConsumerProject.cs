using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Relwright.Generator.Tests.Consumer;

/// <summary>A project of somebody who uses the generator, in memory.</summary>
internal sealed record ConsumerProject
{
    public ImmutableArray<SpecFile> Files { get; init; } = [];

    /// <summary>The project's own C#.</summary>
    public string Code { get; init; } = "";

    /// <summary>Properties as the compiler hands them over.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("build_property.RootNamespace", "Contoso")
        .Add("build_property.RelwrightEnabled", "true")
        .Add("build_property.RelwrightVisibility", "public");

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp14;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public bool HasRuntime { get; init; } = true;

    public bool HasDependencyInjection { get; init; } = true;

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <summary>A project with the files of a folder of the repository as one API.</summary>
    public static ConsumerProject Of(string api, string @namespace, string folder) => new()
    {
        Files = [.. Directory.GetFiles(folder).Where(file => file.EndsWith(".yaml", System.StringComparison.Ordinal) || file.EndsWith(".json", System.StringComparison.Ordinal) || file.EndsWith(".csdl", System.StringComparison.Ordinal)).Order(System.StringComparer.Ordinal)
            .Select(file => new SpecFile($"specs/{Path.GetFileName(folder)}/{Path.GetFileName(file)}", File.ReadAllText(file)) { Api = api, Namespace = @namespace })],
    };

    /// <summary>A project with one API, <c>Sample</c>, of files given by name.</summary>
    public static ConsumerProject Of(params IEnumerable<(string File, string Text)> files) => new()
    {
        Files = [.. files.Select(file => new SpecFile("specs/" + file.File, file.Text) { Api = "Sample", Namespace = "Contoso.Sample" })],
    };

    /// <summary>The project after somebody wrote something else into one of its files.</summary>
    public ConsumerProject Edit(string file, System.Func<string, string> change) => this with
    {
        Files = [.. Files.Select(one => Path.GetFileName(one.Path) == file ? one.WithText(change(one.Text!)) : one)],
    };

    public ConsumerProject With(string property, string value) => this with { Properties = Properties.SetItem("build_property." + property, value) };

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Consumer",
        Code.Length == 0 ? [] : [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Program.cs", System.Text.Encoding.UTF8)],
        [
            .. References.Platform,
            .. References.Extensions,
            .. HasRuntime ? [References.RuntimeAssembly] : System.Array.Empty<MetadataReference>(),
            .. HasDependencyInjection ? [References.DependencyInjectionAssembly] : System.Array.Empty<MetadataReference>(),
        ],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable, warningLevel: 9999, deterministic: true));
}
