using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Data;

/// <summary>Finds the data types and enumerations whose values are told from others by how they look: cases of unions, and values of further members.</summary>
internal static class CaseTypes
{
    public static HashSet<string> Find(ApiDescription api, DataGraph graph)
    {
        IEnumerable<TypeReference> cases = api.Types.OfType<UnionType>().Where(union => union.Discriminator is null).SelectMany(union => union.Cases);
        IEnumerable<TypeReference> values = api.Types.OfType<ObjectType>().Select(type => type.Values).OfType<TypeReference>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<TypeReference>(cases.Concat(values));
        while (open.Count > 0)
        {
            TypeReference type = open.Pop();
            while (type.Items is { } items)
                type = items;
            if (type.Name is not { } name || type.Kind is not (ValueKind.Data or ValueKind.Enum) || !found.Add(name))
                continue;

            // A union looks like any of its cases, however those are told apart among themselves.
            if (type.Kind is ValueKind.Data && graph.Types.TryGetValue(name, out DataType? described) && described is UnionType { Discriminator: not null } union)
            {
                foreach (TypeReference @case in union.Cases)
                    open.Push(@case);
            }
        }

        return found;
    }
}
