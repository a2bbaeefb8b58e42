using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace Relwright.Package.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(PackedConsumersDefinition.Name)]
public sealed class ContentTests(PackedConsumers consumers)
{
    [Fact]
    public void Packing_warns_of_nothing()
    {
        Assert.Contains("0 Warning(s)", consumers.Workspace.PackOutput.Lines);
        Assert.DoesNotContain(consumers.Workspace.PackOutput.Lines, line => line.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    public void The_compilers_package_has_its_assemblies_and_the_targets()
    {
        using ZipArchive package = Open("Relwright");
        Assert.Equal(
            [
                "README.md",
                "Relwright.nuspec",
                "analyzers/dotnet/cs/Microsoft.OpenApi.dll",
                "analyzers/dotnet/cs/Relwright.Analyzers.dll",
                "analyzers/dotnet/cs/Relwright.CodeFixes.dll",
                "analyzers/dotnet/cs/Relwright.Engine.dll",
                "analyzers/dotnet/cs/Relwright.Generator.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Relwright.targets",
                "buildTransitive/Relwright.targets",
                "lib/net10.0/_._",
            ],
            Files(package));
    }

    [Theory]
    [InlineData("Relwright.Runtime")]
    [InlineData("Relwright.DependencyInjection")]
    public void A_runtime_package_has_an_assembly_and_its_documentation(string id)
    {
        using ZipArchive package = Open(id);
        Assert.Equal(["README.md", $"{id}.nuspec", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"], Files(package).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_compilers_package_needs_the_runtime_of_its_own_version_and_no_other()
    {
        using ZipArchive package = Open("Relwright");
        XElement dependency = Assert.Single(Nuspec(package).Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal($"Relwright.Runtime [{consumers.Workspace.Version}]", $"{dependency.Attribute("id")?.Value} {dependency.Attribute("version")?.Value}");
    }

    [Theory]
    [InlineData("Relwright")]
    [InlineData("Relwright.Runtime")]
    [InlineData("Relwright.DependencyInjection")]
    [InlineData("Relwright.Tool")]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        using ZipArchive package = Open(id);
        Dictionary<string, string> said = Nuspec(package).Descendants().Where(element => !element.HasElements && element.Value.Length > 0).ToDictionary(element => element.Name.LocalName, element => element.Value);
        Assert.Equal(("MIT", "README.md"), (said["license"], said["readme"]));
        Assert.NotEmpty(said["description"]);
    }

    [Fact]
    public void Symbols_name_no_folder_of_the_machine_that_built()
    {
        using ZipArchive compiler = Open("Relwright");
        using ZipArchive runtime = Open("Relwright.Runtime", "snupkg");
        string[] sources =
        [
            .. SourcesOf(compiler, "analyzers/dotnet/cs/Relwright.Generator.dll"),
            .. SourcesOf(compiler, "analyzers/dotnet/cs/Relwright.Engine.dll"),
            .. SourcesOf(runtime, "lib/net10.0/Relwright.Runtime.pdb"),
        ];

        Assert.Contains("/_/generator/Relwright.Generator/SpecGenerator.cs", sources);
        Assert.Contains(sources, source => source.StartsWith("/_/runtime/", StringComparison.Ordinal));
        Assert.All(sources, source => Assert.StartsWith("/_/", source, StringComparison.Ordinal));
    }

    private static IEnumerable<string> SourcesOf(ZipArchive package, string file)
    {
        using var bytes = new MemoryStream();
        using (Stream entry = package.GetEntry(file)!.Open())
            entry.CopyTo(bytes);
        bytes.Position = 0;
        using PEReader? assembly = file.EndsWith(".dll", StringComparison.Ordinal) ? new PEReader(bytes) : null;
        using MetadataReaderProvider symbols = assembly is null
            ? MetadataReaderProvider.FromPortablePdbStream(bytes)
            : assembly.ReadEmbeddedPortablePdbDebugDirectoryData(assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        MetadataReader reader = symbols.GetMetadataReader();
        return [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
    }

    private static IEnumerable<string> Files(ZipArchive package) => package.Entries
        .Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    private static XDocument Nuspec(ZipArchive package)
    {
        using Stream nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec);
    }

    private ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(consumers.Workspace.Feed, $"{id}.{consumers.Workspace.Version}.{extension}"));
}
