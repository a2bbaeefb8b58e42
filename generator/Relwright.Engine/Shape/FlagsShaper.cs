using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Names the values of an enumeration of which several can hold at once, and numbers them.</summary>
internal static class FlagsShaper
{
    private static readonly string[] s_members = ["Has", "Others", "None", "FlagTable"];

    public static ShapedFlags Shape(EnumType type, ShapedHome home, string typeName)
    {
        bool hasNone = type.Values.Any(value => value.Bits == 0);
        var scope = new NameScope([.. ReservedNames.EnumMembers, .. ReservedNames.CalledTypes, .. s_members.Where(name => !hasNone || name != "None"), typeName]);
        var flags = new List<ShapedFlag>();
        foreach (EnumValue value in type.Values)
        {
            string name = Identifier.Pascal(value.Value) ?? WordsOf.Value(value.Value);

            // Without numbers each is a bit of its own. More than 64 cannot be told apart by bits, and the rest are as good as unknown to 'switch'.
            long bits = value.Bits ?? (flags.Count < 63 ? 1L << flags.Count : 0);
            flags.Add(new ShapedFlag(scope.TakeFirst(name, name + "Value"), value.Value, bits, Docs.Of(value.Documentation, $"The value '{value.Value}'.")));
        }

        return new ShapedFlags(home, typeName, Docs.Of(type.Documentation, $"The values of '{type.Name}'. Several can hold at once."), flags.ToEquatableArray(), hasNone);
    }
}
