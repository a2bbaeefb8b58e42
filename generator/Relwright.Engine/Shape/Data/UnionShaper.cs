using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Data;

/// <summary>Shapes unions: what their cases are called and how they are told apart.</summary>
internal sealed class UnionShaper(ShapedHome home, DataTypes types)
{
    private const string Other = "Other";

    public ShapedUnion Shape(UnionType type)
    {
        string typeName = types.Type(type.Name);
        var scope = new NameScope([.. ReservedNames.DataMembers, Other, "Value", typeName]);
        string[] names = [.. type.Cases.Select(@case => scope.TakeFirst(Name(@case, typeName), Name(@case, typeName) + "Value"))];
        string[] values = [.. type.Cases.Select(@case => types.CSharpName(@case, home.Namespace))];
        return new ShapedUnion(
            home,
            typeName,
            Docs.Of(type.Documentation, $"One of the types of '{type.Name}'."),
            type.Cases.Select((@case, i) => new ShapedCase(
                names[i],
                types.Nullable(@case, home.Namespace),
                types.WireExpression(@case, home.Namespace),
                values.Count(value => value == values[i]) == 1,
                types.IsChecked(@case),
                new ShapedDoc(Says(@case), null, null))).ToEquatableArray(),
            Dispatch(type, names),
            Other,
            types.IsCase(type.Name),
            types.IsChecked(type.Name))
        {
            Xml = types.Xml.Union(type, home.Namespace),
        };
    }

    private static ShapedDispatch? Dispatch(UnionType type, string[] names)
    {
        if (type.Discriminator is not { } discriminator)
            return null;
        var cases = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            if (type.Cases[i] is { Kind: ValueKind.Data, Name: { } name })
                cases[name] = names[i];
        }

        ShapedDispatchText[] texts =
        [
            .. discriminator.Mapping
                .Where(value => cases.ContainsKey(value.Type))
                .Select(value => new ShapedDispatchText(value.Value, cases[value.Type])),
        ];
        string? @default = discriminator.Default is { } stated && cases.TryGetValue(stated, out string? target) ? target : null;
        return texts.Length == 0 && @default is null ? null : new ShapedDispatch(discriminator.Property, texts.ToEquatableArray(), @default);
    }

    private string Name(TypeReference type, string union) => type.Kind switch
    {
        ValueKind.Data when types.IsDescribed(type) => Within(types.CSharpName(type), union),
        ValueKind.Enum when types.EnumBaseOf(type) is not null => Within(types.CSharpName(type), union),
        ValueKind.String or ValueKind.DataUri or ValueKind.Binary or ValueKind.Enum => "Text",
        ValueKind.Int32 or ValueKind.Int64 => "Integer",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "Number",
        ValueKind.DateTime or ValueKind.HttpDate => "DateTime",
        ValueKind.Guid => "Uuid",
        ValueKind.Uri => "Reference",
        ValueKind.Data or ValueKind.Any => "Any",
        ValueKind.List => Name(DataTypes.Items(type), union) + "List",
        ValueKind.Map => Name(DataTypes.Items(type), union) + "Map",
        _ => type.Kind.ToString(),
    };

    /// <summary>A case does not repeat the name of its union: <c>PetOwner.User</c>, not <c>PetOwner.PetOwnerUser</c>.</summary>
    private static string Within(string name, string union)
    {
        bool repeats = name.Length > union.Length && name.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(name[union.Length]);
        return repeats ? name.Substring(union.Length) : name;
    }

    private static string Says(TypeReference type) => type.Kind switch
    {
        ValueKind.Data or ValueKind.Enum when type.Name is { } name => $"The value is of the type '{name}'.",
        ValueKind.List => "The value is a list.",
        ValueKind.Map => "The value is a map.",
        ValueKind.Boolean => "The value is a boolean.",
        ValueKind.Int32 or ValueKind.Int64 => "The value is a whole number.",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "The value is a number.",
        _ => "The value is a text.",
    };
}
