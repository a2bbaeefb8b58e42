using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Relwright.Engine.Api;
using Relwright.Engine.Readers.OpenApi.Bundling;

namespace Relwright.Engine.Readers.OpenApi.Operations;

/// <summary>
/// Reads <c>x-ms-paths</c>: paths that differ in their query only, such as <c>/blobs?comp=list</c>, which <c>paths</c> cannot hold. They are read as
/// the others are, and what their query states is always sent.
/// </summary>
internal static class QueriedPaths
{
    private const string Key = "x-ms-paths";

    /// <summary>Moves them to the other paths, where there is none of the same text.</summary>
    public static void Join(JsonObject root, Bundle bundle)
    {
        if (root[Key] is not JsonObject queried)
            return;
        if (root["paths"] is not JsonObject paths)
            root["paths"] = paths = [];
        foreach ((string path, JsonNode? item) in queried.Select(entry => (entry.Key, entry.Value)).ToArray())
        {
            if (paths.ContainsKey(path))
                continue;
            queried.Remove(path);
            paths[path] = item;
            bundle.Moved("/paths/" + Pointers.Escape(path), bundle.File, "/" + Key + "/" + Pointers.Escape(path));
        }
    }

    /// <summary>The path without its query, and the parameters that the query states.</summary>
    public static (string Path, IEnumerable<Parameter> Stated) Split(string path)
    {
        int query = path.IndexOf('?');
        return query < 0 ? (path, []) : (path.Substring(0, query), path.Substring(query + 1).Split('&').Where(IsStated).Select(Parameter));
    }

    // A pair with a variable is one of the operation's parameters.
    private static bool IsStated(string pair) => pair.Length > 0 && pair.IndexOf('{') < 0;

    private static Parameter Parameter(string pair)
    {
        int equals = pair.IndexOf('=');
        string name = Pointers.Unquote(equals < 0 ? pair : pair.Substring(0, equals));
        string value = equals < 0 ? "" : Pointers.Unquote(pair.Substring(equals + 1));
        string json = JsonText.Of(JsonValue.Create(value));
        var property = new Property(name, new TypeReference(ValueKind.String), true, false, false, Constraints.None, Documentation.None, Constant: json);
        return new Parameter(ParameterPlace.Query, ParameterStyle.Form, true, false, property);
    }
}
