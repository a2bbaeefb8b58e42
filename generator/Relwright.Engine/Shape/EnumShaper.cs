using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Names an enumeration's values.</summary>
internal static class EnumShaper
{
    public static ShapedEnum Shape(EnumType type, ShapedHome home, string typeName, bool outlined) =>
        Shape(typeName, home, Docs.Of(type.Documentation, $"The values of '{type.Name}'."), type.Values, type.Base, outlined);

    public static ShapedEnum Shape(string typeName, ShapedHome home, ShapedDoc doc, IEnumerable<EnumValue> values, EnumBase @base = EnumBase.Text, bool outlined = false)
    {
        var scope = new NameScope([.. ReservedNames.EnumMembers, .. ReservedNames.CalledTypes, typeName]);
        var shaped = new List<ShapedEnumValue>();
        foreach (EnumValue value in values)
        {
            string name = Identifier.Pascal(value.Name ?? "") ?? WordsOf.Value(value.Value);
            name = scope.TakeFirst(name, name + "Value");
            shaped.Add(new ShapedEnumValue(name, value.Value, Docs.Of(value.Documentation, $"The value '{value.Value}'.")));
        }

        return new ShapedEnum(home, typeName, doc, "Known", "Other", @base, outlined, shaped.ToEquatableArray());
    }
}
