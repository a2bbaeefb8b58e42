using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;
using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Reads discriminators: which text stands for which type.</summary>
internal static class Discriminators
{
    /// <summary>The discriminator of an object that others are based on; null where nobody is.</summary>
    public static Discriminator? OfBase(SchemaReader reader, string name, OpenApiDiscriminator stated)
    {
        string[] derived = [.. reader.Set.DerivedFrom(name)];
        return derived.Length == 0 ? null : Of(reader, stated, [name, .. derived], derived);
    }

    /// <summary>A discriminator among types.</summary>
    /// <param name="reader">Knows the definitions.</param>
    /// <param name="stated">What the document says.</param>
    /// <param name="allowed">The types that a text can stand for.</param>
    /// <param name="needed">The types that need a text; their name is one where nothing else is said.</param>
    public static Discriminator? Of(SchemaReader reader, OpenApiDiscriminator stated, IReadOnlyCollection<string> allowed, IEnumerable<string> needed)
    {
        if (stated.PropertyName is not { Length: > 0 } property)
            return null;
        var values = new List<DiscriminatorValue>();
        foreach (KeyValuePair<string, OpenApiSchemaReference> entry in stated.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
        {
            if (Target(reader, entry.Value) is { } target && allowed.Contains(target, StringComparer.Ordinal))
                values.Add(new DiscriminatorValue(entry.Key, target));
        }

        foreach (string type in needed)
        {
            if (!values.Any(value => value.Type == type))
                values.Add(new DiscriminatorValue(OwnText(reader, type, property) ?? type, type));
        }

        string? otherwise = stated.DefaultMapping is { } fallback ? Target(reader, fallback) : null;
        return new Discriminator(property, values.ToEquatableArray(), otherwise);
    }

    /// <summary>The text that a type states for itself: by <c>x-ms-discriminator-value</c>, or as the only value of the member.</summary>
    private static string? OwnText(SchemaReader reader, string type, string property)
    {
        if (reader.Set.Find(type) is not OpenApiSchema schema)
            return null;
        if (Extensions.Text(schema.Extensions, "x-ms-discriminator-value") is { } stated)
            return stated;
        IEnumerable<IOpenApiSchema> own = (schema.AllOf ?? []).Where(part => part is not OpenApiSchemaReference).Append(schema);
        return own.Select(part => part.Properties is { } members && members.TryGetValue(property, out IOpenApiSchema? member) ? member : null)
            .Select(member => member?.Enum is { Count: 1 } only ? JsonText.Text(only[0]) : null)
            .FirstOrDefault(text => text is not null);
    }

    private static string? Target(SchemaReader reader, OpenApiSchemaReference reference) => reader.Set.Resolve(reference)?.Name;
}
