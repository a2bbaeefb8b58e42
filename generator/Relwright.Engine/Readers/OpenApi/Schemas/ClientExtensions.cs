using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>What the extensions of Azure's documents say to generators of clients: names, and who may set a member.</summary>
internal static class ClientExtensions
{
    /// <summary>The key of a name that code has, instead of the one on the wire.</summary>
    public const string Name = "x-ms-client-name";

    /// <summary>The name that code has for a member; null where the one on the wire will do. What stands in a definition is the type's name.</summary>
    public static string? MemberName(IOpenApiSchema schema) => schema is OpenApiSchema ? Given(Extensions.Text(schema.Extensions, Name)) : null;

    /// <summary>The name that code has for a type; null where its own will do. What stands within another type is a member's name.</summary>
    public static string? TypeName(IOpenApiSchema schema, Place place) => place.IsNamed ? MemberName(schema) : null;

    /// <summary>A name, unless it is blank.</summary>
    public static string? Given(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    /// <summary>Adds who may set a member, as <c>x-ms-mutability</c> has it: what is only read is the server's, what is never read is the client's.</summary>
    public static SchemaFacts Mutability(IOpenApiSchema schema, SchemaFacts facts)
    {
        if (schema is not OpenApiSchema || Extensions.Find(schema.Extensions, "x-ms-mutability") is not JsonArray { Count: > 0 } stated)
            return facts;
        string?[] words = [.. stated.Select(JsonText.Text)];
        bool isRead = words.Contains("read");
        bool isSet = words.Contains("create") || words.Contains("update");
        return isRead == isSet ? facts : facts with { ReadOnly = isRead, WriteOnly = isSet };
    }
}
