using System.Collections.Generic;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape;

/// <summary>Tells whose properties a body's member names speak of.</summary>
internal static class BodyOwner
{
    /// <summary>
    /// The resource itself for a verb that writes to it (PUT, PATCH); the resource that comes back for a verb that makes one (POST).
    /// An alias stands for the resource whose representation it has.
    /// </summary>
    public static Resource? Of(Resource resource, Operation operation, IReadOnlyDictionary<string, Resource> byName)
    {
        Resource? owner = resource;
        if (operation.Verb == "POST" && (operation.Answer.Resource is not { } made || !byName.TryGetValue(made, out owner)))
            return null;
        for (int steps = 0; owner?.SameAs is { } target && steps <= byName.Count; steps++)
        {
            if (!byName.TryGetValue(target, out owner))
                return null;
        }

        return owner;
    }
}
