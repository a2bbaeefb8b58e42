using System.Linq;
using System.Xml.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers;
using Xunit;
using Xunit.Abstractions;

namespace Relwright.Engine.Tests.Readers.Csdl;

/// <summary>The communications part of Microsoft Graph: what an XML parser counts and what the reader gives.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly XNamespace s_edm = "http://docs.oasis-open.org/odata/ns/edm";

    [SkippableFact]
    public void Nothing_is_wrong_but_types_that_were_cut_away()
    {
        ReadResult result = Csdl.Read(Csdl.Corpus());
        foreach (Problem problem in result.Problems)
            output.WriteLine($"{problem.Kind.Id} {problem.Span!.Value.Line}:{problem.Span.Value.Column} {problem.Message}");

        Assert.DoesNotContain(result.Problems, problem => problem.Kind.Severity is ProblemSeverity.Error);
        Assert.All(result.Problems, problem => Assert.Contains(problem.Kind.Id, (string[])["RLW1076", "RLW1077", "RLW1079"]));
    }

    [SkippableFact]
    public void Every_type_property_member_and_operation_is_read()
    {
        string text = Csdl.Corpus();
        ApiPart part = Csdl.Read(text).Part;
        XDocument document = XDocument.Parse(text);
        int Count(string name) => document.Descendants(s_edm + name).Count();
        ObjectType[] own = [.. part.Types.OfType<ObjectType>().Where(type => !type.Name.Contains('/'))];

        output.WriteLine($"{own.Length} objects, {part.Enums.Count} enums, {part.Operations.Count} operations, {own.Sum(type => type.Properties.Count)} members, {part.Entities.Sum(entity => entity.Streams.Count)} streams");
        Assert.Equal(138, own.Length + part.Enums.Count);
        Assert.Equal(Count("EntityType") + Count("ComplexType"), own.Length);
        Assert.Equal(Count("EntityType"), part.Entities.Count);
        Assert.Equal(Count("EnumType"), part.Enums.Count);
        Assert.Equal(Count("Member"), part.Enums.Sum(type => type.Values.Count));
        Assert.Equal(43, part.Operations.Count);
        Assert.Equal(Count("Action") + Count("Function"), part.Operations.Count);
        Assert.Equal(
            Count("Property") + Count("NavigationProperty"),
            own.Sum(type => type.Properties.Count(property => !property.Name.Contains('@'))) + part.Entities.Sum(entity => entity.Streams.Count));
    }
}
