using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Data;

/// <summary>Finds the data types that have bounds, in themselves or in what they hold.</summary>
internal static class CheckedTypes
{
    public static HashSet<string> Find(ApiDescription api, DataGraph graph)
    {
        var holders = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (DataType type in api.Types)
        {
            foreach (string held in graph.Mentions(type.Name))
            {
                if (!holders.TryGetValue(held, out List<string>? list))
                    holders[held] = list = [];
                list.Add(type.Name);
            }
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(api.Types.OfType<ObjectType>().Where(HasBounds).Select(type => type.Name));
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (!found.Add(name) || !holders.TryGetValue(name, out List<string>? around))
                continue;
            foreach (string holder in around)
                open.Push(holder);
        }

        return found;
    }

    /// <summary>Whether a value has bounds that can be checked.</summary>
    public static bool HasBounds(Property property) => HasLength(property) || HasRange(property);

    /// <summary>Whether the number of characters, items or members has bounds.</summary>
    public static bool HasLength(Property property) =>
        property.Constraints is { MinLength: not null } or { MaxLength: not null }
        && property.Type.Kind is ValueKind.String or ValueKind.List or ValueKind.Map;

    /// <summary>Whether a number has bounds.</summary>
    public static bool HasRange(Property property) =>
        property.Constraints is { Minimum: not null } or { Maximum: not null }
        && property.Type.Kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Decimal or ValueKind.AnySingle or ValueKind.AnyDouble;

    private static bool HasBounds(ObjectType type) => type.Properties.Any(HasBounds);
}
