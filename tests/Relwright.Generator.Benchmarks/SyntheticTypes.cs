using System.Globalization;
using System.IO;
using System.Text.Json;

namespace Relwright.Generator.Benchmarks;

/// <summary>An OpenAPI document of nothing but object types, in the mix of members that large public APIs have.</summary>
internal static class SyntheticTypes
{
    private static readonly string[] s_words = ["name", "url", "count", "owner", "created_at", "state", "labels", "parent", "note", "size"];

    /// <summary>Writes the document.</summary>
    /// <param name="types">How many objects it has.</param>
    /// <param name="properties">How many members each has.</param>
    public static string Document(int types, int properties)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("openapi", "3.0.3");
            json.WriteStartObject("info");
            json.WriteString("title", "Synthetic");
            json.WriteString("version", "1");
            json.WriteEndObject();
            json.WriteStartObject("paths");
            json.WriteEndObject();
            json.WriteStartObject("components");
            json.WriteStartObject("schemas");
            for (int type = 0; type < types; type++)
                Object(json, type, types, properties);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Object(Utf8JsonWriter json, int type, int types, int properties)
    {
        json.WriteStartObject(Name(type));
        json.WriteString("type", "object");
        json.WriteString("description", $"The thing of number {Number(type)}.");
        json.WriteStartArray("required");
        for (int i = 0; i < properties; i += 2)
            json.WriteStringValue(Property(i));
        json.WriteEndArray();
        json.WriteStartObject("properties");
        for (int i = 0; i < properties; i++)
        {
            json.WriteStartObject(Property(i));
            Schema(json, i, (type + i + 1) % types);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Half texts, a fifth numbers and booleans, the rest dates, links, lists, objects and now and then an enumeration.</summary>
    private static void Schema(Utf8JsonWriter json, int index, int other)
    {
        switch (index % 15)
        {
            case 4 or 9:
                json.WriteString("type", "integer");
                break;
            case 6:
                json.WriteString("type", "boolean");
                break;
            case 8:
                json.WriteString("type", "string");
                json.WriteString("format", "date-time");
                break;
            case 10:
                json.WriteString("type", "string");
                json.WriteString("format", "uri");
                break;
            case 11:
                json.WriteString("$ref", "#/components/schemas/" + Name(other));
                break;
            case 12:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("$ref", "#/components/schemas/" + Name(other));
                json.WriteEndObject();
                break;
            case 13:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                json.WriteEndObject();
                break;
            case 14 when index < 15:
                json.WriteString("type", "string");
                json.WriteStartArray("enum");
                json.WriteStringValue("open");
                json.WriteStringValue("closed");
                json.WriteStringValue("merged");
                json.WriteEndArray();
                break;
            default:
                json.WriteString("type", "string");
                json.WriteString("description", "What it says.");
                break;
        }
    }

    private static string Name(int type) => $"Thing{Number(type)}";

    private static string Property(int index) => $"{s_words[index % s_words.Length]}_{Number(index)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
