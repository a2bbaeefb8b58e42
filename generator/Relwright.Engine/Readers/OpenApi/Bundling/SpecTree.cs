using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading;
using Relwright.Engine.Documents.Trees;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>A declared file as a tree.</summary>
internal sealed class SpecTree
{
    private JsonNode? _root;
    private bool _isTaken;

    /// <param name="path">The file's path as the project lists it.</param>
    /// <param name="text">What it says.</param>
    /// <param name="root">Its tree; null where the text is broken.</param>
    /// <param name="isJson">Whether the text is JSON; else it is YAML.</param>
    public SpecTree(string path, string text, JsonNode? root, bool isJson)
    {
        Path = path;
        Text = text;
        IsJson = isJson;
        _root = root;
        var members = root as JsonObject;
        IsSwagger = members?.ContainsKey("swagger") == true && !members.ContainsKey("openapi");
        IsDocument = IsSwagger || members?.ContainsKey("openapi") == true;
        HasOperations = members?["paths"] is JsonObject { Count: > 0 } || members?["x-ms-paths"] is JsonObject { Count: > 0 } || members?["webhooks"] is JsonObject { Count: > 0 };
    }

    public string Path { get; }

    public string Text { get; }

    public bool IsJson { get; }

    public bool IsSwagger { get; }

    /// <summary>Whether it is a document of its own, rather than a fragment for others.</summary>
    public bool IsDocument { get; }

    /// <summary>Whether it describes calls, or only things that others refer to.</summary>
    public bool HasOperations { get; }

    /// <summary>The tree as the file has it; parsed once more where somebody took it to change it, which few documents need.</summary>
    public JsonNode? Root
    {
        get
        {
            if (_isTaken)
            {
                _isTaken = false;
                _root = (IsJson ? JsonTreeReader.Read(Path, Text, CancellationToken.None) : YamlTreeReader.Read(Path, Text, CancellationToken.None)).Root;
            }

            return _root;
        }
    }

    /// <summary>Hands the tree over to somebody who will change it.</summary>
    public JsonObject? Take()
    {
        JsonNode? root = Root;
        _root = null;
        _isTaken = true;
        return root as JsonObject;
    }

    /// <summary>What stands at a JSON pointer; null where nothing does.</summary>
    public JsonNode? Find(string pointer)
    {
        JsonNode? node = Root;
        foreach (string segment in pointer.Length == 0 ? [] : pointer.Substring(1).Split('/'))
        {
            string name = Pointers.Unescape(segment);
            node = node switch
            {
                JsonObject members => members[name],
                JsonArray items when int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index],
                _ => null,
            };
            if (node is null)
                return null;
        }

        return node;
    }

    /// <summary>The file's name without folders and endings: <c>pet</c> of <c>schemas/pet.openapi.yaml</c>.</summary>
    public string Stem
    {
        get
        {
            string name = Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);
            int dot = name.IndexOf('.');
            return dot > 0 ? name.Substring(0, dot) : name;
        }
    }

    public override string ToString() => Path;
}
