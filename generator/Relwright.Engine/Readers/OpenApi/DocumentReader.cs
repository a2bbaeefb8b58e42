using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Readers.OpenApi.Bundling;
using Relwright.Engine.Readers.OpenApi.Operations;
using Relwright.Engine.Readers.OpenApi.Schemas;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi;

/// <summary>Reads one OpenAPI document with what it refers to.</summary>
internal static class DocumentReader
{
    /// <summary>The reader of version 2.0 in Microsoft.OpenApi keeps what it reads of a security scheme in static fields.</summary>
    private static readonly object s_gate = new();

    /// <returns>What the document describes and where; null where nothing of it can be read, which is told.</returns>
    public static (ApiPart Part, IEnumerable<(SpecTree File, PointedThing Thing)> Places)? Read(
        SpecTree file, DeclaredFiles files, ClaimedNames names, Findings findings, CancellationToken cancellationToken)
    {
        if (file.Take() is not { } root)
            return null;
        if (!IsKnown(root, out string? version))
        {
            findings.Report(Catalog.DocumentVersion, (file, file.IsSwagger ? "/swagger" : "/openapi"), version);
            return null;
        }

        bool hasNodeTypes = Bundler.VersionOf(root) is OpenApiVersion.V32;
        Bundle bundle = Bundler.Make(file, root, files, names, findings, cancellationToken);
        findings.Bundle = bundle;
        QueriedPaths.Join(root, bundle);
        if (file.IsSwagger)
            SwaggerBodies.Settle(root);
        if (Parse(root, findings) is not { } document)
            return null;
        cancellationToken.ThrowIfCancellationRequested();

        var types = new TypeTable();
        var set = new SchemaSet(document.Components?.Schemas, Grammar.Section(NodeKind.Schema, file.IsSwagger)!, bundle.TypeNames);
        var schemas = new SchemaReader(set, types, findings) { IsSwagger = file.IsSwagger, HasNodeTypes = hasNodeTypes };
        var operations = new OperationReader(document, schemas);
        operations.ReadAll(cancellationToken);
        schemas.ReadAll(set.Keys, cancellationToken);
        EquatableArray<DataType> described = types.Types();
        schemas.Xml.Report(described);
        ApiPart part = PatchTypes.Mark(SharedTypes.Share(types.Homes, new ApiPart(
            Facts(document),
            [],
            types.Enums(),
            [],
            SecurityReader.Scopes(document.Components?.SecuritySchemes),
            described,
            operations.Endpoints.OrderBy(endpoint => endpoint.Name, StringComparer.Ordinal).ToEquatableArray(),
            operations.Webhooks.OrderBy(webhook => webhook.Name, StringComparer.Ordinal).ToEquatableArray())));
        return (part, types.Places.Select(placed => bundle.Origin(placed.Pointer) is var origin ? (origin.File, new PointedThing(placed.Path, origin.Pointer)) : default));
    }

    private static OpenApiDocument? Parse(JsonObject root, Findings findings)
    {
        // The rules that it has beside reading are about what documents look like, not about what they mean.
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        Microsoft.OpenApi.Reader.ReadResult read;
        try
        {
            lock (s_gate)
                read = new OpenApiJsonReader().Read(root, new Uri("https://document.invalid/"), settings);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or ArgumentException or InvalidOperationException or NullReferenceException)
        {
            // What makes it do so is dropped beforehand, so far as it is known.
            findings.Report(Catalog.DocumentUnreadable, "", fault.Message.Trim().TrimEnd('.'));
            return null;
        }

        foreach (OpenApiError error in (read.Diagnostic?.Errors ?? []).Concat(read.Diagnostic?.Warnings ?? []))
            findings.Report(Catalog.DocumentInvalid, ErrorPointers.Of(error), error.Message.Trim().TrimEnd('.'));
        return read.Document;
    }

    private static bool IsKnown(JsonObject root, out string version)
    {
        JsonNode? stated = root["openapi"] ?? root["swagger"];
        version = stated is null ? "" : JsonText.Word(stated);
        bool isSwagger = !root.ContainsKey("openapi");
        string[] known = isSwagger ? ["2.0"] : ["3.0", "3.1", "3.2"];
        if (stated is not JsonValue || !known.Any(version.StartsWith))
            return false;

        // A version without quotes is a number in YAML, which Microsoft.OpenApi does not take for a text in every case.
        root[isSwagger ? "swagger" : "openapi"] = version;
        return true;
    }

    private static ApiFacts Facts(OpenApiDocument document) => new(
        Prose.Of(document.Info?.Summary, document.Info?.Description, false).Summary ?? document.Info?.Title,
        null,
        [],
        null,
        null,
        ErrorBody.Default,
        RequestHeaders.Default,
        document.Info?.Version,
        HostReader.Read(document) is { } host ? [host] : ServerReader.Read(document.Servers),
        SecurityReader.Schemes(document.Components?.SecuritySchemes));
}
