using System;
using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>Reads types of values: <c>Edm.String</c>, <c>graph.call</c>, <c>Collection(graph.call)</c>.</summary>
internal static class CsdlTypes
{
    private const string Collection = "Collection(";

    /// <summary>The primitive types (OData CSDL XML 4.01, section 3.3). Geography and geometry travel as GeoJSON.</summary>
    private static readonly Dictionary<string, ValueKind> s_primitives = new(StringComparer.Ordinal)
    {
        ["Edm.Binary"] = ValueKind.Bytes,
        ["Edm.Boolean"] = ValueKind.Boolean,
        ["Edm.Byte"] = ValueKind.Int32,
        ["Edm.SByte"] = ValueKind.Int32,
        ["Edm.Int16"] = ValueKind.Int32,
        ["Edm.Int32"] = ValueKind.Int32,
        ["Edm.Int64"] = ValueKind.Int64,
        ["Edm.Single"] = ValueKind.Single,
        ["Edm.Double"] = ValueKind.Double,
        ["Edm.Decimal"] = ValueKind.Decimal,
        ["Edm.Date"] = ValueKind.Date,
        ["Edm.DateTimeOffset"] = ValueKind.DateTime,
        ["Edm.TimeOfDay"] = ValueKind.Time,
        ["Edm.Duration"] = ValueKind.Duration,
        ["Edm.Guid"] = ValueKind.Guid,
        ["Edm.Stream"] = ValueKind.Binary,
        ["Edm.String"] = ValueKind.String,
    };

    /// <summary>The type that the attribute <c>Type</c> names; null where there is none, which is reported.</summary>
    /// <param name="what">What has the type, for messages.</param>
    public static TypeReference? Read(CsdlReading reading, SpecElement element, string what)
    {
        if (reading.Required(element, "Type", what) is not { } attribute)
            return null;
        string text = attribute.Value.Trim();
        bool isCollection = text.StartsWith(Collection, StringComparison.Ordinal) && text[text.Length - 1] == ')';
        TypeReference type = Single(reading, isCollection ? text.Substring(Collection.Length, text.Length - Collection.Length - 1) : text, attribute.ValueSpan, what);

        // Of a collection the attribute speaks of the items, and says nothing where it is absent (section 7.2.1).
        return isCollection
            ? TypeReference.ListOf(type with { Nullable = reading.Flag(element, "Nullable", otherwise: false) })
            : type with { Nullable = reading.Flag(element, "Nullable", otherwise: true) };
    }

    /// <summary>The data type that an attribute names; null where no schema describes one, which is reported.</summary>
    public static string? Structured(CsdlReading reading, SpecAttribute attribute, string what)
    {
        TypeReference type = Single(reading, Item(attribute.Value), attribute.ValueSpan, what);
        return type.Kind is ValueKind.Data ? type.Name : null;
    }

    /// <summary>The declaration of the type that the attribute <c>Type</c> names, or of the items of a collection; null where no schema describes one.</summary>
    public static SpecElement? Declaration(CsdlReading reading, SpecElement element) =>
        element.Attribute("Type") is { } attribute ? reading.Names.Find(reading.Names.Qualify(Item(attribute.Value))) : null;

    private static string Item(string type)
    {
        string text = type.Trim();
        return text.StartsWith(Collection, StringComparison.Ordinal) ? text.Substring(Collection.Length).TrimEnd(')').Trim() : text;
    }

    private static TypeReference Single(CsdlReading reading, string text, SourceSpan span, string what)
    {
        string name = reading.Names.Qualify(text.Trim());
        for (int steps = 0; steps < SpecLimits.Depth; steps++)
        {
            if (name.StartsWith("Edm.", StringComparison.Ordinal))
                return new TypeReference(s_primitives.TryGetValue(name, out ValueKind kind) ? kind : ValueKind.Any);
            switch (reading.Names.Declaration(name))
            {
                case { Element.Name: "EnumType" }:
                    return new TypeReference(ValueKind.Enum, reading.Names.ApiName(name));
                case { Element: { Name: "TypeDefinition" } definition, Names: var names } when definition.Attribute("UnderlyingType") is { } underlying:
                    name = names.Qualify(underlying.Value);
                    break;
                case { Element.Name: not "TypeDefinition" }:
                    return new TypeReference(ValueKind.Data, reading.Names.ApiName(name));
                default:
                    steps = SpecLimits.Depth;
                    break;
            }
        }

        reading.Report(Catalog.CsdlTypeUnknown, span, what, name, reading.Names.DidYouMean(name));
        return new TypeReference(ValueKind.Any);
    }
}
