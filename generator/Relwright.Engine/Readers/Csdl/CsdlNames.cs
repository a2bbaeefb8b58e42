using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>The names of all that the schemas of an API declare, whichever of its documents they stand in (OData CSDL XML 4.01, section 5).</summary>
internal sealed class CsdlNames
{
    private readonly Dictionary<string, (SpecElement Element, CsdlAliases Aliases)> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<SpecElement, CsdlAliases> _aliases = [];
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private string? _main;

    /// <param name="documents">The documents with their paths, any of which can speak of what another declares.</param>
    public CsdlNames(IEnumerable<(string File, SpecElement Root)> documents)
    {
        foreach ((string file, SpecElement root) in documents)
        {
            _files.Add(CsdlReferences.NameOf(file));
            CsdlAliases aliases = _aliases[root] = new CsdlAliases(root);
            foreach (SpecElement schema in CsdlDocument.Schemas(root))
                Declare(schema, aliases);
        }
    }

    /// <summary>The names as one of the documents speaks of them, by its own aliases.</summary>
    public CsdlScope In(SpecElement root) => new(this, _aliases.TryGetValue(root, out CsdlAliases? aliases) ? aliases : new CsdlAliases(root));

    /// <summary>Whether some document has a schema of a namespace.</summary>
    public bool HasNamespace(string ns) => _namespaces.Contains(ns);

    /// <summary>Whether one of the documents has this file name.</summary>
    public bool HasFile(string name) => _files.Contains(name);

    /// <summary>The declaration of a type, and the names as its document has them; null where none of the documents has it.</summary>
    public (SpecElement Element, CsdlScope Names)? Find(string qualifiedName) =>
        _declared.TryGetValue(qualifiedName, out (SpecElement Element, CsdlAliases Aliases) found) ? (found.Element, new CsdlScope(this, found.Aliases)) : null;

    /// <summary>The end of a message that proposes the type of the same namespace whose name is nearest.</summary>
    public string DidYouMean(string qualifiedName)
    {
        string ns = qualifiedName.Substring(0, qualifiedName.LastIndexOf('.') + 1);
        string? nearest = Values.NearestName.Of(
            qualifiedName.Substring(ns.Length),
            _declared.Keys.Where(name => name.LastIndexOf('.') + 1 == ns.Length && name.StartsWith(ns, StringComparison.Ordinal)).Select(name => name.Substring(ns.Length)));
        return Problems.Catalog.DidYouMean(nearest is null ? null : ns + nearest);
    }

    /// <summary>
    /// The name by which the API speaks of a type: without the namespace of its entity container, <c>call</c>, and without as much of another
    /// namespace as is the same, <c>callRecords.session</c>.
    /// </summary>
    public string ApiName(string qualifiedName) =>
        _main is { } main && qualifiedName.StartsWith(main + ".", StringComparison.Ordinal) ? qualifiedName.Substring(main.Length + 1) : qualifiedName;

    private void Declare(SpecElement schema, CsdlAliases aliases)
    {
        if (schema.Attribute("Namespace") is not { } ns)
            return;
        _namespaces.Add(ns.Value);
        if (_main is null || schema.Children.Any(child => child.Name == "EntityContainer"))
            _main = ns.Value;
        foreach (SpecElement child in schema.Children)
        {
            bool isType = child.Name is "EntityType" or "ComplexType" or "EnumType" or "TypeDefinition";
            if (isType && child.Attribute("Name") is { } name && !_declared.ContainsKey(ns.Value + "." + name.Value))
                _declared.Add(ns.Value + "." + name.Value, (child, aliases));
        }
    }
}
