using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Relwright.Generator.Benchmarks.Documents;

/// <summary>What an OpenAPI document costs: the generator beside a bare load, what it emits, the compiler with that, and an edit of C# code.</summary>
/// <param name="path">The document, in JSON.</param>
internal sealed class DocumentReport(string path)
{
    private const int ColdRounds = 3;
    private const int WarmRounds = 5;
    private const double MostLoads = 3;
    private const double MostSeconds = 45;
    private const double MostMemory = 2048;

    private readonly FigureTable _figures = new(Console.Out);

    /// <summary>Measures and prints all figures.</summary>
    /// <param name="folder">Where the emitted files stay; null to leave none.</param>
    /// <returns>Whether all targets are met.</returns>
    public async Task<bool> Print(string? folder)
    {
        var document = SpecFile.Load(path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}, {new FileInfo(path).Length:N0} bytes"));
        double seconds = Generator(document) / 1000;

        DirectoryInfo temporary = Directory.CreateTempSubdirectory("relwright-document-");
        try
        {
            string sources = folder is null ? temporary.FullName : Directory.CreateDirectory(folder).FullName;
            CompilerRun compiler = Compiler(await Emitted(document, sources), temporary.FullName);
            _figures.AtMost("generator + csc", seconds + compiler.Wall.TotalSeconds, MostSeconds, "s");
        }
        finally
        {
            temporary.Delete(recursive: true);
        }

        Edit(document);
        return _figures.AllMet;
    }

    /// <returns>The time of the generator in a fresh process.</returns>
    private double Generator(SpecFile document)
    {
        var cold = Rounds.Cold(ColdRounds, ["first", "generator", path], ["first", "load", path]);
        _figures.Line("generator, first", cold.Ours, "ms");
        _figures.Line("bare load, first", cold.Theirs, "ms");
        _figures.AtMost("ratio, first", cold.Ratio, MostLoads, "");

        var project = new SpecProject([document], tracked: false);
        void Generate()
        {
            project.Restart();
            project.Run();
        }

        var warm = Rounds.Warm(WarmRounds, Generate, () => BareLoad.Of(document.Text));
        _figures.Line("generator, warm", warm.Ours, "ms");
        _figures.Line("bare load, warm", warm.Theirs, "ms");
        _figures.AtMost("ratio, warm", warm.Ratio, MostLoads, "");
        return cold.Ours;
    }

    private async Task<IReadOnlyList<string>> Emitted(SpecFile document, string folder)
    {
        var project = new SpecProject([document], tracked: false);
        project.Run();
        var files = new List<string>();
        (long lines, long characters) = (0, 0);
        foreach (SyntaxTree tree in project.Generated())
        {
            string text = (await tree.GetTextAsync()).ToString();
            lines += text.AsSpan().Count('\n');
            characters += text.Length;
            files.Add(Path.Combine(folder, Path.GetFileName(tree.FilePath)));
            await File.WriteAllTextAsync(files[^1], text);
        }

        _figures.Line("emitted files", files.Count, "");
        _figures.Line("emitted lines", lines, "");
        _figures.Line("emitted characters", characters, "");
        return files;
    }

    private CompilerRun Compiler(IReadOnlyList<string> sources, string folder)
    {
        var compiler = CompilerRun.Of(sources, folder, [CompilerRun.Reference(DotnetInstallation.Runtime)]);
        foreach (string error in compiler.Errors)
            Console.WriteLine(error);
        _figures.AtMost("compiler errors shown", compiler.Errors.Count, 0, "");
        _figures.Line("assembly", compiler.AssemblySize / 1024, "KB");
        _figures.Line("csc, wall", compiler.Wall.TotalSeconds, "s");
        _figures.Line("csc, processors", compiler.User.TotalSeconds, "s");
        _figures.AtMost("csc, peak memory", compiler.PeakMemory / (1024 * 1024), MostMemory, "MB");
        return compiler;
    }

    /// <summary>One character more in the project's own code, as somebody types.</summary>
    private void Edit(SpecFile document)
    {
        var project = new SpecProject([document], tracked: false);
        project.Run();
        _figures.Line("C# edit", Rounds.Median(WarmRounds, () =>
        {
            project.EditCode();
            return Rounds.Milliseconds(project.Run);
        }), "ms");

        var tracked = new SpecProject([document], tracked: true);
        tracked.Run();
        tracked.EditCode();
        tracked.Run();
        _figures.AtMost("steps run by it", tracked.StepsRun().Count, 0, "");
    }
}
