using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Relwright.Generator.Tests.Consumer;

namespace Relwright.Generator.Tests.Golden;

/// <summary>A specification whose emitted code people have read and accepted.</summary>
/// <param name="Api">The name of the API, and of the folder with its golden files.</param>
/// <param name="Specs">The folder with its specification.</param>
internal sealed record GoldenCase(string Api, string Specs)
{
    private static readonly string s_here = Here();

    public static IReadOnlyList<GoldenCase> All { get; } =
    [
        new("Ucwa", Path.Combine(s_here, "..", "..", "..", "specs", "ucwa")),
        new("TrustedApplication", Path.Combine(s_here, "..", "..", "..", "specs", "trusted-application")),
        new("Counter", Path.Combine(s_here, "Counter")),
        new("KitchenSink", Path.Combine(s_here, "KitchenSink")),
        new("Helpdesk", Path.Combine(s_here, "Helpdesk")),
        new("JsonOnly", Path.Combine(s_here, "JsonOnly")),
        new("Menagerie", Path.Combine(s_here, "..", "..", "Relwright.Generated.Tests", "Specs", "menagerie")),
        new("Nodes", Path.Combine(s_here, "..", "..", "Relwright.Generated.Tests", "Specs", "nodes")),
        new("XmlOnly", Path.Combine(s_here, "XmlOnly")),
    ];

    public string Folder => Path.Combine(s_here, Api);

    public ConsumerProject Project => ConsumerProject.Of(Api, "Contoso." + Api, Specs);

    public static GoldenCase Named(string api) => All.Single(one => one.Api == api);

    private static string Here([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
