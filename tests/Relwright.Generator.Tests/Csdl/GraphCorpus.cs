using System.IO;
using System.Runtime.CompilerServices;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Csdl;

/// <summary>The communications part of Microsoft Graph, where the machine has it: data of others, which this repository does not hold.</summary>
internal static class GraphCorpus
{
    public static string Text => Read("communications.csdl");

    public static ConsumerProject Project => new()
    {
        Files = [new SpecFile("specs/communications.csdl", Text) { Api = "Graph", Namespace = "Contoso.Graph" }],
    };

    public static string Read(string file, [CallerFilePath] string thisFile = "")
    {
        string path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "..", "shared", "corpus", "graph", file));
        Skip.IfNot(File.Exists(path), $"{path} is not there.");
        return File.ReadAllText(path);
    }
}
