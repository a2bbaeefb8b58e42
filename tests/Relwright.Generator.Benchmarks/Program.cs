using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Benchmarks;

// What the generator costs a compiler: the first run in a fresh process, and what an edit costs after it.
// With "types" and perhaps two numbers: what the types of a large OpenAPI document cost, 1,000 with 30 members each if nothing else is said, and
// a third argument names a folder that takes the emitted files instead of the compiler here;
// with "file" and a path: the same for a document of your own.
if (args is ["types", ..])
{
    int Argument(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
    string text = SyntheticTypes.Document(Argument(1, 1000), Argument(2, 30));
    string? folder = args.Length > 3 ? args[3] : null;
    await CompileCost.Report(new SpecProject([new SpecFile(Path.Combine(SpecProject.RepositoryRoot, "synthetic.openapi.json"), text)]), folder);
    return 0;
}

if (args is ["file", var path, ..])
{
    await CompileCost.Report(new SpecProject([SpecFile.Load(Path.GetFullPath(path))]), args.Length > 2 ? args[2] : null);
    return 0;
}

string specs = args.Length > 0 ? args[0] : Path.Combine(SpecProject.RepositoryRoot, "specs", "ucwa");
string[] files = Directory.GetFiles(specs, "*.yaml").Order(StringComparer.Ordinal).ToArray();
var project = new SpecProject([.. files.Select(SpecFile.Load)]);

Console.WriteLine($"{files.Length} files of {Path.GetFileName(specs)}, {files.Sum(file => new FileInfo(file).Length).ToString("N0", CultureInfo.InvariantCulture)} bytes");
Console.WriteLine($"{"what",-28} {"first ms",9} {"median ms",10} {"sources",8}   steps run");

Report("from nothing", times: 15, () =>
{
    project.Restart();
    project.Run();
});
Report("C# edit", times: 15, () =>
{
    project.EditCode();
    project.Run();
});
int resource = Array.FindIndex(files, file => Path.GetFileName(file) == "myOnlineMeeting.yaml");
if (resource >= 0)
{
    Report("comment added to a resource", times: 15, () =>
    {
        project.EditSpec(resource, text => "# a comment\n" + text);
        project.Run();
    });
    int added = 0;
    Report("property added to it", times: 15, () =>
    {
        project.EditSpec(resource, text => text.Replace("properties:\n", $"properties:\n  added{++added}: string\n", StringComparison.Ordinal));
        project.Run();
    });
}

return 0;

void Report(string what, int times, Action run)
{
    var ms = new double[times];
    for (int i = 0; i < times; i++)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        ms[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    IReadOnlyList<string> steps = project.StepsRun();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-28} {ms[0],9:F1} {ms.Order().ElementAt(times / 2),10:F1} {project.SourcesEmitted(),8}   {(steps.Count == 0 ? "none" : string.Join(", ", steps))}"));
}
