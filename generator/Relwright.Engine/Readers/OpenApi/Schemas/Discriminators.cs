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
    public static Discriminator? OfBase(SchemaReader reader, IOpenApiSchema schema, OpenApiDiscriminator stated)
    {
        string? own = reader.Set.Keys.FirstOrDefault(key => ReferenceEquals(reader.Set.Find(key), schema));
        string[] derived = own is null ? [] : [.. reader.Set.DerivedFrom(own)];
        return derived.Length == 0 ? null : Of(reader, stated, [own!, .. derived], derived, reader.Set.TypeName);
    }

    /// <summary>A discriminator among definitions.</summary>
    /// <param name="reader">Knows the definitions.</param>
    /// <param name="stated">What the document says.</param>
    /// <param name="allowed">The definitions that a text can stand for.</param>
    /// <param name="needed">The definitions that need a text; their name is one where nothing else is said.</param>
    /// <param name="typeName">The name of the type that stands for a definition here.</param>
    public static Discriminator? Of(
        SchemaReader reader, OpenApiDiscriminator stated, IReadOnlyCollection<string> allowed, IEnumerable<string> needed, Func<string, string> typeName)
    {
        if (stated.PropertyName is not { Length: > 0 } property)
            return null;
        var values = new List<DiscriminatorValue>();
        foreach (KeyValuePair<string, OpenApiSchemaReference> entry in stated.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
        {
            if (Target(reader, entry.Value) is { } target && allowed.Contains(target, StringComparer.Ordinal))
                values.Add(new DiscriminatorValue(entry.Key, typeName(target)));
        }

        foreach (string key in needed)
        {
            if (!values.Any(value => value.Type == typeName(key)))
                values.Add(new DiscriminatorValue(OwnText(reader, key, property) ?? key, typeName(key)));
        }

        string? otherwise = stated.DefaultMapping is { } fallback && Target(reader, fallback) is { } last && allowed.Contains(last, StringComparer.Ordinal) ? typeName(last) : null;
        return values.Count == 0 ? null : new Discriminator(property, values.ToEquatableArray(), otherwise);
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
