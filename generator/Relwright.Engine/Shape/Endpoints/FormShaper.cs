using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Shapes bodies of several parts. They have types of their own, since a file is nothing that JSON could say.</summary>
internal sealed class FormShaper(ShapedHome home, TypeNames names, DataTypes types)
{
    private readonly List<ShapedForm> _all = [];

    public IReadOnlyList<ShapedForm> All => _all;

    /// <summary>The type of a form; null where the specification does not describe its fields.</summary>
    public string? TypeOf(Endpoint endpoint, BodyContent content)
    {
        if (content.Type is not { Kind: ValueKind.Data, Name: { } name } || types.Graph.Object(name) is not { } form)
            return null;
        string type = names.TakeDerived(EndpointNames.Whole(endpoint) + "Form");
        var members = new NameScope(type, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "WriteParts");
        _all.Add(new ShapedForm(
            home,
            type,
            new ShapedDoc(form.Documentation.Summary ?? $"What '{endpoint.Name}' sends, in several parts.", null, null),
            form.Properties.Where(property => !property.ReadOnly).Select(property => Part(property, content, members)).ToEquatableArray()));
        return type;
    }

    private ShapedPart Part(Property property, BodyContent content, NameScope members)
    {
        string name = Identifier.Pascal(property.Word) ?? "Unnamed";
        TypeReference type = property.Type with { Nullable = false };
        bool file = type.Kind is ValueKind.Binary;
        bool files = type is { Kind: ValueKind.List, Items.Kind: ValueKind.Binary };
        string? media = content.Encodings.FirstOrDefault(encoding => encoding.Property == property.Name)?.MediaType;
        return new ShapedPart(
            members.TakeFirst(name, name + "Value"),
            property.Name,
            file ? "FilePart" : files ? "EquatableList<FilePart>" : types.CSharpName(type),
            property.Required,
            file || files ? null : types.WireExpression(type),
            media?.Split(',')[0].Trim() is { } first && !MediaKinds.IsRange(first) ? first : null,
            Docs.Of(property),
            BoundsShaper.Check(property, null));
    }
}
