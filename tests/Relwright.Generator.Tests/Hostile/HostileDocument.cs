namespace Relwright.Generator.Tests.Hostile;

/// <summary>OpenAPI documents in which every text that a document can choose is one and the same.</summary>
internal static class HostileDocument
{
    /// <summary>Names, media types, URLs and values are the text.</summary>
    public static string Names(string text, string version)
    {
        string t = HostileText.Quote(text);
        string path = HostileText.Quote("/" + text + "/{" + text + "}");
        return $$"""
            openapi: {{version}}
            info: { title: {{t}}, version: {{t}} }
            servers:
              - { name: {{t}}, url: {{HostileText.Quote("https://" + text + "{v}")}}, description: {{t}}, variables: { {{t}}: { default: {{t}}, enum: [{{t}}] }, v: { default: {{t}} } } }
            security: [{ {{t}}: [{{t}}] }]
            tags: [{ name: {{t}}, description: {{t}} }]
            paths:
              {{path}}:
                servers: [{ url: {{t}} }]
                parameters:
                  - { name: {{t}}, in: path, required: true, description: {{t}}, x-ms-client-name: {{t}}, schema: { type: string, enum: [{{t}}, b], default: {{t}}, pattern: {{t}} } }
                post:
                  operationId: {{t}}
                  tags: [{{t}}]
                  summary: {{t}}
                  description: {{t}}
                  deprecated: true
                  x-ms-pageable: { itemName: {{t}}, nextLinkName: {{HostileText.Quote(text + "2")}} }
                  parameters:
                    - { name: {{t}}, in: query, description: {{t}}, schema: { type: string, const: {{t}} } }
                    - { name: {{HostileText.Quote(text + "q")}}, in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Thing' } }
                    - { name: {{HostileText.Quote("X-" + text)}}, in: header, schema: { type: array, items: { type: string, maxLength: 7 } } }
                    - { name: {{HostileText.Quote("c" + text)}}, in: cookie, schema: { type: string, default: {{t}} } }
                  requestBody:
                    description: {{t}}
                    content:
                      {{t}}: { schema: { type: string, format: binary } }
                      {{HostileText.Quote("application/" + text + "+json")}}: { schema: { $ref: '#/components/schemas/Thing' } }
                      {{HostileText.Quote("text/" + text)}}: { schema: { type: string } }
                      multipart/form-data:
                        schema: { type: object, properties: { {{t}}: { type: string, format: binary, description: {{t}} }, {{HostileText.Quote(text + "4")}}: { type: integer, maximum: 9 } } }
                        encoding: { {{t}}: { contentType: {{t}} } }
                      application/x-www-form-urlencoded:
                        schema: { type: object, properties: { {{t}}: { type: array, items: { type: string } } } }
                        encoding: { {{t}}: { style: pipeDelimited, explode: false } }
                  responses:
                    '200':
                      description: {{t}}
                      headers: { {{t}}: { description: {{t}}, schema: { type: string } }, {{HostileText.Quote("H" + text)}}: { x-ms-client-name: {{t}}, schema: { type: integer } } }
                      content:
                        application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                        {{HostileText.Quote("image/" + text)}}: { schema: { type: string, format: binary } }
                        application/jsonl: { itemSchema: { $ref: '#/components/schemas/Thing' } }
                      links:
                        {{t}}: { operationId: {{t}}, description: {{t}}, parameters: { {{t}}: {{HostileText.Quote("$response.body#/" + text)}}, {{HostileText.Quote("c" + text)}}: {{HostileText.Quote("a{$url}" + text)}} }, requestBody: {{t}}, server: { url: {{t}} } }
                    '202': { description: {{t}}, content: { application/json: { schema: { type: string } } } }
                    default: { description: {{t}}, content: { application/json: { schema: { type: object, properties: { {{t}}: { type: string } } } } } }
                  callbacks:
                    {{t}}: { {{HostileText.Quote("{$request.body#/" + text + "}")}}: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: { '200': { description: {{t}} } } } } }
                get: { tags: [{{t}}], responses: { '200': { description: {{t}}, content: { application/octet-stream: {} } } } }
            webhooks:
              {{t}}: { post: { summary: {{t}}, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: { '200': { description: {{t}} } } } }
            components:
              securitySchemes:
                {{t}}: { type: apiKey, in: query, name: {{t}}, description: {{t}} }
                {{HostileText.Quote(text + "b")}}: { type: http, scheme: {{t}} }
              schemas:
                Thing:
                  type: object
                  x-ms-client-name: {{t}}
                  title: {{t}}
                  description: {{t}}
                  required: [{{t}}]
                  properties:
                    {{t}}: { type: string, description: {{t}}, enum: [{{t}}, a], x-ms-enum: { name: {{t}}, values: [{ value: {{t}}, name: {{t}}, description: {{t}} }] }, xml: { name: {{t}}, prefix: {{t}}, namespace: {{HostileText.Quote("urn:" + text)}} } }
                    {{HostileText.Quote(text + "2")}}: { type: string, default: {{t}}, x-ms-client-name: {{t}} }
                    {{HostileText.Quote(text + "3")}}: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: integer }], discriminator: { propertyName: {{t}}, mapping: { {{t}}: Thing } } }
                    {{HostileText.Quote(text + "5")}}: { const: {{t}} }
                    list: { type: array, items: { $ref: '#/components/schemas/Thing' } }
                  additionalProperties: { type: string }
                {{t}}: { type: object, description: {{t}}, allOf: [{ $ref: '#/components/schemas/Thing' }], properties: { a: { type: string } } }
            """;
    }
}
