using Relwright.Engine.Api;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>What schemas become.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("string", null, "String")]
    [InlineData("string", "date", "Date")]
    [InlineData("string", "date-time", "DateTime")]
    [InlineData("string", "date-time-rfc1123", "HttpDate")]
    [InlineData("string", "time", "Time")]
    [InlineData("string", "duration", "Duration")]
    [InlineData("string", "uuid", "Guid")]
    [InlineData("string", "uri", "Uri")]
    [InlineData("string", "byte", "Bytes")]
    [InlineData("string", "binary", "Binary")]
    [InlineData("string", "no-such-format", "String")]
    [InlineData("integer", null, "Int64")]
    [InlineData("integer", "int32", "Int32")]
    [InlineData("integer", "int64", "Int64")]
    [InlineData("number", null, "Double")]
    [InlineData("number", "float", "Single")]
    [InlineData("number", "double", "Double")]
    [InlineData("number", "decimal", "Decimal")]
    [InlineData("boolean", null, "Boolean")]
    public void A_type_with_a_format_is_a_kind_of_value(string type, string? format, string kind) =>
        Assert.Equal($"It {{ a: {kind} }}", Shown.Types(Documents.Schema($"type: object\nproperties:\n  a: {{ type: {type}{(format is null ? "" : $", format: {format}")} }}"))[0]);

    [Theory]
    [InlineData("required: [a]\nproperties: { a: { type: string } }", "It { a!: String }")]
    [InlineData("required: [a]\nproperties: { a: { type: [string, 'null'] } }", "It { a!: String? }")]
    [InlineData("properties: { a: { type: string, format: password } }", "It { a: String secret }")]
    [InlineData("properties: { a: { type: string, readOnly: true }, b: { type: string, writeOnly: true } }", "It { a: String readOnly, b: String writeOnly }")]
    [InlineData("properties: { a: { type: integer, default: 7 }, b: { const: x } }", "It { a: Int64 = 7, b: String is \"x\" }")]
    [InlineData("properties: { a: { enum: [5] } }", "It { a: Int64 is 5 }")]
    [InlineData("properties: { a: { type: array, items: { type: [integer, 'null'] } } }", "It { a: [Int64?] }")]
    [InlineData("properties: { a: { type: object }, b: { additionalProperties: { type: string } }, c: {} }", "It { a: {Any}, b: {String}, c: Any }")]
    [InlineData("properties: { a: { type: string } }\nadditionalProperties: { type: integer }", "It { a: String, *: Int64 }")]
    [InlineData("properties: { a: { type: string } }\nadditionalProperties: false", "It { a: String }")]
    [InlineData("properties: { a: { $ref: '#/components/schemas/It' } }", "It { a: It }")]
    [InlineData("properties: { a: { $ref: '#/components/schemas/It', readOnly: true } }", "It { a: It readOnly }")]
    [InlineData("properties: { a: { oneOf: [{ $ref: '#/components/schemas/It' }, { type: 'null' }] } }", "It { a: It? }")]
    [InlineData("properties: { a: { anyOf: [{ type: string, format: uri }, { type: string, format: uuid }] } }", "It { a: String }")]
    [InlineData("properties: { a: true, b: { type: string } }", "It { a: Any, b: String }")]
    public void An_object_has_members(string schema, string expected) => Assert.Equal([expected], Shown.Types(Documents.Schema("type: object\n" + schema)));

    [Fact]
    public void Null_is_a_value_in_the_words_of_each_version()
    {
        Assert.Equal(["It { a: String? }"], Shown.Types(Documents.Schema("properties: { a: { type: string, nullable: true } }", "3.0.3")));
        Assert.Equal(["It { a: It? }"], Shown.Types(Documents.Schema("properties: { a: { nullable: true, allOf: [{ $ref: '#/components/schemas/It' }] } }", "3.0.3")));
        Assert.Equal(["It { a: It? }"], Shown.Types(Documents.Schema("type: object\nproperties: { a: { x-nullable: true, $ref: '#/definitions/It' } }", "2.0")));
    }

    [Fact]
    public void Types_within_others_are_named_by_their_places() => Assert.Equal(
        [
            "It { tags: [It/tags/item], more: {It/more/value} }",
            "It/more/value { b: It/more/value/b? }",
            "It/tags/item { a: It/tags/item/a }",
            "It/more/value/b (x, y)",
            "It/tags/item/a Number (1, 2)",
        ],
        Shown.Types(Documents.Schema("""
            type: object
            properties:
              tags: { type: array, items: { type: object, properties: { a: { enum: [1, 2] } } } }
              more: { additionalProperties: { type: object, properties: { b: { type: string, enum: [x, y, null] } } } }
            """)));

    [Fact]
    public void A_value_that_stands_twice_is_one_and_told_of()
    {
        DocumentsRead read = Documents.Read("components:\n  schemas:\n    A: { type: string, enum: [1, '1', 2] }\n    B: { enum: [1, '1', x, x] }\n");

        Assert.Equal("RLW1060 api.yaml 5:34, RLW1060 api.yaml 6:28", read.Found);
        Assert.Equal("A (1, 2)", Shown.Of(read.Part.Enums[0]));
    }

    [Fact]
    public void Alternatives_may_have_values_in_common() => Assert.Equal(
        ["It { a: It/a }", "It/a (x, y, z)"],
        Shown.Types(Documents.Schema("type: object\nproperties:\n  a: { anyOf: [{ type: string, enum: [x, y] }, { type: string, enum: [y, z] }, { type: string }] }")));

    [Fact]
    public void An_enumeration_takes_its_name_and_its_words_from_extensions_and_its_spelling_from_itself()
    {
        ApiPart part = Documents.Schema("""
            type: object
            properties:
              a: { type: string, enum: [azureBlobStorage], x-ms-enum: { name: Storage, values: [{ value: AzureBlobStorage, name: Blob }] } }
              b: { type: string, enum: [azureBlobStorage], x-ms-enum: { name: Storage, values: [{ value: AzureBlobStorage, name: Blob }] } }
              c: { type: integer, enum: [1, 2], x-enum-varnames: [One, Two] }
            """);

        Assert.Equal(["It { a: Storage, b: Storage, c: It/c }", "It/c Number (1 as One, 2 as Two)", "Storage (azureBlobStorage as Blob)"], Shown.Types(part));
    }

    [Fact]
    public void Any_text_beside_listed_ones_is_the_open_enumeration_that_every_one_is() =>
        Assert.Equal(["It (a, b)"], Shown.Types(Documents.Schema("anyOf: [{ type: string }, { enum: [a, b] }]")));

    [Fact]
    public void All_of_several_objects_is_one_with_the_members_of_all() => Assert.Equal(
        ["Base { a: String }", "It { a!: String, b: Int64 }"],
        Shown.Types(Documents.Read("""
            components:
              schemas:
                Base: { type: object, properties: { a: { type: string } } }
                It: { required: [a], allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { b: { type: integer } } }] }
            """).Part));

    [Fact]
    public void All_of_an_object_with_a_discriminator_is_one_of_it() => Assert.Equal(
        ["Cat : Pet { lives: Int64 }", "Dog : Pet { }", "Pet by kind (dog is Dog, Cat) { kind!: String }"],
        Shown.Types(Documents.Read("""
            components:
              schemas:
                Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { dog: Dog } } }
                Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: { type: integer } } }] }
                Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
            """).Part));

    [Fact]
    public void One_of_several_is_a_union_with_the_texts_that_tell_them_apart() => Assert.Equal(
        ["Cat { kind: String is \"cat\" }", "Dog { kind: String is \"dog\" }", "Either by kind (cat is Cat, dog is Dog) = Cat | Dog", "Mixed = String | Int64 | [String] | Mixed/case4", "Mixed/case4 { a: Any }"],
        Shown.Types(Documents.Read("""
            components:
              schemas:
                Cat: { type: object, properties: { kind: { const: cat } } }
                Dog: { type: object, properties: { kind: { const: dog } } }
                Either: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
                Mixed: { oneOf: [{ type: string }, { type: integer }, { type: array, items: { type: string } }, { type: object, properties: { a: {} } }] }
            """).Part));

    [Fact]
    public void A_definition_that_is_a_list_or_a_map_of_itself_becomes_a_type() => Assert.Equal(
        ["List = [List]", "Tree { *: Tree }"],
        Shown.Types(Documents.Read("""
            components:
              schemas:
                List: { type: array, items: { $ref: '#/components/schemas/List' } }
                Tree: { additionalProperties: { $ref: '#/components/schemas/Tree' } }
            """).Part));

    [Fact]
    public void Names_for_single_values_vanish_and_leave_their_bounds() => Assert.Equal(
        new Constraints(1, 30, null, null),
        Assert.IsType<ObjectType>(Documents.Read("""
            components:
              schemas:
                Name: { $ref: '#/components/schemas/Text' }
                Text: { type: string, minLength: 1, maxLength: 40 }
                It: { type: object, properties: { name: { $ref: '#/components/schemas/Name', maxLength: 30 } } }
            """).Part.Types[0]).Properties[0].Constraints);

    [Theory]
    [InlineData("2.0", "minimum: 1, exclusiveMinimum: true")]
    [InlineData("3.0.3", "minimum: 1, exclusiveMinimum: true")]
    [InlineData("3.1.0", "exclusiveMinimum: 1")]
    public void A_bound_that_is_out_of_bounds_itself_is_so_in_every_version(string version, string bound) => Assert.Equal(
        new Constraints(null, null, 1, 9.5m, Exclusion.Minimum),
        Assert.IsType<ObjectType>(Documents.Schema($"type: object\nproperties: {{ a: {{ type: number, {bound}, maximum: 9.5 }} }}", version).Types[0]).Properties[0].Constraints);
}
