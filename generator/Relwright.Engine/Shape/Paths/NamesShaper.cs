using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Shapes the names of members for queries: under the names that the members have in C#, those of the bases included.</summary>
internal sealed class NamesShaper(ShapedHome home, TypeNames names, DataTypes types, EntityGraph graph)
{
    private readonly MemberNames _memberNames = new(types);

    /// <returns>The names; null for an object that has none to ask for.</returns>
    public ShapedNames? Shape(ObjectType type, Func<string, bool> isNavigation)
    {
        IReadOnlyDictionary<string, string> members = _memberNames.Of(type);
        var shaped = new List<ShapedName>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Property property in types.Graph.Ancestors(type).Append(type).SelectMany(owner => owner.Properties))
        {
            // What stands behind an '@' is said about a member and is none itself.
            if (!property.Name.Contains('@') && seen.Add(property.Name))
                shaped.Add(Shape(type.Name, property, members[property.Name], isNavigation(property.Name)));
        }

        string owner = types.Type(type.Name);
        return shaped.Count == 0 ? null : new ShapedNames(home, names.TakeDerived(owner + "Properties"), owner, shaped.ToEquatableArray());
    }

    private ShapedName Shape(string owner, Property property, string name, bool isNavigation)
    {
        TypeReference item = property.Type.Items ?? property.Type;
        if (isNavigation && item is { Kind: ValueKind.Data, Name: { } target } && graph.Has(target))
            return new ShapedName(name, property.Name, types.Type(target), graph.CanExpand(owner, property.Name) ? NameUse.Navigation : NameUse.Member);
        string type = types.CSharpName(property.Type);
        return new ShapedName(name, property.Name, types.IsStruct(property.Type) ? type + "?" : type, graph.CanFilter(owner, property.Name) ? NameUse.Property : NameUse.Member);
    }
}
