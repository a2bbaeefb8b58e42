using System.Collections.Generic;
using System.IO;
using Relwright.Generator.Benchmarks.Documents;

namespace Relwright.Generator.Benchmarks.Serializers;

/// <summary>A project with classes for the same types, and the context that System.Text.Json's generator fills.</summary>
internal sealed class PlainSide
{
    private readonly DirectoryInfo _folder;
    private readonly List<string> _classes = [];
    private readonly string _context;

    /// <param name="folder">Where it lies.</param>
    /// <param name="document">The document that has the types.</param>
    public PlainSide(DirectoryInfo folder, string document)
    {
        _folder = folder;
        var project = new SpecProject([new SpecFile("api.json", document)], tracked: false);
        project.Run();
        var plain = new PlainTypes(project.Emitted());
        foreach ((string name, string text) in plain.Classes())
            _classes.Add(Written(name, text));
        _context = Written("ApiJsonContext", plain.Context());
    }

    /// <summary>How many classes it has.</summary>
    public int Types => _classes.Count;

    public CompilerRun Compile() =>
        CompilerRun.Of([.. _classes, _context], _folder.FullName, [CompilerRun.Analyzer(DotnetInstallation.JsonGenerator())]);

    /// <summary>Compiles without serializers.</summary>
    public CompilerRun CompileClassesAlone() => CompilerRun.Of(_classes, _folder.FullName, []);

    private string Written(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name + ".cs");
        File.WriteAllText(path, text);
        return path;
    }
}
