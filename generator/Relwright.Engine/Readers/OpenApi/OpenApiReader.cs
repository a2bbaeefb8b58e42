using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Relwright.Engine.Api;
using Relwright.Engine.Input;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Operations;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Reads an OpenAPI document.</summary>
internal static class OpenApiReader
{
    public static ReadResult Read(SpecInput input, CancellationToken cancellationToken)
    {
        JsonNode root = JsonNode.Parse(input.Text!)!;
        var findings = new Findings();
        var read = new OpenApiJsonReader().Read(root, new Uri("https://openapi.invalid/"), new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() });
        OpenApiDocument document = read.Document!;
        bool isSwagger = read.Diagnostic!.SpecificationVersion is OpenApiSpecVersion.OpenApi2_0;
        var types = new TypeTable();
        var schemas = new SchemaReader(new SchemaSet(document.Components?.Schemas, isSwagger ? "/definitions" : "/components/schemas"), types, findings);
        var operations = new OperationReader(document, schemas);
        EquatableArray<Endpoint> endpoints = operations.Endpoints().ToEquatableArray();
        operations.ReadWebhooks();
        schemas.ReadAll(schemas.Set.Names, cancellationToken);
        var facts = new ApiFacts(
            Prose.Of(document.Info?.Summary, document.Info?.Description, false).Summary ?? document.Info?.Title,
            null, [], null, null, ErrorBody.Default, RequestHeaders.Default,
            document.Info?.Version,
            ServerReader.Read(document.Servers),
            SecurityReader.Schemes(document.Components?.SecuritySchemes));
        var part = new ApiPart(facts, [], types.Enums(), [], SecurityReader.Scopes(document.Components?.SecuritySchemes), types.Types(), endpoints, operations.Webhooks.ToEquatableArray());
        return new ReadResult(part, SourceMap.Empty, findings.All.Select(one => Problem.At(one.Kind, input.Path, SourceSpan.Start, one.Arguments)).ToEquatableArray(), Omissions.None);
    }
}
