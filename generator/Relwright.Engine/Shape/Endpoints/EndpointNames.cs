using System;
using System.Linq;
using System.Text;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Shape.Endpoints;

/// <summary>Finds words for operations and their groups.</summary>
internal static class EndpointNames
{
    /// <summary>The word of a group, such as <c>PetStore</c>; null for operations without one.</summary>
    public static string? Group(Endpoint endpoint) => endpoint.Group is { } group ? Identifier.Pascal(group) ?? "Other" : null;

    /// <summary>The word of an operation within the whole API: its id, else verb and path.</summary>
    public static string Whole(Endpoint endpoint) => HasId(endpoint) ? Identifier.Pascal(endpoint.Name) ?? ByPath(endpoint) : ByPath(endpoint);

    /// <summary>
    /// The word of an operation within its group. Ids often bear the group in front, and the group is said already: <c>Identity_Create</c>,
    /// <c>pets.list</c> and <c>users/get-by-username</c> become <c>Create</c>, <c>List</c> and <c>GetByUsername</c>.
    /// </summary>
    public static string InGroup(Endpoint endpoint)
    {
        if (!HasId(endpoint))
            return ByPath(endpoint);
        string[] segments = endpoint.Name.Split(['/', '.'], StringSplitOptions.RemoveEmptyEntries);
        string id = segments.Length == 0 ? endpoint.Name : segments[segments.Length - 1];
        int underscore = id.IndexOf('_');
        if (underscore > 0 && underscore < id.Length - 1 && IsGroup(id.Substring(0, underscore), id.Substring(underscore + 1), endpoint.Group))
            id = id.Substring(underscore + 1);
        return Identifier.Pascal(id) ?? ByPath(endpoint);
    }

    /// <summary>The name of the method for a word.</summary>
    public static string Method(string word) => word.EndsWith("Async", StringComparison.Ordinal) ? word : word + "Async";

    private static bool HasId(Endpoint endpoint) => endpoint.Name != endpoint.Verb + " " + endpoint.Path;

    // "Group_Operation" is how Azure and NSwag write ids; "get_pet" is how others write words.
    private static bool IsGroup(string prefix, string rest, string? group) =>
        (char.IsUpper(prefix[0]) && char.IsUpper(rest[0]) && rest.IndexOf('_') < 0)
        || (group is not null && string.Equals(Identifier.Pascal(prefix), Identifier.Pascal(group), StringComparison.OrdinalIgnoreCase));

    private static string ByPath(Endpoint endpoint)
    {
        var words = new StringBuilder(endpoint.Verb.ToLowerInvariant());
        foreach (string part in endpoint.Path.Split('{').SelectMany((part, i) => i == 0 ? [part] : Parameter(part)))
            words.Append(' ').Append(part);
        return Identifier.Pascal(words.ToString()) ?? "Call";
    }

    private static string[] Parameter(string part)
    {
        int close = part.IndexOf('}');
        return close < 0 ? [part] : ["by " + part.Substring(0, close), part.Substring(close + 1)];
    }
}
