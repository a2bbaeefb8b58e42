using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape.Data;

/// <summary>The C# names of the members of objects. A member that a base describes has the base's name for it.</summary>
internal sealed class MemberNames(DataTypes types)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _known = new(StringComparer.Ordinal);

    /// <summary>The names by the wire names, of the members of an object and of all that it is based on.</summary>
    public IReadOnlyDictionary<string, string> Of(ObjectType type)
    {
        if (_known.TryGetValue(type.Name, out IReadOnlyDictionary<string, string>? known))
            return known;

        // No name may be the one of a type in the line (CS0542), whichever of them declares the member.
        IReadOnlyList<ObjectType> ancestors = types.Graph.Ancestors(type);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var scope = new NameScope([.. ReservedNames.DataMembers, types.Type(type.Name), .. ancestors.Select(ancestor => types.Type(ancestor.Name))]);
        if (ancestors.Count > 0)
        {
            foreach (KeyValuePair<string, string> inherited in Of(ancestors[ancestors.Count - 1]))
            {
                names.Add(inherited.Key, inherited.Value);
                scope.Take(inherited.Value);
            }
        }

        foreach ((string wireName, string word) in Members(type))
        {
            if (names.ContainsKey(wireName))
                continue;
            string name = WordsOf.Member(word);
            names.Add(wireName, scope.TakeFirst(name, name + "Value"));
        }

        return _known[type.Name] = names;
    }

    /// <summary>The members that an object describes; the one that tells its type is one of them even where it is not described.</summary>
    private static IEnumerable<(string WireName, string Word)> Members(ObjectType type)
    {
        IEnumerable<(string, string)> members = type.Properties.Select(property => (property.Name, property.Word));
        return type.Discriminator is { } discriminator ? members.Append((discriminator.Property, discriminator.Property)) : members;
    }
}
