using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>The names of all that the schemas of an API declare, and the aliases of their namespaces (OData CSDL XML 4.01, section 5).</summary>
internal sealed class CsdlNames
{
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecElement> _declared = new(StringComparer.Ordinal);
    private string? _main;

    /// <param name="documents">The documents, any of which can speak of what another declares.</param>
    public CsdlNames(IEnumerable<SpecElement> documents)
    {
        foreach (SpecElement document in documents)
        {
            foreach (SpecElement include in CsdlDocument.Includes(document))
                Alias(include);
            foreach (SpecElement schema in CsdlDocument.Schemas(document))
                Declare(schema);
        }
    }

    /// <summary>The end of a message that proposes the type of the same namespace whose name is nearest.</summary>
    public string DidYouMean(string qualifiedName)
    {
        string ns = qualifiedName.Substring(0, qualifiedName.LastIndexOf('.') + 1);
        string? nearest = NearestName.Of(
            qualifiedName.Substring(ns.Length),
            _declared.Keys.Where(name => name.LastIndexOf('.') + 1 == ns.Length && name.StartsWith(ns, StringComparison.Ordinal)).Select(name => name.Substring(ns.Length)));
        return Catalog.DidYouMean(nearest is null ? null : ns + nearest);
    }

    /// <summary>The declaration of a type; null where none of the documents has it.</summary>
    public SpecElement? Find(string qualifiedName) => _declared.TryGetValue(qualifiedName, out SpecElement? element) ? element : null;

    /// <summary>
    /// The name by which the API speaks of a type: without the namespace of its entity container, <c>call</c>, and without as much of another
    /// namespace as is the same, <c>callRecords.session</c>.
    /// </summary>
    public string ApiName(string qualifiedName) =>
        _main is { } main && qualifiedName.StartsWith(main + ".", StringComparison.Ordinal) ? qualifiedName.Substring(main.Length + 1) : qualifiedName;

    /// <summary>A name, or a path of names, with namespaces where aliases stand.</summary>
    public string Qualify(string text)
    {
        var qualified = new StringBuilder(text.Length + 16);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('/' or '(' or ')' or ','))
                continue;
            qualified.Append(Name(text.Substring(start, i - start)));
            if (i < text.Length)
                qualified.Append(text[i]);
            start = i + 1;
        }

        return qualified.ToString();
    }

    private string Name(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 && _aliases.TryGetValue(name.Substring(0, dot), out string? ns) ? ns + name.Substring(dot) : name;
    }

    private void Alias(SpecElement element)
    {
        if (element.Attribute("Alias") is { } alias && element.Attribute("Namespace") is { } ns)
            _aliases[alias.Value] = ns.Value;
    }

    private void Declare(SpecElement schema)
    {
        Alias(schema);
        if (schema.Attribute("Namespace") is not { } ns)
            return;
        if (_main is null || schema.Children.Any(child => child.Name == "EntityContainer"))
            _main = ns.Value;
        foreach (SpecElement child in schema.Children)
        {
            bool isType = child.Name is "EntityType" or "ComplexType" or "EnumType" or "TypeDefinition";
            if (isType && child.Attribute("Name") is { } name && !_declared.ContainsKey(ns.Value + "." + name.Value))
                _declared.Add(ns.Value + "." + name.Value, child);
        }
    }
}
