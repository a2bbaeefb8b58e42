namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>Which keys of which objects lead to objects in which references can stand, in all versions of OpenAPI.</summary>
internal static class Grammar
{
    public static (NodeKind Kind, NodeForm Form) Below(NodeKind kind, string key) => kind switch
    {
        NodeKind.Document => OfDocument(key),
        NodeKind.Components => OfComponents(key),
        NodeKind.PathItem => OfPathItem(key),
        NodeKind.Operation => OfOperation(key),
        NodeKind.Callback => IsExtension(key) ? default : (NodeKind.PathItem, NodeForm.One),
        NodeKind.Parameter or NodeKind.Header => OfParameter(key),
        NodeKind.RequestBody or NodeKind.Response => OfBody(key),
        NodeKind.MediaType => OfMediaType(key),
        NodeKind.Host => key is "parameters" ? (NodeKind.Parameter, NodeForm.List) : default,
        NodeKind.Encoding => key is "headers" ? (NodeKind.Header, NodeForm.Map) : default,
        NodeKind.Schema => OfSchema(key),
        _ => default,
    };

    /// <summary>The section of the components that holds things of a kind; null where a version has none.</summary>
    public static string? Section(NodeKind kind, bool isSwagger) => kind switch
    {
        NodeKind.Schema => isSwagger ? "/definitions" : "/components/schemas",
        NodeKind.Parameter => isSwagger ? "/parameters" : "/components/parameters",
        NodeKind.Response => isSwagger ? "/responses" : "/components/responses",
        NodeKind.Header => isSwagger ? null : "/components/headers",
        NodeKind.RequestBody => isSwagger ? null : "/components/requestBodies",
        NodeKind.Link => isSwagger ? null : "/components/links",
        NodeKind.Callback => isSwagger ? null : "/components/callbacks",
        _ => null,
    };

    private static (NodeKind Kind, NodeForm Form) OfDocument(string key) => key switch
    {
        "paths" or "webhooks" or "x-ms-paths" => (NodeKind.PathItem, NodeForm.Map),
        "components" => (NodeKind.Components, NodeForm.One),
        "definitions" => (NodeKind.Schema, NodeForm.Map),
        "parameters" => (NodeKind.Parameter, NodeForm.Map),
        "responses" => (NodeKind.Response, NodeForm.Map),
        "x-ms-parameterized-host" => (NodeKind.Host, NodeForm.One),
        _ => default,
    };

    private static (NodeKind Kind, NodeForm Form) OfComponents(string key) => key switch
    {
        "schemas" => (NodeKind.Schema, NodeForm.Map),
        "responses" => (NodeKind.Response, NodeForm.Map),
        "parameters" => (NodeKind.Parameter, NodeForm.Map),
        "requestBodies" => (NodeKind.RequestBody, NodeForm.Map),
        "headers" => (NodeKind.Header, NodeForm.Map),
        "links" => (NodeKind.Link, NodeForm.Map),
        "callbacks" => (NodeKind.Callback, NodeForm.Map),
        "pathItems" => (NodeKind.PathItem, NodeForm.Map),
        "mediaTypes" => (NodeKind.MediaType, NodeForm.Map),
        _ => default,
    };

    private static (NodeKind Kind, NodeForm Form) OfPathItem(string key) => key switch
    {
        "parameters" => (NodeKind.Parameter, NodeForm.List),
        "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query" => (NodeKind.Operation, NodeForm.One),
        "additionalOperations" => (NodeKind.Operation, NodeForm.Map),
        _ => default,
    };

    private static (NodeKind Kind, NodeForm Form) OfOperation(string key) => key switch
    {
        "parameters" => (NodeKind.Parameter, NodeForm.List),
        "requestBody" => (NodeKind.RequestBody, NodeForm.One),
        "responses" => (NodeKind.Response, NodeForm.Map),
        "callbacks" => (NodeKind.Callback, NodeForm.Map),
        _ => default,
    };

    private static (NodeKind Kind, NodeForm Form) OfParameter(string key) => key switch
    {
        "schema" or "items" => (NodeKind.Schema, NodeForm.One),
        "content" => (NodeKind.MediaType, NodeForm.Map),
        _ => default,
    };

    private static (NodeKind Kind, NodeForm Form) OfBody(string key) => key switch
    {
        "content" => (NodeKind.MediaType, NodeForm.Map),
        "headers" => (NodeKind.Header, NodeForm.Map),
        "links" => (NodeKind.Link, NodeForm.Map),
        "schema" => (NodeKind.Schema, NodeForm.One),
        _ => default,
    };

    private static (NodeKind Kind, NodeForm Form) OfMediaType(string key) => key switch
    {
        "schema" or "itemSchema" => (NodeKind.Schema, NodeForm.One),
        "encoding" => (NodeKind.Encoding, NodeForm.Map),
        "itemEncoding" => (NodeKind.Encoding, NodeForm.One),
        "prefixEncoding" => (NodeKind.Encoding, NodeForm.List),
        _ => default,
    };

    private static (NodeKind Kind, NodeForm Form) OfSchema(string key) => key switch
    {
        "properties" or "patternProperties" or "definitions" or "$defs" or "dependentSchemas" => (NodeKind.Schema, NodeForm.Map),
        "allOf" or "oneOf" or "anyOf" or "prefixItems" => (NodeKind.Schema, NodeForm.List),
        "items" or "additionalProperties" or "not" or "if" or "then" or "else" or "contains" or "propertyNames"
            or "unevaluatedItems" or "unevaluatedProperties" or "contentSchema" => (NodeKind.Schema, NodeForm.One),
        _ => default,
    };

    private static bool IsExtension(string key) => key.StartsWith("x-", System.StringComparison.Ordinal);
}
