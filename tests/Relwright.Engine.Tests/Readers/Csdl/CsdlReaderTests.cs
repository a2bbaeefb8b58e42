using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Readers;
using Relwright.Engine.Readers.Merging;
using Xunit;

namespace Relwright.Engine.Tests.Readers.Csdl;

public sealed class CsdlReaderTests
{
    [Fact]
    public void Reads_types_of_values()
    {
        ObjectType type = Assert.IsType<ObjectType>(Csdl.ReadClean("""
            <EnumType Name="kind"><Member Name="a" Value="0" /></EnumType>
            <TypeDefinition Name="weight" UnderlyingType="Edm.Double" />
            <ComplexType Name="box">
              <Property Name="text" Type="Edm.String" MaxLength="5" />
              <Property Name="sure" Type="Edm.Boolean" Nullable="false" />
              <Property Name="kind" Type="self.kind" />
              <Property Name="weight" Type="contoso.calls.weight" />
              <Property Name="boxes" Type="Collection(self.box)" />
              <Property Name="any" Type="Edm.Untyped" />
              <Property Name="short" Type="Edm.Int16" />
            </ComplexType>
            """).Part.Types.Single());

        Assert.Equal(
            ["@odata.type String", "text String?", "sure Boolean", "kind Enum kind?", "weight Double?", "boxes List of Data box", "any Any?", "short Int32?"],
            type.Properties.Select(property => $"{property.Name} {Words(property.Type)}"));
        Assert.Equal(5, type.Properties[1].Constraints.MaxLength);
        Assert.Equal("#contoso.calls.box", type.Properties[0].Usual);
        Assert.All(type.Properties, property => Assert.False(property.Required));
    }

    [Fact]
    public void Tells_derived_types_apart_by_their_first_base()
    {
        ApiPart part = Csdl.ReadClean("""
            <ComplexType Name="c" BaseType="self.b" />
            <ComplexType Name="b" BaseType="self.a" />
            <ComplexType Name="a" Abstract="true" />
            """).Part;
        ObjectType[] types = [.. part.Types.Cast<ObjectType>()];

        Assert.Equal([("c", "b"), ("b", "a"), ("a", null)], types.Select(type => (type.Name, type.Base)));
        Assert.Equal(["#contoso.calls.a a", "#contoso.calls.b b", "#contoso.calls.c c"], types[2].Discriminator!.Mapping.Select(value => $"{value.Value} {value.Type}"));
        Assert.Null(types[1].Discriminator);
        Assert.Equal("@odata.type", Assert.Single(types[2].Properties).Name);
    }

    [Fact]
    public void Reads_an_entity_with_its_ways_on_its_octets_and_its_patch()
    {
        ApiPart part = Csdl.ReadClean("""
            <EntityType Name="call">
              <Key><PropertyRef Name="id" /></Key>
              <Property Name="id" Type="Edm.String" Nullable="false" />
              <Property Name="state" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.Computed" Bool="true" /></Property>
              <Property Name="subject" Type="Edm.String" />
              <Property Name="photo" Type="Edm.Stream" />
              <NavigationProperty Name="people" Type="Collection(self.person)" ContainsTarget="true" />
              <NavigationProperty Name="owner" Type="self.person" />
            </EntityType>
            <EntityType Name="person"><Key><PropertyRef Name="id" /></Key><Property Name="id" Type="Edm.String" Nullable="false" /></EntityType>
            """).Part;
        Entity call = part.Entities.Single(entity => entity.Name == "call");

        Assert.Equal("contoso.calls.call", call.TypeName);
        Assert.Equal("id", Assert.Single(call.Keys).Name);
        Assert.Equal("photo", Assert.Single(call.Streams).Name);
        Assert.Equal([("people", "person", true, true), ("owner", "person", false, false)], call.Navigations.Select(way => (way.Name, way.Target, way.Many, way.Contained)));
        Assert.Equal(
            ["@odata.type", "id", "state", "subject", "people", "owner", "owner@odata.bind"],
            part.Types.OfType<ObjectType>().Single(type => type.Name == "call").Properties.Select(property => property.Name));
        ObjectType patch = part.Types.OfType<ObjectType>().Single(type => type.Partial);
        Assert.Equal("call/patch", patch.Name);
        Assert.Equal(["subject", "owner@odata.bind"], patch.Properties.Select(property => property.Name));
    }

    [Fact]
    public void Reads_operations_bound_and_imported()
    {
        ApiPart part = Csdl.ReadClean("""
            <Annotation Term="Org.OData.Core.V1.DefaultNamespace" Bool="true" />
            <EntityType Name="call" />
            <Action Name="mute" IsBound="true">
              <Parameter Name="call" Type="Collection(self.call)" />
              <Parameter Name="reason" Type="Edm.String" Nullable="false" />
              <Parameter Name="times" Type="Edm.Int32" />
              <ReturnType Type="self.call" />
            </Action>
            <Function Name="find"><Parameter Name="from" Type="Edm.Date" /><Parameter Name="to" Type="Edm.Date"><Annotation Term="Org.OData.Core.V1.OptionalParameter" /></Parameter><ReturnType Type="Collection(self.call)" /></Function>
            <EntityContainer Name="Calls"><FunctionImport Name="search" Function="self.find" /></EntityContainer>
            """).Part;

        Assert.Equal(["mute mute call True True", "search search  False False"], part.Operations.Select(one => $"{one.Name} {one.Segment} {one.Binding} {one.BindingMany} {one.IsAction}"));
        Assert.Equal(["reason True", "times False", "from True", "to False"], part.Operations.SelectMany(one => one.Parameters).Select(parameter => $"{parameter.Name} {parameter.Required}"));
        Assert.Equal("call/all/mute/parameters", part.Operations[0].Body);
        Assert.NotNull(part.Facts);
    }

    [Fact]
    public void Tells_of_an_operation_that_is_bound_to_a_complex_type()
    {
        ReadResult result = Csdl.ReadSchema("""
            <ComplexType Name="address" />
            <Action Name="move" IsBound="true"><Parameter Name="addresses" Type="Collection( self.address )" /><Parameter Name="to" Type="Edm.String" /></Action>
            <EntityContainer Name="Calls" />
            """);

        Assert.Equal("RLW1085 5:15", Spec.Found(result));
        Assert.Empty(result.Part.Operations);
        Assert.Equal(["address"], result.Part.Types.Select(type => type.Name));
    }

    [Fact]
    public void An_operation_can_be_imported_under_several_names()
    {
        ApiPart part = Csdl.ReadClean("""
            <Function Name="find"><Parameter Name="from" Type="Edm.Date" Nullable="false" /><ReturnType Type="Edm.Int32" /></Function>
            <Action Name="reset"><Parameter Name="all" Type="Edm.Boolean" /></Action>
            <Action Name="never"><Parameter Name="all" Type="Edm.Boolean" /></Action>
            <EntityContainer Name="Calls">
              <FunctionImport Name="find" Function="self.find" />
              <FunctionImport Name="search" Function="self.find" />
              <ActionImport Name="clear" Action="self.reset" />
              <ActionImport Name="reset" Action="self.reset" />
            </EntityContainer>
            """).Part;

        MergeResult merged = ApiMerger.Merge([("calls.csdl", part)], "Calls", "Contoso.Calls");
        Assert.Empty(merged.Problems);
        Assert.Equal(["/clear clear", "/find(from) find", "/reset reset", "/search(from) search"], merged.Api!.Operations.Select(operation => $"{operation.Key} {operation.Segment}"));
        Assert.Equal(["reset/parameters"], merged.Api.Types.Select(type => type.Name));
    }

    [Fact]
    public void Takes_annotations_from_elsewhere_as_those_within()
    {
        ApiPart part = Csdl.ReadClean("""
            <EntityType Name="call"><Property Name="state" Type="Edm.String" /></EntityType>
            <Annotations Target="self.call"><Annotation Term="Org.OData.Core.V1.Description" String="A call." /></Annotations>
            <Annotations Target="contoso.calls.call/state">
              <Annotation Term="Org.OData.Core.V1.Permissions"><EnumMember>Org.OData.Core.V1.Permission/Read</EnumMember></Annotation>
              <Annotation Term="Org.OData.Core.V1.Revisions"><Collection><Record>
                <PropertyValue Property="Kind"><EnumMember>Org.OData.Core.V1.RevisionKind/Deprecated</EnumMember></PropertyValue>
                <PropertyValue Property="Description" String="Ask 'phase'." />
              </Record></Collection></Annotation>
            </Annotations>
            <Annotations Target="self.Calls/calls">
              <Annotation Term="Org.OData.Capabilities.V1.DeleteRestrictions"><Record><PropertyValue Property="Deletable" Bool="false" /></Record></Annotation>
            </Annotations>
            <EntityContainer Name="Calls"><EntitySet Name="calls" EntityType="self.call" /></EntityContainer>
            """).Part;
        ObjectType call = part.Types.OfType<ObjectType>().First();

        Assert.Equal("A call.", call.Documentation.Summary);
        Assert.True(call.Properties[1].ReadOnly);
        Assert.Equal("Ask 'phase'.", call.Properties[1].Documentation.Deprecated);
        Assert.Equal(Abilities.All & ~Abilities.Delete, Assert.Single(part.Roots).Abilities);
    }

    [Fact]
    public void A_mistake_costs_what_it_touches()
    {
        ReadResult result = Csdl.ReadSchema("""
            <ComplexType Name="a"><Property Name="x" /><Property Name="y" Type="Edm.String" /></ComplexType>
            <ComplexType><Property Name="z" Type="Edm.String" /></ComplexType>
            <ComplexType Name="b" BaseType="self.b" />
            """);

        Assert.Equal(["RLW1074", "RLW1074", "RLW1077"], result.Problems.Select(problem => problem.Kind.Id));
        Assert.Equal(["a", "b"], result.Part.Types.Select(type => type.Name));
        Assert.Equal(["@odata.type", "y"], ((ObjectType)result.Part.Types[0]).Properties.Select(property => property.Name));
    }

    private static string Words(TypeReference type) =>
        (type.Kind is ValueKind.List ? "List of " + Words(type.Items!) : type.Kind + (type.Name is { } name ? " " + name : "")) + (type.Nullable ? "?" : "");
}
