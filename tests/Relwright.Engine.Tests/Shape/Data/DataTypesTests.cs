using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Naming;
using Xunit;

namespace Relwright.Engine.Tests.Shape.Data;

/// <summary>C# names and wire expressions of type references, and where types travel.</summary>
public sealed class DataTypesTests
{
    private static readonly ApiDescription s_api = Sample.Api(
        [Sample.Object("Pet", Sample.Property("toy", Sample.Data("Toy"))), Sample.Object("Toy"), Sample.Object("Form", Sample.Property("pet", Sample.Data("Pet"))), Sample.Object("Orphan")],
        [Sample.Values("Size", "s", "m")],
        [Sample.Endpoint("get", null, Sample.Data("Pet"), "application/xml; charset=utf-8"), Sample.Endpoint("add", Sample.Data("Form"), null, "multipart/form-data")]);

    private static readonly DataTypes s_types = new(s_api, new TypeNames(s_api, "Sample", []));

    [Fact]
    public void Types_are_named_without_question_mark_but_within_others()
    {
        Assert.Equal("EquatableList<Pet>", s_types.CSharpName(TypeReference.ListOf(Sample.Data("Pet"))));
        Assert.Equal("EquatableMap<EquatableList<int?>>", s_types.CSharpName(TypeReference.MapOf(TypeReference.ListOf(new TypeReference(ValueKind.Int32, Nullable: true)))));
        Assert.Equal("Size", s_types.CSharpName(Sample.Enum("Size") with { Nullable = true }));
        Assert.Equal("JsonValue", s_types.CSharpName(Sample.Data("Nobody")));
        Assert.Equal("global::N.Pet", s_types.CSharpName(Sample.Data("Pet"), "N"));
    }

    [Fact]
    public void Wires_say_how_values_are_read_and_written()
    {
        Assert.Equal("Wire.List(Wire.Record<Pet>())", s_types.WireExpression(TypeReference.ListOf(Sample.Data("Pet"))));
        Assert.Equal("Wire.Map(Wire.Nullable(Wire.Enum<Size>()))", s_types.WireExpression(TypeReference.MapOf(Sample.Enum("Size") with { Nullable = true })));
        Assert.Equal("Wire.Any", s_types.WireExpression(Sample.Data("Nobody")));
        Assert.Equal("Wire.List(Wire.Any)", s_types.WireExpression(new TypeReference(ValueKind.List)));
    }

    [Fact]
    public void Uses_reach_what_stands_within()
    {
        Assert.Equal(DataUse.Request | DataUse.Answer | DataUse.Json | DataUse.Xml, s_types.Usage.Of("Toy"));
        Assert.Equal(DataUse.Request | DataUse.Json | DataUse.Form, s_types.Usage.Of("Form"));
        Assert.Equal(DataUse.Request | DataUse.Answer | DataUse.Json, s_types.Usage.Of("Orphan"));
    }
}
