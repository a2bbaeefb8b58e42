using System.Linq;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>References lead to declared files, and nowhere else.</summary>
public sealed class ReferenceTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Sample, version: '1' }\n";

    [Fact]
    public void References_between_files_are_relative_to_the_file_that_has_them()
    {
        DocumentsRead read = Documents.Read(
            ("/specs/api/main.yaml", Head + """
                paths:
                  /groups/{id}:
                    $ref: ../paths/groups.json#/byId
                """),
            ("/specs/paths/groups.json", """
                { "byId": { "get": {
                    "operationId": "get",
                    "parameters": [{ "$ref": "../common.yaml#/components/parameters/Id" }],
                    "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "./group.yaml" } } } } } } } }
                """),
            ("/specs/paths/group.yaml", "type: object\nproperties:\n  name: { $ref: '../common.yaml#/components/schemas/Odd~1Name%20' }\n  parent: { $ref: '#' }\n"),
            ("/specs/common.yaml", Head + """
                paths: {}
                components:
                  parameters:
                    Id: { name: id, in: path, required: true, schema: { type: string } }
                  schemas:
                    'Odd/Name ': { type: object, properties: { text: { type: string } } }
                    Unused: { type: object, properties: { text: { type: string } } }
                """));

        Assert.Equal("", read.Found);
        Assert.Equal("Path Simple id!: String", Shown.Of(read.Part.Endpoints[0].Parameters[0]));
        Assert.Equal(["Odd/Name  { text: String }", "group { name: Odd/Name , parent: group }"], Shown.Types(read.Part));
        Assert.Equal(1, read.Files.Single(file => file.Path.EndsWith("group.yaml", System.StringComparison.Ordinal)).Result.Map.Find(new("/types/group"), out _)!.Value.Line);
    }

    [Fact]
    public void Documents_without_operations_give_all_where_no_document_has_any() =>
        Assert.Equal(["A (x, y)", "B (x, y)"], Shown.Types(Documents.Read(
            ("a.yaml", Head + "paths: {}\ncomponents: { schemas: { A: { type: string, enum: [x, y] } } }\n"),
            ("b.yaml", Head + "paths: {}\ncomponents: { schemas: { B: { type: string, enum: [x, y] } } }\n")).Part));

    [Fact]
    public void Two_documents_that_refer_to_one_definition_have_it_once()
    {
        const string Uses = "{ get: { responses: { '200': { description: It., content: { application/json: { schema: { $ref: 'common.yaml#/Thing' } } } } } } }\n";
        DocumentsRead read = Documents.Read(
            ("a.yaml", Head + "paths:\n  /a: " + Uses),
            ("b.yaml", Head + "paths:\n  /b: " + Uses + "components: { schemas: { Thing: { type: object, properties: { own: { type: string } } } } }\n"),
            ("common.yaml", "Thing: { type: object, properties: { shared: { type: string } } }\n"));

        Assert.Equal("", read.Found);
        Assert.Equal(["Thing { shared: String }", "Thing2 { own: String }"], Shown.Types(read.Part));
        Assert.Equal(["GET /a", "GET /b"], read.Part.Endpoints.Select(endpoint => endpoint.Name));
        Assert.All(read.Part.Endpoints, endpoint => Assert.Equal("200 application/json Thing", Shown.Of(endpoint.Answers[0])));
    }

    [Fact]
    public void A_definition_that_is_only_a_reference_leaves_its_name_to_what_it_leads_to()
    {
        DocumentsRead read = Documents.Read(
            ("a.yaml", Head + """
                paths:
                  /a:
                    get: { responses: { default: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } } } }
                components:
                  schemas:
                    Error: { $ref: 'common.yaml#/definitions/Error' }
                """),
            ("common.yaml", "definitions:\n  Error: { type: object, properties: { inner: { $ref: '#/definitions/Error', description: The one behind it. } } }\n"));

        Assert.Equal("", read.Found);
        Assert.Equal(["Error { inner: Error }"], Shown.Types(read.Part));
    }

    [Theory]
    [InlineData("https://contoso.com/a.yaml#/A", "RLW1046 api.yaml 6:11")]
    [InlineData("/etc/passwd", "RLW1046 api.yaml 6:11")]
    [InlineData("file:///etc/passwd", "RLW1046 api.yaml 6:11")]
    [InlineData("C:\\\\a.yaml", "RLW1046 api.yaml 6:11")]
    [InlineData("../../../../etc/passwd", "RLW1045 api.yaml 6:11")]
    [InlineData("missing.yaml#/A", "RLW1045 api.yaml 6:11")]
    [InlineData("#/components/schemas/Missing", "RLW1040 api.yaml 6:11")]
    [InlineData("#/components/schemas/It", "RLW1041 api.yaml 6:5")]
    public void A_reference_that_leads_nowhere_is_a_problem_at_its_place_and_any_value(string reference, string expected)
    {
        DocumentsRead read = Documents.Read($"components:\n  schemas:\n    A: {{ type: string }}\n    It: {{ $ref: \"{reference}\" }}\n    B: {{ type: object, properties: {{ it: {{ $ref: '#/components/schemas/It' }} }} }}\n");

        Assert.Equal(expected, read.Found);
        Assert.Equal(["B { it: Any }"], Shown.Types(read.Part));
    }

    [Fact]
    public void A_reference_into_the_middle_of_a_document_gives_a_definition_named_after_the_place() => Assert.Equal(
        ["It { first: It/first, second: It.first }", "It.first { a: String }", "It/first { a: String }"],
        Shown.Types(Documents.Schema("""
            type: object
            properties:
              first: { type: object, properties: { a: { type: string } } }
              second: { $ref: '#/components/schemas/It/properties/first' }
            """)));
}
