using System.Linq;
using System.Threading;
using Relwright.Engine.Api;
using Relwright.Engine.Input;
using Relwright.Engine.Readers;
using Xunit;

namespace Relwright.Engine.Tests.Readers.Csdl;

/// <summary>Documents that speak of what others declare.</summary>
public sealed class CsdlReferenceTests
{
    private const string People = """
        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
          <edmx:DataServices>
            <Schema Namespace="contoso.people" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
              <EntityType Name="person"><Key><PropertyRef Name="id" /></Key><Property Name="id" Type="self.number" Nullable="false" /><Property Name="name" Type="Edm.String" /></EntityType>
              <TypeDefinition Name="number" UnderlyingType="Edm.Int64" />
            </Schema>
          </edmx:DataServices>
        </edmx:Edmx>
        """;

    private static string Desk(string reference, string rest = "") => $"""
        <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
          {reference}
          <edmx:DataServices>
            <Schema Namespace="contoso.desk" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
              <EntityType Name="agent" BaseType="people.person"><Property Name="number" Type="people.number" /></EntityType>
              <EntityContainer Name="Desk"><EntitySet Name="agents" EntityType="self.agent" /></EntityContainer>
              {rest}
            </Schema>
          </edmx:DataServices>
        </edmx:Edmx>
        """;

    [Fact]
    public void A_type_of_another_listed_file_is_found_by_the_alias_of_its_namespace()
    {
        ReadResult[] results = Read(Desk("""<edmx:Reference Uri="people.csdl"><edmx:Include Namespace="contoso.people" Alias="people" /></edmx:Reference>"""), People);
        Entity agent = results[0].Part.Entities.Single();
        ObjectType person = results[1].Part.Types.OfType<ObjectType>().Single(type => type.Name == "contoso.people.person");

        Assert.Empty(results.SelectMany(result => result.Problems));
        Assert.Equal("contoso.people.person", agent.Base);
        Assert.Equal(ValueKind.Int64, results[0].Part.Types.OfType<ObjectType>().First(type => type.Name == "agent").Properties.Single(property => property.Name == "number").Type.Kind);
        Assert.Equal(["#contoso.people.person", "#contoso.desk.agent"], person.Discriminator!.Mapping.Select(value => value.Value));
        Assert.Equal(["name", "number"], results[0].Part.Types.OfType<ObjectType>().Single(type => type.Partial && type.Name == "agent/patch").Properties.Select(property => property.Name));
    }

    [Fact]
    public void An_alias_holds_in_its_own_document_only()
    {
        // Both call themselves 'self', and both mean themselves.
        ReadResult[] results = Read(Desk("""<edmx:Reference Uri="people.csdl"><edmx:Include Namespace="contoso.people" Alias="people" /></edmx:Reference>"""), People);

        Assert.Equal(ValueKind.Int64, results[1].Part.Types.OfType<ObjectType>().First().Properties.Single(property => property.Name == "id").Type.Kind);
        Assert.Equal("agent", results[0].Part.Roots.Single().Type);
    }

    [Fact]
    public void Annotations_reach_things_of_another_file()
    {
        ReadResult[] results = Read(
            Desk(
                """<edmx:Reference Uri="people.csdl"><edmx:Include Namespace="contoso.people" Alias="people" /></edmx:Reference>""",
                """<Annotations Target="people.person/name"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true" /></Annotations>"""),
            People);

        Assert.Empty(results.SelectMany(result => result.Problems));
        Assert.True(results[1].Part.Types.OfType<ObjectType>().First().Properties.Single(property => property.Name == "name").ReadOnly);
    }

    [Theory]
    [InlineData("https://desk.contoso.com/people.csdl", "nothing is fetched, so save the document beside this one and list it as ApiSpec")]
    [InlineData("../people.csdl", "list the document as ApiSpec, too")]
    [InlineData("desk.csdl", "the file of that name has no schema of it")]
    public void What_no_listed_file_has_is_told_with_what_to_do(string uri, string fix)
    {
        ReadResult result = Read(Desk($"""<edmx:Reference Uri="{uri}"><edmx:Include Namespace="contoso.people" Alias="people" /></edmx:Reference>"""))[0];

        Assert.Contains(result.Problems, problem => problem.Kind.Id == "RLW1083" && problem.Message.EndsWith(fix + ".", System.StringComparison.Ordinal) && problem.Span!.Value.Line == 2);
    }

    [Theory]
    [InlineData("Org.OData.Core.V1", "Core", "")]
    [InlineData("com.contoso.Words", "Words", "<Annotations Target=\"self.agent\"><Annotation Term=\"Words.Label\" String=\"Agent\" /></Annotations>")]
    public void A_vocabulary_needs_no_document(string ns, string alias, string use)
    {
        ReadResult[] results = Read(
            Desk(
                $"""<edmx:Reference Uri="people.csdl"><edmx:Include Namespace="contoso.people" Alias="people" /></edmx:Reference><edmx:Reference Uri="https://words.contoso.com/v.xml"><edmx:Include Namespace="{ns}" Alias="{alias}" /></edmx:Reference>""",
                use),
            People);

        Assert.Empty(results.SelectMany(result => result.Problems));
    }

    private static ReadResult[] Read(params string[] texts)
    {
        string[] files = ["desk.csdl", "people.csdl"];
        SpecInput[] inputs = [.. texts.Select((text, i) => new SpecInput(files[i], "Desk", "Contoso.Desk", null, text, text.Length))];
        return [.. SpecReading.ReadTogether(SpecUnit.Of(inputs).Single(), CancellationToken.None)];
    }
}
