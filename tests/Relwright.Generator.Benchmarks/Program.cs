using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Benchmarks;

// What the generator costs a compiler: the first run in a fresh process, and what an edit costs after it.
string folder = args.Length > 0 ? args[0] : Path.Combine(SpecProject.RepositoryRoot, "specs", "ucwa");
string[] files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToArray();
var project = new SpecProject([.. files.Select(SpecFile.Load)]);

Console.WriteLine($"{files.Length} files of {Path.GetFileName(folder)}, {files.Sum(file => new FileInfo(file).Length).ToString("N0", CultureInfo.InvariantCulture)} bytes");
Console.WriteLine("what                         ms   sources   steps run");

Report("first run in the process", project.Run);
Report("C# edit", () =>
{
    project.EditCode();
    project.Run();
});
int resource = Array.FindIndex(files, file => Path.GetFileName(file) == "myOnlineMeeting.yaml");
if (resource >= 0)
{
    Report("comment added to a resource", () =>
    {
        project.EditSpec(resource, text => "# a comment\n" + text);
        project.Run();
    });
    Report("property added to it", () =>
    {
        project.EditSpec(resource, text => text.Replace("properties:\n", "properties:\n  added: string\n", StringComparison.Ordinal));
        project.Run();
    });
}

Report("all anew, process warm", () =>
{
    project.Restart();
    project.Run();
});
return 0;

void Report(string what, Action run)
{
    long start = Stopwatch.GetTimestamp();
    run();
    double ms = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    IReadOnlyList<string> steps = project.StepsRun();
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-26} {ms,6:F1}   {project.SourcesEmitted(),7}   {(steps.Count == 0 ? "none" : string.Join(", ", steps))}"));
}
