using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Data.Xml;

/// <summary>Decides how types and their members stand in XML (OpenAPI's XML Object).</summary>
internal sealed class XmlForms(ApiDescription api, DataTypes types)
{
    private const string Item = "item";

    public XmlSpelling Spelling { get; } = new(api);

    /// <summary>Whether a type travels as XML.</summary>
    public bool IsUsed(DataType type) => type is not ObjectType { Partial: true } && (types.Usage.Of(type.Name) & DataUse.Xml) != 0;

    /// <summary>What a member is: what it cannot be makes it an element.</summary>
    public static ShapedXmlNode Node(Property property)
    {
        if (property.Type.Kind is ValueKind.List)
            return property.Xml?.Node is XmlNode.Element ? ShapedXmlNode.Element : ShapedXmlNode.Items;
        return property.Xml?.Node switch
        {
            XmlNode.Attribute when IsText(property.Type) => ShapedXmlNode.Attribute,
            XmlNode.Text when IsText(property.Type) => ShapedXmlNode.Text,
            XmlNode.Cdata when IsText(property.Type) => ShapedXmlNode.Cdata,
            _ => ShapedXmlNode.Element,
        };
    }

    /// <summary>What names the elements of a member: of a list without an element of its own, what names the items.</summary>
    public static XmlPlace? Place(Property property) => Node(property) is ShapedXmlNode.Items ? property.Xml?.Items : property.Xml;

    /// <summary>Whether values of a type are single texts.</summary>
    public static bool IsText(TypeReference type) => type.Kind is not (ValueKind.Data or ValueKind.List or ValueKind.Map or ValueKind.Any);

    /// <summary>How a member is read and written.</summary>
    /// <param name="property">The member.</param>
    /// <param name="text">Whether it may be a text: only one can be told from others.</param>
    public ShapedXmlMember Member(Property property, bool text)
    {
        ShapedXmlNode node = Node(property);
        if (!text && node is ShapedXmlNode.Text or ShapedXmlNode.Cdata)
            node = ShapedXmlNode.Element;
        XmlPlace? place = Place(property);
        TypeReference type = property.Type with { Nullable = false };
        TypeReference? item = node is ShapedXmlNode.Items ? DataTypes.Items(type) : null;
        string name = Spelling.Expression(place, property.Name, node is ShapedXmlNode.Attribute);
        bool isOwn = name == Spelling.Expression(null, property.Name) && XmlSpelling.IsName(property.Name);
        return new ShapedXmlMember(
            node,
            isOwn ? null : name,
            item is null ? Wire(type, place, property.Name) : Wire(item, property.Xml?.Items, property.Name),
            item is null ? null : types.Nullable(item),
            item is { Nullable: true },
            types.IsStruct(type) && type.Kind is not (ValueKind.Bytes or ValueKind.Enum));
    }

    /// <summary>How an object is read and written.</summary>
    public ShapedXmlForm? Object(ObjectType type, ObjectType? told, TypeReference? values)
    {
        if (!IsUsed(type))
            return null;
        string? kind = told?.Discriminator is { } discriminator ? Kind(told, discriminator.Property) : null;
        return new ShapedXmlForm(Root(type, type.Xml), kind, values is null ? null : Wire(values, null, Item));
    }

    /// <summary>How a union is read and written.</summary>
    public ShapedXmlForm? Union(UnionType type, string home)
    {
        if (!IsUsed(type))
            return null;
        string? kind = null;
        if (type.Discriminator is { } discriminator)
        {
            ObjectType? first = type.Cases.Select(@case => types.Graph.Object(@case.Name)).FirstOrDefault(@case => @case is not null);
            kind = first is null ? Spelling.Expression(null, discriminator.Property) : Kind(first, discriminator.Property);
        }

        return new ShapedXmlForm(Root(type, null), kind, Cases: type.Cases.Select(@case => Wire(@case, null, Item, home)).ToEquatableArray());
    }

    /// <summary>The expression that reads and writes a body.</summary>
    public string Body(BodyContent content)
    {
        TypeReference type = content.Type ?? new TypeReference(ValueKind.Any);
        string wire = Named(content, type with { Nullable = false });
        return type.Nullable ? $"XmlWire.Nullable({wire})" : wire;
    }

    private string Named(BodyContent content, TypeReference type)
    {
        if (types.IsDescribed(type) && types.Graph.Types.TryGetValue(type.Name!, out DataType? described))
        {
            string own = Root(described, (described as ObjectType)?.Xml);
            string named = content.Xml?.Name is null ? own : Spelling.Expression(content.Xml, described.Name);
            return Wire(type, null, Item) + (named == own ? "" : $".As({named})");
        }

        // Nothing but their definition names the items of a body that is a list.
        string? items = type.Kind is ValueKind.List && types.IsDescribed(DataTypes.Items(type)) ? DataTypes.Items(type).Name : null;
        string wire = Wire(type, content.Xml, items is null || items.IndexOf('/') >= 0 ? Item : items);
        return content.Xml is { Name: not null } place ? $"{wire}.As({Spelling.Expression(place, Item)})" : wire;
    }

    /// <summary>The expression that reads and writes values of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">What is said of its place: of a list, its items' names.</param>
    /// <param name="name">The name of the items of a list that nobody names.</param>
    /// <param name="home">The namespace to put before types of the API; null for none.</param>
    public string Wire(TypeReference type, XmlPlace? place, string name, string? home = null)
    {
        string wire = type.Kind switch
        {
            ValueKind.Data when types.IsDescribed(type) => $"XmlWire.Record<{types.CSharpName(type, home)}>()",
            ValueKind.Enum when types.EnumBaseOf(type) is not null => $"XmlWire.Enum<{types.CSharpName(type, home)}>()",
            ValueKind.List => List(DataTypes.Items(type), place, name, home),
            ValueKind.Map => $"XmlWire.Map({Wire(DataTypes.Items(type), null, Item, home)})",
            ValueKind.DataUri or ValueKind.Binary or ValueKind.Enum => "XmlWire.String",
            ValueKind.Data or ValueKind.Any => "XmlWire.Any",
            _ => "XmlWire." + type.Kind,
        };
        return type.Nullable ? $"XmlWire.Nullable({wire})" : wire;
    }

    private string List(TypeReference items, XmlPlace? place, string name, string? home)
    {
        string around = place?.Node is XmlNode.Element && place.Name is { } own ? own : name;
        return $"XmlWire.List({Wire(items, place?.Items, Item, home)}, {Spelling.Expression(place?.Items, around)})";
    }

    private string Root(DataType type, XmlPlace? place)
    {
        bool isNamed = place?.Name is not null || type.Name.IndexOf('/') < 0;
        return isNamed ? Spelling.Expression(place, type.Name) : XmlSpelling.Assumed(types.Type(type.Name));
    }

    private string Kind(ObjectType type, string property)
    {
        Property? told = types.Graph.Ancestors(type).Append(type).SelectMany(owner => owner.Properties).FirstOrDefault(candidate => candidate.Name == property);
        return told is null ? Spelling.Expression(null, property) : Spelling.Expression(Place(told), property, Node(told) is ShapedXmlNode.Attribute);
    }
}
