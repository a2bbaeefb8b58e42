using System.Linq;
using Microsoft.OpenApi;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Tells what a schema says of the form of a value, apart from bounds and words.</summary>
internal static class Structures
{
    /// <summary>Whether it says anything of the form.</summary>
    public static bool HasAny(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference
        || ((schema.Type ?? 0) & ScalarSchemas.Kinds) != 0
        || HasMembers(schema)
        || schema.AllOf is { Count: > 0 }
        || HasCases(schema)
        || schema.Items is not null
        || schema.Enum is { Count: > 0 };

    /// <summary>Whether it speaks of the members of an object itself.</summary>
    public static bool HasMembers(IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.Required is { Count: > 0 } || schema.Discriminator is not null;

    /// <summary>Whether it lists alternatives that differ in more than which members are required.</summary>
    public static bool HasCases(IOpenApiSchema schema) =>
        (schema.OneOf ?? []).Concat(schema.AnyOf ?? []).Any(one => !IsRequirement(one));

    /// <summary>Whether it only restricts what another schema describes.</summary>
    public static bool IsRequirement(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && ((schema.Type ?? 0) & ~JsonSchemaType.Object) == 0
        && schema.Properties is not { Count: > 0 }
        && schema.AdditionalProperties is null
        && schema.AllOf is not { Count: > 0 }
        && schema.OneOf is not { Count: > 0 }
        && schema.AnyOf is not { Count: > 0 }
        && schema.Items is null
        && schema.Enum is not { Count: > 0 };

    /// <summary>Whether it is an object, wherever its members are described.</summary>
    public static bool IsObject(SchemaSet set, IOpenApiSchema schema) => IsObject(set, schema, 0);

    private static bool IsObject(SchemaSet set, IOpenApiSchema schema, int depth)
    {
        if (depth > 32 || set.Resolve(schema) is not { } target && schema is OpenApiSchemaReference)
            return false;
        IOpenApiSchema found = schema is OpenApiSchemaReference ? set.Resolve(schema)!.Value.Schema : schema;
        return (found.Type ?? 0).HasFlag(JsonSchemaType.Object)
            || HasMembers(found)
            || (found.AllOf ?? []).Any(part => IsObject(set, part, depth + 1));
    }
}
