using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.OpenApi.Bundling;

/// <summary>Makes one document of a document and what it refers to in other files, or in places of its own that are no components.</summary>
/// <remarks>
/// Works on the tree in place, so that Microsoft.OpenApi gets one document all of whose references lead to its components, and never
/// has a reason to look for a file. On the way schemas are brought into the form that survives it (see <see cref="SchemaForm"/>).
/// </remarks>
internal sealed class Bundler
{
    /// <summary>Path items that stand for path items, one after the other.</summary>
    private const int MostInlined = 16;

    private readonly DeclaredFiles _files;
    private readonly ClaimedNames _names;
    private readonly Findings _findings;
    private readonly JsonObject _root;
    private readonly bool _isSwagger;
    private readonly Bundle _bundle;
    private readonly SchemaForm _schemas;
    private readonly Dictionary<(NodeKind Kind, string File, string Pointer), string> _copied = [];
    private readonly Queue<(JsonObject Node, NodeKind Kind, Spot Spot)> _waiting = new();
    private readonly Dictionary<string, List<(string Key, JsonObject Node)>> _added = new(StringComparer.Ordinal);
    private readonly HashSet<JsonNode> _settled = [];
    private readonly CancellationToken _cancellationToken;
    private Spot _spot;

    private Bundler(SpecTree file, JsonObject root, DeclaredFiles files, ClaimedNames names, Findings findings, CancellationToken cancellationToken)
    {
        _files = files;
        _names = names;
        _findings = findings;
        _root = root;
        _isSwagger = file.IsSwagger;
        _bundle = new Bundle(file);
        _spot = new Spot(file, "");
        _schemas = new SchemaForm(VersionOf(root), ReportKey);
        _cancellationToken = cancellationToken;
    }

    /// <param name="file">The document.</param>
    /// <param name="root">Its tree, which is changed.</param>
    /// <param name="files">What references can lead to.</param>
    /// <param name="names">The names of definitions.</param>
    /// <param name="findings">What is wrong, by pointers of the files.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Bundle Make(SpecTree file, JsonObject root, DeclaredFiles files, ClaimedNames names, Findings findings, CancellationToken cancellationToken)
    {
        var bundler = new Bundler(file, root, files, names, findings, cancellationToken);
        bundler.NameOwn();
        bundler.Visit(root, NodeKind.Document);
        while (bundler._waiting.Count > 0)
        {
            (JsonObject node, NodeKind kind, Spot spot) = bundler._waiting.Dequeue();
            bundler._spot = spot;
            bundler.Visit(node, kind);
        }

        bundler.AddCopies();
        ReferenceCircles.Break(root, file.IsSwagger, (section, name) => findings.Report(Catalog.ReferenceCircular, bundler._bundle.Origin(section + "/" + Pointers.Escape(name)), name));
        return bundler._bundle;
    }

    public static OpenApiVersion VersionOf(JsonObject root) => (JsonText.Text(root["openapi"]) ?? "") switch
    {
        var text when text.StartsWith("3.0", StringComparison.Ordinal) => OpenApiVersion.V30,
        var text when text.StartsWith("3.1", StringComparison.Ordinal) => OpenApiVersion.V31,
        var text when text.StartsWith("3.2", StringComparison.Ordinal) => OpenApiVersion.V32,
        _ => OpenApiVersion.V20,
    };

    private void NameOwn()
    {
        string section = Grammar.Section(NodeKind.Schema, _isSwagger)!;
        foreach (KeyValuePair<string, JsonNode?> schema in Section(section) ?? [])
        {
            // A definition that is only a reference is no type, so its name is free for what it leads to.
            if (schema.Value is JsonObject { Count: 1 } members && members.ContainsKey("$ref"))
                continue;
            string name = _names.Of(NodeKind.Schema, _bundle.File, section + "/" + Pointers.Escape(schema.Key));
            if (name != schema.Key)
                _bundle.TypeNames[schema.Key] = name;
        }
    }

    private void Visit(JsonObject node, NodeKind kind)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (_settled.Count > 0 && _settled.Contains(node))
            return;
        if (node["$ref"] is { } reference)
        {
            if (kind is NodeKind.PathItem)
            {
                VisitInlined(node);
                return;
            }

            Redirect(node, kind, reference);
        }

        if (kind is NodeKind.Schema)
            _schemas.Settle(node, MappedName);
        else
            ObjectForm.Settle(node, kind, ReportKey);

        VisitMembers(node, kind);
    }

    private void VisitMembers(JsonObject node, NodeKind kind)
    {
        List<string>? unfit = null;
        List<string>? empty = null;
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            (NodeKind below, NodeForm form) = Grammar.Below(kind, member.Key);
            if (below is NodeKind.Opaque)
                continue;
            _spot.Enter(member.Key);
            if (form is NodeForm.One && member.Value is JsonObject one)
                Visit(one, below);
            else if (form is NodeForm.Map && member.Value is JsonObject map)
                VisitMap(map, below);
            else if (form is NodeForm.List && member.Value is JsonArray list)
                VisitList(list, below);
            else if (below is NodeKind.Schema && form is NodeForm.One && SchemaForm.IsBoolean(member.Value))
                (member.Key is "additionalProperties" or "unevaluatedProperties" ? null : empty ??= [])?.Add(member.Key);
            else
                (unfit ??= []).Add(member.Key);
            _spot.Leave();
        }

        foreach (string key in empty ?? [])
            node[key] = new JsonObject();
        foreach (string key in unfit ?? [])
            Drop(node, key);
    }

    private void VisitMap(JsonObject map, NodeKind kind)
    {
        List<string>? unfit = null;
        List<string>? empty = null;
        foreach (KeyValuePair<string, JsonNode?> member in map)
        {
            _spot.Enter(member.Key);
            if (member.Value is JsonObject one)
                Visit(one, kind);
            else if (kind is NodeKind.Schema && (member.Value is null || SchemaForm.IsBoolean(member.Value)))
                (empty ??= []).Add(member.Key);
            else if (!member.Key.StartsWith("x-", StringComparison.Ordinal))
                (unfit ??= []).Add(member.Key);
            _spot.Leave();
        }

        foreach (string key in empty ?? [])
            map[key] = new JsonObject();
        foreach (string key in unfit ?? [])
            Drop(map, key);
    }

    private void VisitList(JsonArray list, NodeKind kind)
    {
        for (int i = 0; i < list.Count; i++)
        {
            _spot.Enter(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (list[i] is JsonObject one)
                Visit(one, kind);
            else if (kind is NodeKind.Schema && SchemaForm.IsBoolean(list[i]))
                list[i] = new JsonObject();
            else
                Report(Catalog.DocumentValueUnfit, _spot.Pointer, SchemaForm.Describe(list[i]));
            _spot.Leave();
        }
    }

    private void Drop(JsonObject node, string key)
    {
        _spot.Enter(key);
        Report(Catalog.DocumentValueUnfit, _spot.Pointer, SchemaForm.Describe(node[key]));
        _spot.Leave();
        node.Remove(key);
    }

    /// <summary>Lets a reference lead to a component of the bundle, or drops it where it leads nowhere.</summary>
    private void Redirect(JsonObject node, NodeKind kind, JsonNode reference)
    {
        // A schema can have a property of that name; then it is no reference.
        if (JsonText.Text(reference) is not { } text)
            return;
        node.Remove("$ref");
        if (Local(text, kind, "/$ref") is { } local)
            node["$ref"] = local;
        if (kind is NodeKind.Schema && node.Count > 1 && node.ContainsKey("$ref"))
            _settled.Add(SchemaForm.KeepSiblings(node));
    }

    private string? MappedName(string value)
    {
        string section = Grammar.Section(NodeKind.Schema, _isSwagger)!;
        string pointer = section + "/" + Pointers.Escape(value);
        // The document's own tree is at hand; the file would have to be parsed once more.
        bool isName = _spot.File == _bundle.File ? Section(section)?.ContainsKey(value) == true : _spot.File.Find(pointer) is not null;
        return Local(isName ? "#" + pointer : value, NodeKind.Schema, "/discriminator");
    }

    /// <summary>The reference within the bundle that means the same as one of a file.</summary>
    private string? Local(string reference, NodeKind kind, string place)
    {
        if (Grammar.Section(kind, _isSwagger) is not { } section)
            return null;
        if (IsOwn(reference, section))
            return reference;
        if (Resolve(reference, place) is not { } target)
            return null;
        if (target.File == _bundle.File && target.Pointer == section + "/" + Pointers.Escape(Pointers.Last(target.Pointer)))
            return "#" + target.Pointer;
        if (!_copied.TryGetValue((kind, target.File.Path, target.Pointer), out string? key))
        {
            if (target.Node is not JsonObject source)
            {
                Report(Catalog.ReferenceDangling, _spot.Pointer + place, reference);
                return null;
            }

            key = Copy(kind, target.File, target.Pointer, source, section);
        }

        return "#" + section + "/" + Pointers.Escape(key);
    }

    /// <summary>Whether a reference leads to a component of the document itself, as most do. Asks the tree at hand, so that no other is needed.</summary>
    private bool IsOwn(string reference, string section) =>
        _spot.File == _bundle.File
        && reference.Length > section.Length + 2
        && reference.StartsWith("#", StringComparison.Ordinal)
        && string.CompareOrdinal(reference, 1, section, 0, section.Length) == 0
        && reference.LastIndexOf('/') == section.Length + 1
        && reference.IndexOf('%') < 0
        && Section(section)?[Pointers.Unescape(reference.Substring(section.Length + 2))] is JsonObject;

    private string Copy(NodeKind kind, SpecTree file, string pointer, JsonObject source, string section)
    {
        JsonObject? home = Section(section);
        if (!_added.TryGetValue(section, out List<(string Key, JsonObject Node)>? added))
            _added.Add(section, added = []);
        string name = _names.Of(kind, file, pointer);
        string key = name;
        while (home?.ContainsKey(key) == true || added.Any(one => one.Key == key))
            key += "_";
        if (key != name && kind is NodeKind.Schema)
            _bundle.TypeNames[key] = name;
        _copied.Add((kind, file.Path, pointer), key);
        var copy = (JsonObject)source.DeepClone();
        _bundle.Moved(section + "/" + Pointers.Escape(key), file, pointer);
        _waiting.Enqueue((copy, kind, new Spot(file, pointer)));
        added.Add((key, copy));
        return key;
    }

    /// <summary>Puts in the place of a path item what it refers to; what it says itself stays.</summary>
    private void VisitInlined(JsonObject item)
    {
        Spot here = _spot;
        bool isWhole = item.Count == 1;
        for (int hops = 0; JsonText.Text(item["$ref"]) is { } reference; hops++)
        {
            item.Remove("$ref");
            if (hops == MostInlined || Resolve(reference, "/$ref") is not { Node: JsonObject source } target)
                break;
            foreach (KeyValuePair<string, JsonNode?> member in source.Where(member => !item.ContainsKey(member.Key)).ToList())
                item.Add(member.Key, member.Value?.DeepClone());
            _spot = new Spot(target.File, target.Pointer);
        }

        if (isWhole && _spot != here && here.File == _bundle.File)
            _bundle.Moved(here.Pointer, _spot.File, _spot.Pointer);
        VisitMembers(item, NodeKind.PathItem);
        _spot = here;
    }

    private (SpecTree File, string Pointer, JsonNode Node)? Resolve(string reference, string place)
    {
        int hash = reference.IndexOf('#');
        string path = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : Pointers.Unquote(reference.Substring(hash + 1));
        SpecTree? file = path.Length == 0 ? _spot.File : DeclaredFiles.IsRelative(path) ? _files.Find(_spot.File, path) : null;
        if (file is null)
        {
            Report(DeclaredFiles.IsRelative(path) ? Catalog.ReferenceUndeclared : Catalog.ReferenceOutside, _spot.Pointer + place, reference);
            return null;
        }

        string? pointer = fragment.Length == 0 || fragment[0] == '/' ? fragment : Anchors.Find(file.Root, fragment);
        if (pointer is not null && file.Find(pointer) is { } node)
            return (file, pointer, node);
        if (file.Root is not null)
            Report(Catalog.ReferenceDangling, _spot.Pointer + place, reference);
        return null;
    }

    private JsonObject? Section(string pointer)
    {
        JsonObject? node = _root;
        foreach (string segment in pointer.Substring(1).Split('/'))
            node = node?[segment] as JsonObject;
        return node;
    }

    /// <summary>Puts the copies into their sections, which nobody walks any more.</summary>
    private void AddCopies()
    {
        foreach (KeyValuePair<string, List<(string Key, JsonObject Node)>> section in _added)
        {
            JsonObject home = _root;
            foreach (string segment in section.Key.Substring(1).Split('/'))
            {
                if (home[segment] is not JsonObject next)
                    home[segment] = next = [];
                home = next;
            }

            foreach ((string key, JsonObject node) in section.Value)
                home.Add(key, node);
        }
    }

    private void ReportKey(ProblemKind kind, string key, string[] arguments) => Report(kind, _spot.Pointer + "/" + Pointers.Escape(key), arguments);

    private void Report(ProblemKind kind, string pointer, params string[] arguments) => _findings.Report(kind, (_spot.File, pointer), arguments);
}
