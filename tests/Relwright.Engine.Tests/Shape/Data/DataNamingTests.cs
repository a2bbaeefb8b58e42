using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape;
using Relwright.Engine.Shape.Model.Data;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Data;

/// <summary>C# names of types within others, of members and of cases.</summary>
public sealed class DataNamingTests
{
    [Theory]
    [InlineData("Pet/tags/item", "PetTagsItem")]
    [InlineData("Pet/tags/item/name", "PetTagsName")]
    [InlineData("createPet/request", "CreatePetRequest")]
    [InlineData("GET /pets/{petId}/response", "GetPetsPetIdResponse")]
    [InlineData("issues/list-for-repo/response/item", "IssuesListForRepoResponseItem")]
    [InlineData("item/value", "ItemValue")]
    public void A_type_without_a_name_is_named_after_its_place(string place, string expected) =>
        Assert.Equal(expected, Assert.Single(Sample.Shape(Sample.Api([Sample.Object(place)])).Items.OfType<ShapedObject>()).TypeName);

    [Fact]
    public void A_name_of_its_own_comes_before_one_by_place_and_that_is_told()
    {
        ShapeResult result = Sample.Shape(Sample.Api([Sample.Object("Pet/item/owner"), Sample.Object("PetOwner")], [Sample.Values("Pet/owner", "a")]));

        Problem[] told = [.. result.Problems];
        Assert.Equal(["PetItemOwner", "PetOwner"], result.Items.OfType<ShapedObject>().Select(item => item.TypeName));
        Assert.Equal(["RLW3010", "RLW3010"], told.Select(problem => problem.Kind.Id));
        Assert.All(told, problem => Assert.Equal(ProblemSeverity.Info, problem.Kind.Severity));
    }

    [Fact]
    public void A_name_does_not_depend_on_types_without_names()
    {
        ShapeResult result = Sample.Shape(Sample.Api([Sample.Object("A-B"), Sample.Object("AB"), Sample.Object("A/b")]));

        Assert.Equal(["AB", "ABData2", "ABData"], result.Items.OfType<ShapedObject>().Select(item => item.TypeName));
    }

    [Theory]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("$", "Dollar")]
    [InlineData("@type", "Type")]
    [InlineData("snake_case-name", "SnakeCaseName")]
    [InlineData("1st", "_1st")]
    [InlineData("unknown", "UnknownValue")]
    [InlineData("pet", "PetValue")]
    [InlineData("wire", "WireValue")]
    [InlineData("\u2603", "Unnamed")]
    public void A_member_has_a_name_that_no_type_and_no_code_needs(string wireName, string expected) =>
        Assert.Equal(expected, Assert.Single(Sample.Item<ShapedObject>(Sample.Api([Sample.Object("Pet", Sample.Property(wireName))]), "Pet").Members).Name);

    [Fact]
    public void Members_that_become_one_name_are_told_apart()
    {
        ObjectType type = Sample.Object("Pet", Sample.Property("a-b"), Sample.Property("a_b"), Sample.Property("aB"), Sample.Property("AB"));

        Assert.Equal(["AB", "ABValue", "ABValue2", "ABValue3"], Sample.Item<ShapedObject>(Sample.Api([type]), "Pet").Members.Select(member => member.Name));
    }

    [Fact]
    public void A_derived_object_calls_members_as_its_base_does()
    {
        ObjectType @base = Sample.Object("Animal", Sample.Property("cat"), Sample.Property("a-b")) with { Discriminator = new Discriminator("kind", [new("cat", "Cat")]) };
        ObjectType derived = Sample.Object("Cat", Sample.Property("a_b"), Sample.Property("cat")) with { Base = "Animal" };
        ShapedObject cat = Sample.Item<ShapedObject>(Sample.Api([@base, derived]), "Cat");

        Assert.Equal(["Kind", "Cat", "AB", "ABValue"], Sample.Item<ShapedObject>(Sample.Api([@base, derived]), "Animal").Members.Select(member => member.Name).Append("ABValue"));
        Assert.Equal(["kind", "cat", "a-b", "a_b"], cat.Members.Select(member => member.WireName));
        Assert.Equal([true, true, true, false], cat.Members.Select(member => member.Inherited));
    }

    [Fact]
    public void Cases_are_named_after_their_types_without_the_union_s_name()
    {
        UnionType union = Sample.Union(
            "Pet/owner", Sample.Data("Pet/owner/user"), Sample.Text, new TypeReference(ValueKind.Int64), TypeReference.ListOf(Sample.Text), Sample.Data("Other"), Sample.Data("Nobody"));
        ShapedUnion shaped = Sample.Item<ShapedUnion>(Sample.Api([union, Sample.Object("Pet/owner/user"), Sample.Object("Other")]), "PetOwner");

        Assert.Equal(["User", "Text", "Integer", "TextList", "OtherValue", "Any"], shaped.Cases.Select(@case => @case.Name));
        Assert.Equal("global::Contoso.Sample.PetOwnerUser", shaped.Cases[0].TypeName);
    }
}
