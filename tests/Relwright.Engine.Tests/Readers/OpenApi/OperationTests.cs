using System.Linq;
using Relwright.Engine.Api;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>What operations become.</summary>
public sealed class OperationTests
{
    [Fact]
    public void Parameters_of_a_path_are_those_of_its_operations_unless_these_state_them_again()
    {
        Endpoint endpoint = Only("""
            paths:
              /groups/{id}:
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: top, in: query, schema: { type: integer } }
                get:
                  parameters:
                    - { name: top, in: query, required: true, schema: { type: integer, format: int32 } }
                    - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object } }
                    - { name: match, in: query, content: { application/json: { schema: { type: string } } } }
                    - { name: If-Match, in: header, schema: { type: array, items: { type: string } } }
                  responses: { '204': { description: Nothing. } }
            """);

        Assert.Equal("GET /groups/{id}", endpoint.Name);
        Assert.Equal("groups", endpoint.Group);
        Assert.Equal(
            ["Path Simple id!: String", "Query Form* top!: Int32", "Query DeepObject* filter: {Any}", "Query Json* match: String", "Header Simple If-Match: [String]"],
            endpoint.Parameters.Select(Shown.Of));
    }

    [Fact]
    public void Version_two_says_the_same_in_other_words()
    {
        Endpoint endpoint = Only(
            """
            consumes: [application/json]
            produces: [application/json, application/xml]
            paths:
              /groups:
                post:
                  tags: [Groups]
                  operationId: create
                  parameters:
                    - { name: ids, in: query, type: array, collectionFormat: pipes, items: { type: string } }
                    - { name: body, in: body, required: true, schema: { $ref: '#/definitions/Group' } }
                  responses:
                    '201': { description: Made., schema: { $ref: '#/definitions/Group' }, headers: { Location: { type: string, format: uri } } }
            definitions:
              Group: { type: object, properties: { name: { type: string } } }
            """,
            "2.0");

        Assert.Equal("Groups", endpoint.Group);
        Assert.Equal(["Query PipeDelimited ids: [String]"], endpoint.Parameters.Select(Shown.Of));
        Assert.True(endpoint.Body!.Required);
        Assert.Equal("application/json Group", Shown.Of(endpoint.Body.Contents));
        Assert.Equal(["201 application/json Group, application/xml Group"], endpoint.Answers.Select(Shown.Of));
        Assert.Equal("Header Simple Location: Uri", Shown.Of(Assert.Single(endpoint.Answers[0].Headers)));
    }

    [Fact]
    public void Answers_stand_by_status_then_class_then_default_and_all_but_successes_are_errors() => Assert.Equal(
        ["200 text/plain String", "404 error", "4XX error", "default error"],
        Only("""
            paths:
              /groups:
                get:
                  responses:
                    default: { description: Failed. }
                    4xx: { description: Failed. }
                    '404': { description: Not there. }
                    '200': { description: Done., content: { text/plain: { schema: { type: string } } } }
            """).Answers.Select(Shown.Of));

    [Fact]
    public void A_default_is_a_success_where_no_other_answer_is_one() =>
        Assert.Equal(["default"], Only("paths: { /a: { get: { responses: { default: { description: Done. } } } } }").Answers.Select(Shown.Of));

    [Theory]
    [InlineData("x-ms-pageable: { nextLinkName: next }", "", "Paging { Items = value, NextLink = next }")]
    [InlineData("x-ms-pageable: { nextLinkName: null }", "", null)]
    [InlineData("summary: All.", "headers: { Link: { schema: { type: string } } }", "Paging { Items = value, NextLink =  }")]
    [InlineData("summary: All.", "", null)]
    public void Pages_are_told_by_an_extension_or_by_a_header(string extension, string headers, string? expected) => Assert.Equal(expected, Only($$"""
        paths:
          /groups:
            get:
              {{extension}}
              responses:
                '200':
                  description: Some.
                  {{(headers.Length == 0 ? "x-none: 1" : headers)}}
                  content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } }
        components:
          schemas:
            Page: { type: object, properties: { value: { type: array, items: { type: string } }, next: { type: string } } }
        """).Paging?.ToString());

    [Fact]
    public void A_body_of_version_2_0_whose_media_type_nobody_states_is_JSON()
    {
        DocumentsRead read = Documents.Read("""
            paths:
              /groups:
                parameters: [{ $ref: '#/parameters/group' }]
                post:
                  operationId: make
                  responses: { '200': { $ref: '#/responses/made' } }
                put:
                  operationId: set
                  consumes: [application/x-groups+json]
                  produces: [text/plain]
                  responses: { '200': { description: Set., schema: { type: string } } }
              /photo:
                get: { operationId: photo, responses: { '200': { description: It., schema: { type: file } } } }
                post: { operationId: send, parameters: [{ name: n, in: formData, type: string }], responses: { '204': { description: Sent. } } }
            parameters:
              group: { name: group, in: body, schema: { type: object } }
            responses:
              made: { description: Made., schema: { type: array, items: { type: string } } }
            """, "2.0");

        Assert.Equal("", read.Found);
        Assert.Equal(
            ["make application/json application/json", "photo  application/octet-stream", "send application/x-www-form-urlencoded ", "set application/x-groups+json text/plain"],
            read.Part.Endpoints.Select(endpoint => $"{endpoint.Name} {Media(endpoint.Body?.Contents)} {Media(endpoint.Answers[0].Contents)}"));

        static string Media(Relwright.Engine.Values.EquatableArray<BodyContent>? contents) => string.Join(",", (contents ?? []).Select(content => content.MediaType));
    }

    [Fact]
    public void Links_lead_to_operations_by_id_and_by_reference()
    {
        DocumentsRead read = Documents.Read("""
            paths:
              /groups:
                post:
                  operationId: make
                  responses:
                    '201':
                      description: Made.
                      links:
                        get: { operationId: get, parameters: { path.id: '$response.body#/id', from: 'group-{$request.query.q}', flag: true } }
                        same: { operationRef: '#/paths/~1groups~1%7Bid%7D/get', requestBody: $request.body }
              /groups/{id}:
                get:
                  operationId: get
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: from, in: query }, { name: flag, in: query }]
                  responses: { '204': { description: Nothing. } }
            """);

        Assert.Equal("", read.Found);
        AnswerLink[] links = [.. read.Part.Endpoints.Single(endpoint => endpoint.Name == "make").Answers[0].Links];
        Assert.Equal(["get", "get"], links.Select(link => link.Endpoint));
        Assert.Equal(
            ["id Path $response.body#/id True", "from  group-{$request.query.q} True", "flag  true False"],
            links[0].Arguments.Select(argument => $"{argument.Parameter} {argument.Place} {argument.Value.Text} {argument.Value.IsExpression}"));
        Assert.Equal(new LinkValue("$request.body", true), links[1].Body);
    }

    [Fact]
    public void A_merge_patch_is_a_type_of_its_own_where_the_object_travels_otherwise_too()
    {
        ApiPart part = Documents.Read("""
            paths:
              /rooms:
                patch:
                  requestBody: { content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Room' } } } }
                  responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } } } }
                put:
                  requestBody: { content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Only' } } } }
                  responses: { '204': { description: Done. } }
            components:
              schemas:
                Room: { type: object, properties: { owner: { $ref: '#/components/schemas/Person' } } }
                Person: { type: object, properties: { name: { type: string } } }
                Only: { type: object, properties: { a: { type: string } } }
            """).Part;

        Assert.Equal(
            ["Only partial { a: String }", "Person { name: String }", "Person/patch partial { name: String }", "Room { owner: Person }", "Room/patch partial { owner: Person/patch }"],
            Shown.Types(part));
        Assert.Equal("application/merge-patch+json Room/patch", Shown.Of(part.Endpoints[0].Body!.Contents));
    }

    [Fact]
    public void What_the_API_sends_is_told_by_webhooks_and_callbacks() => Assert.Equal(
        ["made POST application/json Event", "subscribe/onEvent POST application/json Event"],
        Documents.Read("""
            paths:
              /subscriptions:
                post:
                  operationId: subscribe
                  responses: { '204': { description: Done. } }
                  callbacks:
                    onEvent:
                      '{$request.query.url}':
                        post: { requestBody: &event { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { '204': { description: Done. } } }
            webhooks:
              made: { post: { requestBody: *event, responses: { '204': { description: Done. } } } }
            components:
              schemas:
                Event: { type: object, properties: { id: { type: string } } }
            """).Part.Webhooks.Select(webhook => $"{webhook.Name} {webhook.Verb} {Shown.Of(webhook.Body!.Contents)}"));

    [Fact]
    public void Facts_hold_for_the_whole_API()
    {
        ApiFacts facts = Documents.Read("""
            servers: [{ url: 'https://{region}.contoso.com/v1', variables: { region: { default: eu, enum: [eu, us] } } }]
            paths: {}
            components:
              securitySchemes:
                key: { type: apiKey, in: query, name: code }
                token: { type: http, scheme: bearer }
                name: { type: http, scheme: basic }
                mutual: { type: mutualTLS }
            """).Part.Facts!;

        Assert.Equal("1", facts.Version);
        Assert.Equal("https://{region}.contoso.com/v1 region eu eu us", $"{facts.Servers[0].Url} {facts.Servers[0].Variables[0].Name} {facts.Servers[0].Variables[0].Default} {string.Join(' ', facts.Servers[0].Variables[0].Values)}");
        Assert.Equal(["key Key Query code", "token Bearer  ", "name Basic  ", "mutual Certificate  "], facts.Security.Select(scheme => $"{scheme.Name} {scheme.Kind} {scheme.Place} {scheme.Parameter}"));
    }

    private static Endpoint Only(string document, string version = "3.1.0")
    {
        DocumentsRead read = Documents.Read(document, version);
        Assert.Equal("", read.Found);
        return Assert.Single(read.Part.Endpoints);
    }
}
