using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape;

/// <summary>Names and types the properties of one record.</summary>
internal sealed class PropertyShaper(TypeNames types, string typeName)
{
    private readonly NameScope _names = new(
    [
        .. ReservedNames.RecordMembers, .. ReservedNames.CalledTypes,
        typeName, typeName + "Embedded", SerializerNames.Json(typeName), typeName + "Links", typeName + "Xml",
    ]);
    private readonly NameScope _locals = new(ReservedNames.Locals);

    /// <returns>The property; null where its type is unknown, so that the value stays among the unknown members.</returns>
    /// <param name="property">The property.</param>
    /// <param name="word">The C# name, where it is not the wire name in Pascal case.</param>
    public ShapedProperty? Shape(Property property, string? word = null)
    {
        bool list = property.Type.Kind is ValueKind.List;
        TypeReference single = property.Type.Items ?? property.Type;
        string? type = TypeName(single);
        if (type is null)
            return null;

        // A member that would hide one of the record, or has the record's own name (CS0542), is called a value.
        string name = word ?? Identifier.Pascal(property.Name) ?? "Unnamed";
        name = _names.TakeFirst(name, name + "Value");
        return new ShapedProperty(
            name,
            Local(name),
            property.Name,
            new ShapedValue(single.Kind, type, list),
            property.Required,
            property.Secret,
            Docs.Of(property));
    }

    public IEnumerable<ShapedProperty> Shape(IEnumerable<Property> properties)
    {
        foreach (Property property in properties)
        {
            if (Shape(property) is { } shaped)
                yield return shaped;
        }
    }

    /// <summary>Takes a name for the variable that holds a value while reading.</summary>
    public string Local(string name)
    {
        string local = Identifier.Local(name);
        string bare = local.TrimStart('@');
        return _locals.IsFree(bare) ? local.Replace(bare, _locals.Take(bare)) : _locals.Take(bare + "Value");
    }

    private string? TypeName(TypeReference type) => type.Kind switch
    {
        ValueKind.String => "string",
        ValueKind.Boolean => "bool",
        ValueKind.Int32 => "int",
        ValueKind.Int64 => "long",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.DateTime => "DateTimeOffset",
        ValueKind.Date => "DateOnly",
        ValueKind.Duration => "TimeSpan",
        ValueKind.Guid => "Guid",
        ValueKind.Uri => "Uri",
        ValueKind.Bytes => "EquatableBytes",
        ValueKind.DataUri => "DataUri",
        _ => type.Name is { } name ? types.OfEnum(name) : null,
    };
}
