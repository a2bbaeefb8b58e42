using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Pages;

/// <summary>The page on operations shows code that compiles.</summary>
public sealed partial class OperationsPageTests
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Contoso.Depot;
        using Contoso.Observatory;
        using Relwright;
        using Relwright.Errors;

        """;

    [Fact]
    public void Every_example_compiles_against_what_is_emitted_for_its_document()
    {
        string[] examples = [.. Examples().Matches(File.ReadAllText(PathTo("docs", "operations.md"))).Select(match => match.Groups[1].Value)];
        IEnumerable<string> types = examples.Where(IsType);
        IEnumerable<string> methods = examples.Where(example => !IsType(example)).Select((example, i) =>
            $"static async Task Example{i}Async(DepotClient depot, ObservatoryClient observatory, CancellationToken cancellationToken)\n{{\nawait Task.Yield();\n{example}}}\n");
        string code = $"{Head}\ninternal static class Page\n{{\nstatic Task<string> GetTokenAsync(CancellationToken cancellationToken) => Task.FromResult(\"\");\n{string.Concat(methods)}}}\n{string.Concat(types)}";

        Built built = Build.Of(new ConsumerProject { Files = [Document("depot", "Depot"), Document("observatory", "Observatory")], Code = code });

        Assert.True(examples.Length >= 15, "The page has its examples.");
        Expect.Nothing(built.Errors);
    }

    private static bool IsType(string example) => example.StartsWith("internal ", StringComparison.Ordinal);

    private static SpecFile Document(string name, string api) =>
        new($"specs/{name}.json", File.ReadAllText(PathTo("tests", "Relwright.EndToEnd.Tests", "Specs", name + ".openapi.json"))) { Api = api, Namespace = "Contoso." + api };

    private static string PathTo(params string[] path) => Path.Combine([Path.GetDirectoryName(Here())!, "..", "..", "..", .. path]);

    private static string Here([CallerFilePath] string thisFile = "") => thisFile;

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
