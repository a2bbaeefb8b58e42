using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Makes properties of the headers of an answer.</summary>
internal sealed class HeaderShaper(DataTypes types)
{
    public IEnumerable<ShapedHeader> Shape(IEnumerable<Parameter> headers, NameScope members)
    {
        foreach (Parameter header in headers)
        {
            Property value = header.Value;
            string name = Identifier.Pascal(value.Word) ?? "Unnamed";
            TypeReference type = Single(value.Type with { Nullable = false });
            bool list = type.Kind is ValueKind.List;
            yield return new ShapedHeader(
                members.TakeFirst(name, name + "Header"),
                value.Name,
                Docs.Of(value) with { Summary = value.Documentation.Summary ?? $"The header '{value.Name}'." },
                types.CSharpName(type),
                list ? HeaderForm.List : types.IsStruct(type) ? HeaderForm.Value : HeaderForm.Object,
                types.WireExpression(list ? DataTypes.Items(type) : type));
        }
    }

    /// <summary>The type as a header can have it: what has members of its own stays text.</summary>
    private static TypeReference Single(TypeReference type) => type.Kind switch
    {
        ValueKind.List => type with { Items = Scalar(DataTypes.Items(type) with { Nullable = false }) },
        _ => Scalar(type),
    };

    private static TypeReference Scalar(TypeReference type) =>
        type.Kind is ValueKind.Data or ValueKind.Map or ValueKind.Any or ValueKind.List ? new TypeReference(ValueKind.String) : type;
}
