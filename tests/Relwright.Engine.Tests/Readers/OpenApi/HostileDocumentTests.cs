using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Relwright.Engine.Tests.Readers.OpenApi;

/// <summary>Whatever a document says, reading ends, and says what is wrong.</summary>
public sealed class HostileDocumentTests
{
    [Fact]
    public void Circles_of_all_of_end()
    {
        DocumentsRead read = Documents.Read("""
            components:
              schemas:
                A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: { type: string } } }] }
                B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }
                C: { allOf: [{ $ref: '#/components/schemas/C' }] }
                D: { type: object, discriminator: { propertyName: k }, allOf: [{ $ref: '#/components/schemas/E' }] }
                E: { type: object, discriminator: { propertyName: k }, allOf: [{ $ref: '#/components/schemas/D' }] }
                F: { oneOf: [{ $ref: '#/components/schemas/F' }, { $ref: '#/components/schemas/F' }] }
            """);

        Assert.Contains("A { b: String, a: String }", Shown.Types(read.Part));
        Assert.All(read.Files[0].Result.Problems, problem => Assert.Equal("RLW1041", problem.Kind.Id));
    }

    [Fact]
    public void A_long_chain_of_definitions_costs_no_stack()
    {
        var document = new StringBuilder("components:\n  schemas:\n");
        for (int i = 0; i < 5_000; i++)
            document.Append(FormattableString.Invariant($"    A{i}: {{ allOf: [{{ $ref: '#/components/schemas/A{i + 1}' }}, {{ properties: {{ p{i}: {{ $ref: '#/components/schemas/B{i}' }} }} }}] }}\n    B{i}: {{ $ref: '#/components/schemas/B{i + 1}' }}\n"));
        document.Append("    A5000: { type: object }\n    B5000: { type: string }\n");

        DocumentsRead read = Documents.Read(document.ToString());

        Assert.Equal(5_001, read.Part.Types.Count);
        Assert.Contains("RLW1041", read.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('{')]
    [InlineData('[')]
    public void Deep_nesting_is_refused(char open)
    {
        string nested = string.Concat(Enumerable.Repeat(open == '{' ? "{\"a\":" : "[", 20_000));

        Assert.StartsWith("RLW1007 api.json 1:", Documents.Read(("api.json", "{\"openapi\": \"3.1.0\", \"x-a\": " + nested)).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Aliases_cannot_make_a_small_text_huge()
    {
        var text = new StringBuilder("openapi: 3.1.0\nx0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 12; i++)
            text.Append(FormattableString.Invariant($"x{i}: &x{i} [{string.Join(", ", Enumerable.Repeat($"*x{i - 1}", 10))}]\n"));

        Assert.StartsWith("RLW1051 api.yaml ", Documents.Read(("api.yaml", text.ToString())).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_value_in_any_place_is_survived()
    {
        const string Document = """
            {"openapi":"3.0.3","info":{"title":"t","version":"1"},"servers":[{"url":"https://a","variables":{"v":{"default":"d","enum":["d"]}}}],"security":[{"s":["x"]}],
             "paths":{"/a/{id}":{"parameters":[{"name":"id","in":"path","required":true,"style":"simple","schema":{"type":"string","enum":["a","b"]}}],
              "post":{"operationId":"o","tags":["t"],"summary":"s","deprecated":true,"requestBody":{"required":true,"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"f":{"type":"string","format":"binary"}}},"encoding":{"f":{"contentType":"image/png","headers":{"H":{"schema":{"type":"string"}}}}}}}},
               "responses":{"200":{"description":"d","headers":{"X":{"schema":{"type":"integer"}}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S"}}},"links":{"l":{"operationId":"o","parameters":{"id":"$request.path.id"},"server":{"url":"https://b"}}}}},
               "callbacks":{"c":{"{$request.body#/u}":{"post":{"responses":{"200":{"description":"d"}}}}}},"x-ms-pageable":{"nextLinkName":"a","itemName":"d"}}}},
             "components":{"schemas":{"S":{"type":"object","required":["a"],"properties":{"a":{"type":"integer","minimum":1,"maximum":2,"default":1,"nullable":true},"b":{"oneOf":[{"$ref":"#/components/schemas/S"},{"type":"string"}],"discriminator":{"propertyName":"k","mapping":{"x":"S"}}},"c":{"allOf":[{"$ref":"#/components/schemas/S"}],"xml":{"name":"n","namespace":"urn:n","wrapped":true}},"d":{"type":"array","items":{"type":"string","x-ms-enum":{"name":"E","values":[{"value":"v"}]},"enum":["v"]},"maxItems":3},"e":{"additionalProperties":{"type":"string"}}}}},
              "securitySchemes":{"s":{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"https://a","scopes":{"x":"y"}}}}}}}
            """;
        string[] values = ["null", "true", "7", "-1.5e99", "\"\"", "\"text\"", "[]", "{}", "[null]", "{\"a\":null}", "{\"$ref\":\"#\"}", "{\"$ref\":7}"];
        Assert.Equal("", Documents.Read(("api.json", Document)).Found);

        foreach ((int start, int end) in Spans(Document))
        {
            foreach (string value in values)
            {
                string changed = Document[..start] + value + Document[end..];
                Assert.DoesNotContain("RLW9001", Documents.Read(("api.json", changed.Replace("\"openapi\":" + value, "\"openapi\":\"3.0.3\"", StringComparison.Ordinal))).Found, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("openapi: 3.1.0", "components: { schemas: { A: { type: number, multipleOf: -1.5e99 } } }", "")]
    [InlineData("openapi: 3.1.0", "components: { schemas: { A: { $dynamicRef: '' } } }", "")]
    [InlineData("swagger: '2.0'", "schemes: [https, 7]\nhost: a.b", "RLW1044 api.yaml 3:1")]
    [InlineData("swagger: '2.0'", "paths: { /a: { put: { parameters: [{ name: f, in: formData, type: 7 }], responses: { default: { description: '' } } } } }", "RLW1044 api.yaml 3:61")]
    public void What_would_cost_the_document_is_dropped(string version, string rest, string found) =>
        Assert.Equal(found, Documents.Read(("api.yaml", version + "\ninfo: { title: t, version: '1' }\n" + rest + "\n")).Found);

    /// <summary>Where the values of a JSON text stand.</summary>
    private static System.Collections.Generic.IEnumerable<(int Start, int End)> Spans(string text)
    {
        var reader = new System.Text.Json.Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var open = new System.Collections.Generic.Stack<int>();
        var spans = new System.Collections.Generic.List<(int, int)>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case System.Text.Json.JsonTokenType.PropertyName:
                    break;
                case System.Text.Json.JsonTokenType.StartObject or System.Text.Json.JsonTokenType.StartArray:
                    open.Push((int)reader.TokenStartIndex);
                    break;
                case System.Text.Json.JsonTokenType.EndObject or System.Text.Json.JsonTokenType.EndArray:
                    spans.Add((open.Pop(), (int)reader.BytesConsumed));
                    break;
                default:
                    spans.Add(((int)reader.TokenStartIndex, (int)reader.BytesConsumed));
                    break;
            }
        }

        return spans.Where(span => span.Item1 > 0);
    }
}
