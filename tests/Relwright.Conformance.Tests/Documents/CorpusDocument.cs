using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Relwright.Generator.Tests.Consumer;

namespace Relwright.Conformance.Tests.Documents;

/// <summary>A real document of the corpus, with the files that it refers to.</summary>
/// <param name="Name">Its path in the corpus.</param>
/// <param name="Others">Paths of the files that it refers to.</param>
public sealed record CorpusDocument(string Name, params string[] Others)
{
    private const string Azure = "azure-communication/";

    /// <summary>The folder beside the repository; null where it is not there.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The documents of all folders, in ordinal order.</summary>
    public static IEnumerable<CorpusDocument> All =>
    [
        .. Files("openapi").Select(name => new CorpusDocument(name)),
        new(Azure + "Common/stable/2021-03-07/error.json"),
        new(Azure + "Common/stable/2022-07-13/common.json"),
        new(Azure + "Common/stable/2023-11-15/common.json"),
        new(Azure + "Identity/stable/2023-10-01-earlier-commit/CommunicationIdentity.json", Azure + "Common/stable/2022-07-13/common.json"),
        new(Azure + "Identity/stable/2023-10-01/CommunicationIdentity.json", Azure + "Common/stable/2022-07-13/common.json"),
        new(Azure + "Rooms/stable/2024-04-15/communicationservicesrooms.json", Azure + "Common/stable/2023-11-15/common.json"),
        new(Azure + "Sms/stable/2021-03-07/communicationservicessms.json", Azure + "Common/stable/2021-03-07/error.json"),
    ];

    /// <summary>A project that has the document, and nothing else.</summary>
    internal ConsumerProject Project() => new() { Files = [.. new[] { Name }.Concat(Others).Select(Spec)] };

    /// <summary>The document as plain JSON; null where it is YAML.</summary>
    public JsonNode? Parse() => Name.EndsWith(".json", StringComparison.Ordinal) ? JsonNode.Parse(File.ReadAllText(PathOf(Name))) : null;

    /// <summary>A file that the document names, such as one with examples; null where the corpus does not have it.</summary>
    public JsonNode? Parse(string reference)
    {
        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(PathOf(Name))!, reference));
        return File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path)) : null;
    }

    public override string ToString() => Name;

    private static SpecFile Spec(string name) => new(name, File.ReadAllText(PathOf(name))) { Api = "Sample", Namespace = "Contoso.Sample" };

    private static string PathOf(string name) => Path.Combine(Folder!, name);

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(Path.Combine(Folder!, folder), "*.*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder!, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string? Find([CallerFilePath] string source = "")
    {
        for (string? at = Path.GetDirectoryName(source); at is not null; at = Path.GetDirectoryName(at))
        {
            string corpus = Path.Combine(at, "shared", "corpus");
            if (Directory.Exists(Path.Combine(corpus, "openapi")))
                return corpus;
        }

        return null;
    }
}
