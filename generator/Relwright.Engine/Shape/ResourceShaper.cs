using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Shapes the resources of an API.</summary>
internal sealed class ResourceShaper(
    ApiDescription api,
    ShapedHome home,
    ShapedWire wire,
    TypeNames types,
    InputShaper inputs,
    List<Problem> problems)
{
    private readonly RelationShaper _relations = new(api, types);

    public ShapedResource Shape(Resource resource)
    {
        string typeName = types.OfResource(resource.Name);
        Resource representation = Representation(resource);
        var properties = new PropertyShaper(types, typeName);

        ShapedProperty? typeMember = Synthetic(properties, representation, api.Facts.Json?.TypeMember, null, "The type of the resource on the wire.");
        ShapedProperty? etagMember = Synthetic(properties, representation, api.Facts.Json?.ETagMember, "ETag", "The entity tag, where the body repeats it. Opaque text.");
        ShapedProperty[] declared = [.. properties.Shape(representation.Properties)];
        EquatableArray<ShapedProperty> travelling = Travelling(declared, typeMember, etagMember);
        typeMember ??= Declared(declared, api.Facts.Json?.TypeMember);
        etagMember ??= Declared(declared, api.Facts.Json?.ETagMember);

        EquatableArray<ShapedRelation> relations = _relations.Shape(representation, typeName);
        bool embeds = relations.Any(relation => relation.Embedded is not null);
        var operations = new OperationShaper(api, types, inputs, typeName, travelling, etagMember);
        return new ShapedResource(
            home,
            typeName,
            representation.Rel,
            representation.Revision > 1 ? representation.Revision.ToString(CultureInfo.InvariantCulture) : null,
            Docs.Of(resource.Documentation, $"The resource '{resource.Name}'."),
            wire,
            typeMember,
            etagMember,
            travelling,
            declared.Where(property => property.Value.Kind is ValueKind.DataUri).ToEquatableArray(),
            relations,
            types.TakeDerived(typeName + "Links"),
            embeds ? types.TakeDerived(typeName + "Embedded") : null,
            types.TakeDerived(typeName + "Navigators"),
            embeds ? types.TakeDerived(typeName + "Children") : null,
            types.TakeDerived(typeName + "Navigation"),
            resource.Operations.Select(operation => operations.Shape(resource, operation, problems)).ToEquatableArray());
    }

    /// <summary>The resource that says how the representation looks: an alias looks like what it stands for.</summary>
    private Resource Representation(Resource resource)
    {
        Resource at = resource;
        for (int steps = 0; at.SameAs is { } target && steps <= types.Resources.Count; steps++)
        {
            if (!types.Resources.TryGetValue(target, out Resource? next))
                break;
            at = next;
        }

        return at;
    }

    /// <summary>A member that the format brings and resources do not declare.</summary>
    private static ShapedProperty? Synthetic(PropertyShaper properties, Resource resource, string? wireName, string? word, string summary)
    {
        if (wireName is null || resource.Properties.Any(property => property.Name == wireName))
            return null;
        var type = new TypeReference(ValueKind.String);
        var documentation = new Documentation(summary, null, null);
        return properties.Shape(new Property(wireName, type, Required: false, ReadOnly: false, Secret: false, Constraints.None, documentation), word);
    }

    /// <summary>A member of the format that the resource declares like any other.</summary>
    private static ShapedProperty? Declared(ShapedProperty[] declared, string? wireName) =>
        declared.FirstOrDefault(property => property.WireName == wireName && property.Value is { Kind: ValueKind.String, List: false });

    /// <summary>The properties in wire order: the type first, the entity tag last, all others as the specification has them.</summary>
    private static EquatableArray<ShapedProperty> Travelling(ShapedProperty[] declared, ShapedProperty? first, ShapedProperty? last)
    {
        var ordered = new List<ShapedProperty>();
        if (first is not null)
            ordered.Add(first);
        ordered.AddRange(declared.Where(property => property.Value.Kind is not ValueKind.DataUri));
        if (last is not null)
            ordered.Add(last);
        return ordered.ToEquatableArray();
    }
}
