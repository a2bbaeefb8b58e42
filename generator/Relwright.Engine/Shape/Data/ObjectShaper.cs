using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data.Xml;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Data;

/// <summary>Shapes objects: members of its own and of what it is based on, in one order, under one set of names.</summary>
internal sealed class ObjectShaper(ShapedHome home, DataTypes types)
{
    private readonly MemberNames _names = new(types);
    private readonly ValueShaper _values = new(types);

    public ShapedObject Shape(ObjectType type)
    {
        IReadOnlyList<ObjectType> ancestors = types.Graph.Ancestors(type);
        ObjectType? @base = ancestors.Count > 0 ? ancestors[ancestors.Count - 1] : null;
        ObjectType? told = ancestors.Append(type).FirstOrDefault(candidate => candidate.Discriminator is not null);
        return new ShapedObject(
            home,
            types.Type(type.Name),
            Docs.Of(type.Documentation, $"The object '{type.Name}'."),
            Members(type, ancestors, told).ToEquatableArray(),
            @base is null ? null : types.Type(@base.Name),
            types.Graph.Derived(type.Name).Count > 0,
            told is null ? null : Dispatch(type, told),
            Additional(type, ancestors),
            type.Partial,
            types.IsCase(type.Name),
            types.IsChecked(type.Name))
        {
            Xml = types.Xml.Object(type, told, ancestors.Append(type).Select(owner => owner.Values).FirstOrDefault(values => values is not null)),
        };
    }

    private IEnumerable<ShapedMember> Members(ObjectType type, IReadOnlyList<ObjectType> ancestors, ObjectType? told)
    {
        IReadOnlyDictionary<string, string> names = _names.Of(type);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        bool text = false;
        foreach (ObjectType owner in ancestors.Append(type))
        {
            foreach (Property property in Properties(owner))
            {
                if (!seen.Add(property.Name))
                    continue;
                yield return Member(property, names[property.Name], type, owner != type, told, !text);
                text |= XmlForms.Node(property) is ShapedXmlNode.Text or ShapedXmlNode.Cdata;
            }
        }
    }

    /// <summary>The members that an object describes, and the one that tells its type where it is not described.</summary>
    private static IEnumerable<Property> Properties(ObjectType type)
    {
        if (type.Discriminator is not { } discriminator || type.Properties.Any(property => property.Name == discriminator.Property))
            return type.Properties;
        var documentation = new Documentation("The text that tells of which type the object is.", null, null);
        var text = new TypeReference(ValueKind.String);
        return type.Properties.Prepend(new Property(discriminator.Property, text, true, false, false, Constraints.None, documentation));
    }

    private ShapedMember Member(Property property, string name, ObjectType type, bool inherited, ObjectType? told, bool text)
    {
        TypeReference reference = type.Partial ? Patched(property.Type) : property.Type;
        bool tells = told?.Discriminator?.Property == property.Name;
        string? constant = Constant(property, type);
        ShapedInitial? initial = tells ? InitialValue.OfText(TextOf(type, told!), property.Type) : null;
        if (initial is null && property.Required && constant is not null)
            initial = InitialValue.Of(constant, property.Type);
        return new ShapedMember(
            name,
            property.Name,
            _values.Shape(reference),
            PresenceOf(property, type),
            property.Secret,
            inherited,
            type.Partial ? null : initial,
            types.IsChecked(type.Name) ? ValueShaper.Bounds(property) : null,
            constant,
            MemberDocs.Of(property),
            property.Usual is null || type.Partial ? null : tells ? TextOf(type, told!) : property.Usual)
        {
            Xml = types.Xml.IsUsed(type) ? types.Xml.Member(property, text) : null,
        };
    }

    private Presence PresenceOf(Property property, ObjectType type)
    {
        DataUse use = types.Usage.Of(type.Name);
        bool withheld = (property.ReadOnly && (use & DataUse.Request) != 0) || (property.WriteOnly && (use & DataUse.Answer) != 0);
        if (!property.Required || type.Partial || withheld)
            return Presence.Optional;
        bool nullable = property.Type.Nullable || types.CSharpName(property.Type) == "JsonValue";
        return nullable ? Presence.RequiredOrNull : Presence.Required;
    }

    /// <summary>The one value of a member, which a derived object can state for a member of its base.</summary>
    private static string? Constant(Property property, ObjectType type)
    {
        foreach (Property own in type.Properties)
        {
            if (own.Name == property.Name && own.Constant is { } stated)
                return stated;
        }

        return property.Constant;
    }

    /// <summary>In a patch, null as a value of a map removes the entry (RFC 7396).</summary>
    private static TypeReference Patched(TypeReference type) =>
        type is { Kind: ValueKind.Map, Items: { } values } ? type with { Items = values with { Nullable = true } } : type;

    /// <summary>The text by which the discriminator tells a type: the mapped one, else the type's name.</summary>
    private static string TextOf(ObjectType type, ObjectType told) =>
        told.Discriminator!.Mapping.FirstOrDefault(value => value.Type == type.Name)?.Value ?? type.Name;

    /// <summary>How to tell the types based on this one: those of the texts that stand for one of them.</summary>
    private ShapedDispatch? Dispatch(ObjectType type, ObjectType told)
    {
        Discriminator discriminator = told.Discriminator!;
        ShapedDispatchText[] texts =
        [
            .. discriminator.Mapping
                .Where(value => value.Type != type.Name && types.Graph.Object(value.Type) is { } target && types.Graph.Ancestors(target).Contains(type))
                .Select(value => new ShapedDispatchText(value.Value, types.Type(value.Type))),
        ];
        if (texts.Length == 0)
            return null;
        bool hasDefault = types.Graph.Object(discriminator.Default) is { } @default && types.Graph.Ancestors(@default).Contains(type);
        return new ShapedDispatch(discriminator.Property, texts.ToEquatableArray(), hasDefault ? types.Type(discriminator.Default!) : null, hasDefault ? null : Late(type, told));
    }

    /// <summary>The property with the text, if nothing must come in an object, so that a derived one can be read as its base.</summary>
    private string? Late(ObjectType type, ObjectType told)
    {
        ObjectType[] lineage = [.. types.Graph.Ancestors(type), type];
        return lineage.SelectMany(Properties).All(property => !property.Required && property.Constant is null)
            && told.Properties.Any(property => property.Name == told.Discriminator!.Property && property.Type.Kind is ValueKind.String)
            ? _names.Of(type)[told.Discriminator!.Property]
            : null;
    }

    private ShapedAdditional? Additional(ObjectType type, IReadOnlyList<ObjectType> ancestors)
    {
        ObjectType? owner = ancestors.Append(type).FirstOrDefault(candidate => candidate.Values is not null);
        if (owner?.Values is not { } values)
            return null;
        // Any JSON has a null of its own.
        if (type.Partial && values.Kind is not ValueKind.Any)
            values = values with { Nullable = true };
        return new ShapedAdditional(types.Nullable(values), types.WireExpression(values), owner != type, types.IsChecked(values), owner.Annotated);
    }
}
