using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Relwright.Engine.Api;

namespace Relwright.Tool.Graph;

/// <summary>What the page shows, as JSON that can stand within a page.</summary>
internal static class GraphData
{
    /// <summary>The JSON. The writer's own encoder leaves no character alone that means something in HTML or script, so no text can end the element around it.</summary>
    public static string Of(ResourceGraph graph)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("api", graph.Api.Name);
            Optional(json, "summary", graph.Api.Facts.Summary);
            Optional(json, "root", graph.Api.Facts.Root);
            json.WriteStartArray("resources");
            foreach (Resource resource in graph.Api.Resources)
                ResourceData.Write(json, resource, graph);
            json.WriteEndArray();
            json.WriteStartArray("edges");
            foreach (Edge edge in graph.Edges)
                Write(json, edge);
            json.WriteEndArray();
            Enums(json, graph.Api);
            Errors(json, graph.Api);
            Scopes(json, graph.Api);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    public static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Say(Utf8JsonWriter json, Documentation documentation)
    {
        Optional(json, "summary", documentation.Summary);
        Optional(json, "remarks", documentation.Remarks);
        Optional(json, "deprecated", documentation.Deprecated);
    }

    private static void Write(Utf8JsonWriter json, Edge edge)
    {
        json.WriteStartArray();
        json.WriteStringValue(edge.From);
        json.WriteStringValue(edge.To);
        json.WriteStringValue(edge.Kind.ToString().ToLowerInvariant());
        json.WriteStringValue(edge.Word);
        json.WriteEndArray();
    }

    private static void Enums(Utf8JsonWriter json, ApiDescription api)
    {
        json.WriteStartArray("enums");
        foreach (EnumType type in api.Enums)
        {
            json.WriteStartArray();
            json.WriteStringValue(type.Name);
            foreach (EnumValue value in type.Values)
                json.WriteStringValue(value.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>The errors by the texts that operations name them with, such as <c>Gone/CannotRedirect</c>.</summary>
    private static void Errors(Utf8JsonWriter json, ApiDescription api)
    {
        json.WriteStartArray("errors");
        foreach (ErrorCode error in api.Errors)
        {
            Error(json, error.Code, error.Status, error.Documentation);
            foreach (ErrorSubcode subcode in error.Subcodes)
                Error(json, $"{error.Code}/{subcode.Subcode}", error.Status, subcode.Documentation);
        }

        json.WriteEndArray();
        json.WriteStartArray("generic");
        foreach (ErrorCode error in api.Errors.Where(error => error.Generic))
            json.WriteStringValue(error.Code);
        json.WriteEndArray();
    }

    private static void Error(Utf8JsonWriter json, string name, int? status, Documentation documentation)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        if (status is { } number)
            json.WriteNumber("status", number);
        Say(json, documentation);
        json.WriteEndObject();
    }

    private static void Scopes(Utf8JsonWriter json, ApiDescription api)
    {
        json.WriteStartArray("scopes");
        foreach (Scope scope in api.Scopes)
        {
            json.WriteStartObject();
            json.WriteString("name", scope.Name);
            Optional(json, "permission", scope.Permission);
            Say(json, scope.Documentation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
