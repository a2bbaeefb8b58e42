using System.Linq;
using Relwright.Engine.Api;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>What the extensions of Azure's documents say to generators of clients.</summary>
public sealed class ExtensionTests
{
    [Fact]
    public void Names_for_clients_go_with_members_types_and_parameters_and_leave_the_wire_alone()
    {
        DocumentsRead read = Documents.Read("""
            paths:
              /groups:
                parameters:
                  - { name: shared, in: query, x-ms-client-name: common, type: string }
                  - { name: body, in: body, x-ms-client-name: payload, schema: { $ref: '#/definitions/group' } }
                get:
                  operationId: get
                  responses: { '200': { description: All., headers: { x-ms-error-code: { x-ms-client-name: ErrorCode, type: string } } } }
            definitions:
              group:
                x-ms-client-name: Team
                type: object
                properties:
                  n: { x-ms-client-name: name, type: string }
                  o: { x-ms-client-name: owner, $ref: '#/definitions/person' }
                  p: { $ref: '#/definitions/person' }
                  q: { x-ms-client-name: quarters, type: object, properties: { a: { type: string } } }
                  r: { x-ms-client-name: ' ', type: string }
              person: { x-ms-client-name: Member, type: object, properties: { a: { type: string } } }
            """, "2.0");

        Assert.Equal("", read.Found);
        ObjectType[] types = [.. read.Part.Types.OfType<ObjectType>()];
        Assert.Equal(["group Team", "group/q ", "person Member"], types.Select(type => $"{type.Name} {type.ClientName}"));
        Assert.Equal(["n name", "o owner", "p p", "q quarters", "r r"], types[0].Properties.Select(property => $"{property.Name} {property.Word}"));
        Endpoint endpoint = Assert.Single(read.Part.Endpoints);
        Assert.Equal("shared common", $"{endpoint.Parameters[0].Value.Name} {endpoint.Parameters[0].Value.Word}");
        Assert.Equal("ErrorCode", Assert.Single(endpoint.Answers[0].Headers).Value.Word);
    }

    [Theory]
    [InlineData("[read]", true, false)]
    [InlineData("[create, update]", false, true)]
    [InlineData("[read, create]", false, false)]
    [InlineData("[]", false, false)]
    [InlineData("read", false, false)]
    public void Mutability_says_who_sets_a_member(string words, bool readOnly, bool writeOnly)
    {
        var type = (ObjectType)Assert.Single(Documents.Schema($"type: object\nproperties: {{ a: {{ type: string, x-ms-mutability: {words} }} }}", "2.0").Types);

        Assert.Equal((readOnly, writeOnly), (type.Properties[0].ReadOnly, type.Properties[0].WriteOnly));
    }

    [Fact]
    public void What_is_not_to_be_encoded_keeps_what_has_a_meaning_in_uris()
    {
        DocumentsRead read = Documents.Read("""
            paths:
              /files/{path}:
                get:
                  operationId: get
                  parameters: [{ name: path, in: path, required: true, type: string, x-ms-skip-url-encoding: true }, { name: q, in: query, type: string }]
                  responses: { '204': { description: Nothing. } }
            """, "2.0");

        Assert.Equal([true, false], read.Part.Endpoints[0].Parameters.Select(parameter => parameter.AllowReserved));
    }

    [Fact]
    public void Paths_that_differ_in_their_query_are_operations_with_constants_and_have_their_places()
    {
        DocumentsRead read = Documents.Read("""
            x-ms-paths:
              /blobs?comp=list&restype=a%20b&flag&x={y}:
                get: { operationId: list, parameters: [{ name: y, in: query, $ref: '#/parameters/none' }], responses: { '204': { description: Nothing. } } }
            paths:
              /blobs:
                get: { operationId: get, responses: { '204': { description: Nothing. } } }
            """, "2.0");

        Assert.Equal("RLW1040 api.yaml 5:66", read.Found);
        Endpoint list = read.Part.Endpoints.Single(endpoint => endpoint.Name == "list");
        Assert.Equal(("/blobs", "blobs"), (list.Path, list.Group));
        Assert.Equal(["y ", "comp \"list\"", "restype \"a b\"", "flag \"\""], list.Parameters.Select(parameter => $"{parameter.Value.Name} {parameter.Value.Constant}"));
        Assert.Equal(5, read.At("/endpoints/list")?.Line);
    }

    [Theory]
    [InlineData("{ nextLinkName: next }", "{ value: { type: array, items: {} }, next: { type: string } }", "")]
    [InlineData("{ nextLinkName: next }", "{ items: { type: array, items: {} }, next: { type: string } }", "RLW1066 api.yaml 7:7")]
    [InlineData("{ itemName: items, nextLinkName: next }", "{ items: { type: string }, next: { type: string } }", "RLW1066 api.yaml 7:24")]
    [InlineData("{ itemName: items, nextLinkName: nextLink }", "{ items: { type: array, items: {} }, next: { type: string } }", "RLW1066 api.yaml 7:41")]
    [InlineData("{ nextLinkName: null }", "{ items: { type: array, items: {} } }", "")]
    public void Paging_has_to_fit_the_answer(string paging, string members, string found)
    {
        DocumentsRead read = Documents.Read($$"""
            paths:
              /groups:
                get:
                  operationId: list
                  x-ms-pageable: {{paging}}
                  responses: { '200': { description: A page., schema: { type: object, properties: {{members}} } } }
            """, "2.0");

        Assert.Equal(found, read.Found);
        Assert.Equal(found.Length == 0 && paging.Contains("next }", System.StringComparison.Ordinal), read.Part.Endpoints[0].Paging is not null);
    }

    [Theory]
    [InlineData("application/x-groups: { schema: { type: array, items: { type: string } } }", "RLW1067 api.yaml 10:13")]
    [InlineData("application/x-groups: { schema: { type: string, format: binary } }", "")]
    [InlineData("application/x-groups: {}", "")]
    [InlineData("application/x-groups: { schema: { type: integer } }, application/json: { schema: { type: integer } }", "")]
    [InlineData("application/hal+json: { schema: { type: object } }", "")]
    [InlineData("application/atom+xml: { schema: { type: object } }", "")]
    [InlineData("text/csv: { schema: { type: array } }", "")]
    [InlineData("'*/*': { schema: { type: object } }", "")]
    public void Only_a_body_that_nothing_can_read_by_its_schema_is_told(string content, string found)
    {
        DocumentsRead read = Documents.Read($$"""
            paths:
              /groups:
                get:
                  operationId: list
                  responses:
                    '200':
                      description: All.
                      content: { {{content}} }
            """);

        Assert.Equal(found.Replace("10:13", "10:22", System.StringComparison.Ordinal), read.Found);
    }

    [Fact]
    public void A_parameter_that_a_link_misspells_is_told_where_the_link_is_described()
    {
        DocumentsRead read = Documents.Read("""
            paths:
              /groups/{id}:
                get:
                  operationId: get
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  responses: { '200': { $ref: '#/components/responses/R' }, '201': { description: Made., links: { again: { $ref: '#/components/links/L' } } } }
            components:
              links:
                L: { operationId: get, parameters: { query.id: 1 } }
              responses:
                R: { description: All., links: { self: { operationId: get, parameters: { ID: 1, id: 2 } } } }
            """);

        Assert.Equal("RLW1065 api.yaml 11:42, RLW1065 api.yaml 13:78", read.Found);
        Assert.EndsWith("name one of its parameters; did you mean 'id'?", read.Files[0].Result.Problems[1].Message, System.StringComparison.Ordinal);
    }
}
