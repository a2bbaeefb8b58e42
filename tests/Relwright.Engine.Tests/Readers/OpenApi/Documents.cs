using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Input;
using Relwright.Engine.Readers;
using Relwright.Engine.Tests.Broken;
using Relwright.Engine.Values;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>Reads OpenAPI documents as the generator would.</summary>
internal static class Documents
{
    /// <summary>The documents of others that lie beside the repository; null where they do not.</summary>
    public static string? Corpus { get; } = Directory.Exists(Path.Combine(Repository.Root, "..", "shared", "corpus"))
        ? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpus"))
        : null;

    public static DocumentsRead Read(params (string Path, string Text)[] files)
    {
        SpecInput[] inputs = [.. files.Select(file => new SpecInput(file.Path, "Sample", "Contoso.Sample", null, file.Text, file.Text.Length))];
        SpecUnit unit = Assert.Single(SpecUnit.Of(inputs));
        IReadOnlyList<ReadResult> results = SpecReading.ReadTogether(unit, CancellationToken.None);
        return new DocumentsRead([.. unit.Files.Zip(results, (file, result) => (file.Path, result))]);
    }

    /// <summary>Reads a document of YAML that begins behind <c>openapi</c> and <c>info</c>.</summary>
    public static DocumentsRead Read(string rest, string version = "3.1.0") =>
        Read(("api.yaml", (version == "2.0" ? "swagger: '2.0'" : "openapi: " + version) + "\ninfo: { title: Sample, version: '1' }\n" + rest));

    /// <summary>The definition <c>It</c>, read by itself.</summary>
    public static ApiPart Schema(string schema, string version = "3.1.0")
    {
        string indented = schema.Trim().Replace("\n", "\n      ", StringComparison.Ordinal);
        string rest = version == "2.0" ? "definitions:\n    It:\n      " : "components:\n  schemas:\n    It:\n      ";
        DocumentsRead read = Read(rest + indented + "\n", version);
        Assert.Equal("", read.Found);
        return read.Part;
    }

    public static (string Path, string Text) FromCorpus(string path) => ("/corpus/" + path, File.ReadAllText(Path.Combine(Corpus!, path)));
}

/// <summary>What reading gave.</summary>
internal sealed record DocumentsRead(IReadOnlyList<(string Path, ReadResult Result)> Files)
{
    /// <summary>The share of the API, which the first document has.</summary>
    public ApiPart Part => Files.Select(file => file.Result.Part).Single(part => part.Facts is not null);

    /// <summary>The problems as <c>RLW1040 api.yaml 3:5</c>, with a comma between.</summary>
    public string Found => string.Join(", ", Files.SelectMany(file => file.Result.Problems, (file, problem) => string.Create(
        CultureInfo.InvariantCulture, $"{problem.Kind.Id} {file.Path.Split('/')[^1]} {problem.Span!.Value.Line}:{problem.Span.Value.Column}")));

    public SourceSpan? At(string path) => Files.Select(file => file.Result.Map.Find(new SpecPath(path), out _)).FirstOrDefault(span => span is not null);
}
