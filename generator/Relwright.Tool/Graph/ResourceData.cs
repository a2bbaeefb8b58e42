using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Relwright.Engine.Api;

namespace Relwright.Tool.Graph;

/// <summary>One resource as the page shows it.</summary>
internal static class ResourceData
{
    public static void Write(Utf8JsonWriter json, Resource resource, ResourceGraph graph)
    {
        json.WriteStartObject();
        json.WriteString("name", resource.Name);
        if (resource.Rel != resource.Name)
            json.WriteString("rel", resource.Rel);
        if (resource.Revision > 1)
            json.WriteNumber("revision", resource.Revision);
        GraphData.Optional(json, "sameAs", resource.SameAs);
        GraphData.Say(json, resource.Documentation);
        if (graph.DistanceOf(resource.Name) is { } distance)
            json.WriteNumber("distance", distance);
        GraphData.Optional(json, "before", graph.Before(resource.Name));
        Properties(json, "properties", resource.Properties);
        Array(json, "links", resource.Links, link =>
        {
            json.WriteString("rel", link.Rel);
            GraphData.Optional(json, "to", link.To);
            Flags(json, (link.Many, "many"), (link.Templated, "templated"));
            GraphData.Say(json, link.Documentation);
        });
        Array(json, "embedded", resource.Embedded, embedded =>
        {
            json.WriteString("rel", embedded.Rel);
            GraphData.Optional(json, "to", embedded.To);
            Flags(json, (embedded.Many, "many"), (embedded.Items, "items"));
            GraphData.Say(json, embedded.Documentation);
        });
        Texts(json, "scopes", resource.Scopes);
        Array(json, "operations", resource.Operations, operation => Operation(json, operation));
        Array(json, "events", resource.Events, one =>
        {
            json.WriteString("kind", one.Kind.ToString().ToLowerInvariant());
            json.WriteString("of", one.Subject);
            GraphData.Optional(json, "sender", one.Sender);
            GraphData.Optional(json, "priority", one.Priority);
            GraphData.Optional(json, "reason", one.Reason);
        });
        json.WriteEndObject();
    }

    private static void Operation(Utf8JsonWriter json, Operation operation)
    {
        json.WriteString("verb", operation.Verb);
        GraphData.Say(json, operation.Documentation);
        Properties(json, "query", operation.Query);
        if (operation.Body is { } body)
        {
            json.WriteStartObject("body");
            json.WriteString("form", body.Form.ToString().ToLowerInvariant());
            GraphData.Optional(json, "type", body.TypeName ?? body.MediaType);
            Texts(json, "own", body.Own);
            Properties(json, "members", body.Members);
            Flags(json, (body.EchoUnknown, "unknown members go back"));
            json.WriteEndObject();
        }

        json.WriteString("answers", operation.Answer.Form.ToString().ToLowerInvariant());
        GraphData.Optional(json, "answer", operation.Answer.Resource);
        if (operation.Precondition is not Precondition.None)
            json.WriteString("ifMatch", operation.Precondition.ToString().ToLowerInvariant());
        json.WriteStartArray("errors");
        foreach (ErrorReference error in operation.Errors)
            json.WriteStringValue(error.Subcode is { } subcode ? $"{error.Code}/{subcode}" : error.Code);
        json.WriteEndArray();
        Texts(json, "scopes", operation.Scopes);
    }

    private static void Properties(Utf8JsonWriter json, string name, IReadOnlyCollection<Property> properties) => Array(json, name, properties, property =>
    {
        json.WriteString("name", property.Name);
        json.WriteString("type", Type(property.Type));
        GraphData.Optional(json, "enum", (property.Type.Items ?? property.Type).Name);
        GraphData.Optional(json, "bounds", Bounds(property.Constraints));
        Flags(json, (property.Required, "required"), (property.ReadOnly, "read-only"), (property.WriteOnly, "write-only"), (property.Secret, "secret"));
        GraphData.Say(json, property.Documentation);
    });

    /// <summary>A type as the native format writes it.</summary>
    private static string Type(TypeReference type) => type switch
    {
        { Kind: ValueKind.List, Items: { } items } => $"[{Type(items)}]",
        { Kind: ValueKind.Map, Items: { } items } => $"{{{Type(items)}}}",
        { Name: { } name } => name,
        _ => char.ToLowerInvariant(type.Kind.ToString()[0]) + type.Kind.ToString()[1..],
    };

    private static string? Bounds(Constraints bounds)
    {
        string length = Range(bounds.MinLength, bounds.MaxLength);
        string value = Range(bounds.Minimum, bounds.Maximum);
        return (length.Length, value.Length) switch
        {
            (0, 0) => null,
            (_, 0) => length + " characters",
            (0, _) => value,
            _ => $"{length} characters, {value}",
        };
    }

    private static string Range(IFormattable? least, IFormattable? most) => (least, most) switch
    {
        (null, null) => "",
        (_, null) => "at least " + Number(least),
        (null, _) => "at most " + Number(most),
        _ => $"{Number(least)} to {Number(most)}",
    };

    private static string Number(IFormattable? number) => number!.ToString(null, CultureInfo.InvariantCulture);

    private static void Flags(Utf8JsonWriter json, params ReadOnlySpan<(bool Holds, string Word)> flags)
    {
        json.WriteStartArray("flags");
        foreach ((bool holds, string word) in flags)
        {
            if (holds)
                json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
