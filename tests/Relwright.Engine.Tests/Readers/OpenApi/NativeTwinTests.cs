using Relwright.Engine.Api;
using Relwright.Engine.Readers.Merging;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>One API in two formats is one value.</summary>
public sealed class NativeTwinTests
{
    private const string Native = """
        relwright: 1
        api: { summary: Rooms to meet in., version: '2', servers: ['https://rooms.contoso.com'] }
        enums:
          RoomKind:
            summary: What a room is for.
            values: { small: , large: For many. }
        types:
          Room:
            summary: A room.
            properties:
              id: { type: string, required: true, readOnly: true, summary: Its name. }
              kind: RoomKind
              owner: Person
              guests: { type: [Person] }
              code: { type: string, secret: true, minLength: 4, maxLength: 8 }
              seats: { type: int32, minimum: 1, maximum: 500 }
          Person:
            summary: Somebody.
            properties: { name: string }
          Failure:
            summary: Why it failed.
            properties: { message: { type: string, required: true } }
        endpoints:
          getRoom:
            call: GET /rooms/{id}
            summary: Gives a room.
            parameters:
              id: { in: path, type: string, summary: Its name. }
              expand: { type: [string] }
              trace: { in: header, type: guid }
            answers:
              200: { type: Room, summary: The room. }
              4XX: { type: Failure, summary: It failed. }
          putRoom:
            call: PUT /rooms/{id}
            group: Editing
            summary: Changes a room.
            parameters:
              id: { in: path, type: string }
            body: { type: Room, required: true, summary: How it should be. }
            answers:
              204: { summary: It is so. }
              default: { type: Failure, summary: It failed. }
        """;

    private const string OpenApi = """
        openapi: 3.1.0
        info: { title: Rooms, summary: Rooms to meet in., version: '2' }
        servers: [{ url: 'https://rooms.contoso.com' }]
        paths:
          /rooms/{id}:
            get:
              operationId: getRoom
              summary: Gives a room.
              parameters:
                - { name: id, in: path, required: true, description: Its name., schema: { type: string } }
                - { name: expand, in: query, schema: { type: array, items: { type: string } } }
                - { name: trace, in: header, schema: { type: string, format: uuid } }
              responses:
                '200': { description: The room., content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } } }
                4XX: &failure { description: It failed., content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } } }
            put:
              operationId: putRoom
              tags: [Editing]
              summary: Changes a room.
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
              requestBody:
                required: true
                description: How it should be.
                content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } }
              responses:
                '204': { description: It is so. }
                default: *failure
        components:
          schemas:
            RoomKind:
              type: string
              description: What a room is for.
              enum: [small, large]
              x-enum-descriptions: [null, For many.]
            Room:
              type: object
              description: A room.
              required: [id]
              properties:
                id: { type: string, readOnly: true, description: Its name. }
                kind: { $ref: '#/components/schemas/RoomKind' }
                owner: { $ref: '#/components/schemas/Person' }
                guests: { type: array, items: { $ref: '#/components/schemas/Person' } }
                code: { type: string, format: password, minLength: 4, maxLength: 8 }
                seats: { type: integer, format: int32, minimum: 1, maximum: 500 }
            Person: { type: object, description: Somebody., properties: { name: { type: string } } }
            Failure: { type: object, description: Why it failed., required: [message], properties: { message: { type: string } } }
        """;

    [Fact]
    public void An_API_written_natively_and_in_OpenAPI_is_one_value()
    {
        DocumentsRead openApi = Documents.Read(("api.yaml", OpenApi));
        Assert.Equal("", openApi.Found);

        ApiDescription ours = Merged(Spec.ReadClean(Native).Part);
        ApiDescription theirs = Merged(openApi.Part);

        Assert.Equal(theirs.Facts, ours.Facts);
        Assert.Equal(theirs.Enums, ours.Enums);
        Assert.Equal(theirs.Types, ours.Types);
        Assert.Equal(theirs.Endpoints, ours.Endpoints);
        Assert.Equal(theirs, ours);
    }

    private static ApiDescription Merged(ApiPart part)
    {
        MergeResult merged = ApiMerger.Merge([("api.yaml", part)], "Rooms", "Contoso.Rooms");
        Assert.Empty(merged.Problems);
        return merged.Api!;
    }
}
