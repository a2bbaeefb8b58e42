using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Relwright.Conformance.Tests.Bodies;
using Relwright.Conformance.Tests.Documents;
using Relwright.Engine.Api;
using Relwright.Generator.Tests.Consumer;
using Xunit;
using Xunit.Abstractions;

namespace Relwright.Conformance.Tests;

/// <summary>Real documents: each compiles as it is, and what it shows comes back as it was.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private const string Absent = "the corpus ../shared is not here";
    private const int BodiesOfAType = 30;

    public static TheoryData<string> Documents => CorpusDocument.Folder is null ? [""] : [.. CorpusDocument.All.Select(document => document.Name)];

    [SkippableTheory]
    [MemberData(nameof(Documents))]
    public void A_document_compiles_and_its_bodies_come_back_as_they_were(string name)
    {
        Skip.If(CorpusDocument.Folder is null, Absent);
        CorpusDocument document = CorpusDocument.All.Single(one => one.Name == name);

        long start = Stopwatch.GetTimestamp();
        Built built = new Build().Run(document.Project());
        TimeSpan took = Stopwatch.GetElapsedTime(start);
        Expect.Nothing(built.Result.Diagnostics.Where(problem => problem.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(problem => problem.ToString()));
        using var api = GeneratedApi.Of(built);

        List<string> differences = [];
        int shown = 0;
        foreach (ExampleBody example in document.Parse() is { } root ? new ExampleFinder(document, root).Find() : [])
        {
            if (api.TypeOf(example) is not { } type)
                continue;
            shown++;
            if (api.Difference(type, example.Value) is { } difference)
                differences.Add($"{example.Place}: {difference}");
        }

        int made = 0;
        foreach (TypeReference type in api.Types)
        {
            var random = new RandomBody(api.Description, seed: made);
            for (int i = 0; i < BodiesOfAType; i++, made++)
            {
                if (api.Difference(type, random.Of(type)) is { } difference)
                    differences.Add($"{type.Name}, body {made.ToString(CultureInfo.InvariantCulture)}: {difference}");
            }
        }

        int inXml = 0;
        for (int place = 0; place < api.XmlBodies.Count; place++)
        {
            var random = new RandomBody(api.Description, seed: place, forXml: true);
            for (int i = 0; i < BodiesOfAType; i++, inXml++)
            {
                if (api.DifferenceInXml(place, random.Of(api.XmlBodies[place].Type!)) is { } difference)
                    differences.Add($"XML of {api.XmlBodies[place].Type!.Name}, body {i.ToString(CultureInfo.InvariantCulture)}: {difference}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {api.Description.Endpoints.Count} operations, {api.Types.Count} types, {shown} examples and {made} made bodies, {inXml} in XML, {differences.Count} came back different, generator {took.TotalMilliseconds:F0} ms, {built.Sources.Values.Sum(text => text.Count(c => c == '\n'))} lines"));
        Expect.Nothing(differences);
    }
}
