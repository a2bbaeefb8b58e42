using System.Linq;
using Relwright.Engine.Api;
using Xunit;

namespace Relwright.Engine.Tests.Readers.Csdl;

/// <summary>What is read beside types and paths: flags, open types, limits of queries, bodies that come to receivers.</summary>
public sealed class CsdlFeatureTests
{
    [Fact]
    public void Reads_flags_with_the_numbers_that_stand_for_them()
    {
        EnumType type = Csdl.ReadClean("""
            <EnumType Name="days" IsFlags="true"><Member Name="none" Value="0" /><Member Name="monday" Value="1" /><Member Name="week" Value="127" /></EnumType>
            """).Part.Enums.Single();

        Assert.True(type.Flags);
        Assert.Equal([("none", 0L), ("monday", 1L), ("week", 127L)], type.Values.Select(value => (value.Value, value.Bits!.Value)));
    }

    [Fact]
    public void The_numbers_of_other_enumerations_mean_nothing_on_the_wire()
    {
        EnumType type = Csdl.ReadClean("""<EnumType Name="state"><Member Name="on" Value="7" /></EnumType>""").Part.Enums.Single();

        Assert.False(type.Flags);
        Assert.Null(type.Values[0].Bits);
    }

    [Fact]
    public void An_open_type_has_members_of_any_name_and_so_has_its_patch()
    {
        ObjectType[] types = [.. Csdl.ReadClean("""
            <EntityType Name="thing" OpenType="true"><Property Name="name" Type="Edm.String" /></EntityType>
            <ComplexType Name="closed"><Property Name="name" Type="Edm.String" /></ComplexType>
            """).Part.Types.OfType<ObjectType>()];

        Assert.Equal([("thing", true), ("thing/patch", true), ("closed", false)], types.Select(type => (type.Name, type.Values is { Kind: ValueKind.Any })));
    }

    [Fact]
    public void Reads_the_bounds_of_numbers()
    {
        ObjectType type = Csdl.ReadClean("""
            <ComplexType Name="thing">
              <Property Name="rings" Type="Edm.Int32">
                <Annotation Term="Org.OData.Validation.V1.Minimum" Int="1" />
                <Annotation Term="Org.OData.Validation.V1.Maximum"><Int>115</Int></Annotation>
              </Property>
              <Property Name="share" Type="Edm.Double"><Annotation Term="Org.OData.Validation.V1.Maximum" Decimal="0.5" /></Property>
              <Property Name="name" Type="Edm.String" MaxLength="5"><Annotation Term="Org.OData.Validation.V1.Maximum" Int="3" /></Property>
            </ComplexType>
            """).Part.Types.OfType<ObjectType>().Single();

        Assert.Equal(
            [new Constraints(null, null, 1, 115), new Constraints(null, null, null, 0.5m), new Constraints(null, 5, null, null)],
            type.Properties.Skip(1).Select(property => property.Constraints));
    }

    [Fact]
    public void Reads_what_queries_must_not_ask()
    {
        QueryLimits limits = Csdl.ReadClean("""
            <EntityType Name="thing"><Property Name="name" Type="Edm.String" /></EntityType>
            <EntityContainer Name="Things">
              <EntitySet Name="things" EntityType="self.thing">
                <Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="false" />
                <Annotation Term="Org.OData.Capabilities.V1.SkipSupported" Bool="true" />
                <Annotation Term="Org.OData.Capabilities.V1.SearchRestrictions"><Record><PropertyValue Property="Searchable" Bool="false" /></Record></Annotation>
                <Annotation Term="Org.OData.Capabilities.V1.SortRestrictions"><Record><PropertyValue Property="NonSortableProperties"><Collection><PropertyPath>name</PropertyPath></Collection></PropertyValue></Record></Annotation>
              </EntitySet>
            </EntityContainer>
            """).Part.Roots.Single().Limits!;

        Assert.Equal(["$search", "$top"], limits.Refused);
        Assert.Equal(["name"], limits.NotSortable);
        Assert.Empty(limits.NotFilterable);
    }

    [Fact]
    public void A_complex_type_that_declares_the_list_around_its_items_is_a_body_for_receivers()
    {
        ApiPart part = Csdl.ReadClean("""
            <ComplexType Name="changes"><Property Name="value" Type="Collection(self.change)" /></ComplexType>
            <ComplexType Name="change"><Property Name="value" Type="Collection(Edm.String)" /></ComplexType>
            <EntityType Name="page"><Property Name="value" Type="Collection(self.change)" /></EntityType>
            """).Part;

        Webhook webhook = Assert.Single(part.Webhooks);
        Assert.Equal(("changes", "changes"), (webhook.Name, webhook.Body!.Contents[0].Type!.Name));
    }
}
