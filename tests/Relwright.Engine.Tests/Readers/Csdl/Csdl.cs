using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using Relwright.Engine.Documents;
using Relwright.Engine.Readers;
using Relwright.Engine.Readers.Csdl;
using Relwright.Engine.Tests.Broken;
using Xunit;

namespace Relwright.Engine.Tests.Readers.Csdl;

/// <summary>Reads CSDL for tests.</summary>
internal static class Csdl
{
    /// <summary>A document around the elements of one schema, the namespace <c>contoso.calls</c> with the alias <c>self</c>.</summary>
    public static string Document(string elements) => $"""
        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" xmlns="http://docs.oasis-open.org/odata/ns/edm">
          <edmx:DataServices>
            <Schema Namespace="contoso.calls" Alias="self">
        {elements}
            </Schema>
          </edmx:DataServices>
        </edmx:Edmx>
        """;

    public static ReadResult Read(string text) => CsdlReader.Read("calls.csdl", XmlDocumentReader.Read("calls.csdl", text, CancellationToken.None), CancellationToken.None);

    public static ReadResult ReadSchema(string elements) => Read(Document(elements));

    /// <summary>Reads a schema that nothing is wrong with.</summary>
    public static ReadResult ReadClean(string elements)
    {
        ReadResult result = ReadSchema(elements);
        Assert.Equal("", Spec.Found(result));
        return result;
    }

    /// <summary>The communications part of Microsoft Graph, where the machine has it.</summary>
    public static string Corpus([CallerFilePath] string thisFile = "")
    {
        string path = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "corpus", "graph", "communications.csdl"));
        Skip.IfNot(File.Exists(path), $"{path} is not there (asked by {Path.GetFileName(thisFile)}).");
        return File.ReadAllText(path);
    }
}
