using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Relwright.Generator.Benchmarks;
using Relwright.Generator.Benchmarks.Documents;
using Relwright.Generator.Benchmarks.Serializers;

// What the generator costs a compiler: the first run in a fresh process, and what an edit costs after it.
// With "file" and the path of an OpenAPI document in JSON: the generator beside a bare load, what it emits, the SDK's compiler with that, an edit,
// and exit code 1 where a target is missed; with a folder behind, the emitted files stay there.
// With "types" and perhaps two numbers: the same for a document of nothing but types, 1,000 with 30 members each if nothing else is said.
if (args is ["file", var path, ..])
    return await new DocumentReport(Path.GetFullPath(path)).Print(args.Length > 2 ? args[2] : null) ? 0 : 1;

if (args is ["types", ..])
{
    int Argument(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
    string synthetic = Path.Combine(Path.GetTempPath(), $"relwright-{Environment.ProcessId}.openapi.json");
    await File.WriteAllTextAsync(synthetic, SyntheticTypes.Document(Argument(1, 1000), Argument(2, 30)));
    try
    {
        return await new DocumentReport(synthetic).Print(args.Length > 3 ? args[3] : null) ? 0 : 1;
    }
    finally
    {
        File.Delete(synthetic);
    }
}

// With "serializers": the compiler with the generator, for the types of a document (a made one if no path is behind), beside the compiler with
// System.Text.Json's generator for the same types; exit code 1 where the target is missed. A number is how many types the made one has.
if (args is ["serializers", ..])
{
    string name = args.ElementAtOrDefault(1) ?? "100";
    string text = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        ? SyntheticTypes.Document(count, properties: 15)
        : TypesOnly.Of(await File.ReadAllTextAsync(name));
    return new SerializerReport(text).Print() ? 0 : 1;
}

// What "file" runs in processes of their own.
if (args is ["first", var work, var document])
{
    var file = SpecFile.Load(document);
    var first = new SpecProject([file], tracked: false);
    Console.WriteLine(Rounds.Milliseconds(work == "load" ? () => BareLoad.Of(file.Text) : first.Run).ToString(CultureInfo.InvariantCulture));
    return 0;
}

string specs = args.Length > 0 ? args[0] : Path.Combine(SpecProject.RepositoryRoot, "specs", "ucwa");
string[] files = Directory.GetFiles(specs, "*.yaml").Order(StringComparer.Ordinal).ToArray();
var project = new SpecProject([.. files.Select(SpecFile.Load)], tracked: true);

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
