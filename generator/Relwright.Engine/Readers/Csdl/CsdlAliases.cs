using System;
using System.Collections.Generic;
using System.Text;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>The aliases of namespaces, which hold in one document only (OData CSDL XML 4.01, section 5.2).</summary>
internal sealed class CsdlAliases
{
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    public CsdlAliases(SpecElement root)
    {
        foreach (SpecElement include in CsdlDocument.Includes(root))
            Add(include);
        foreach (SpecElement schema in CsdlDocument.Schemas(root))
            Add(schema);
    }

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
        return dot > 0 && _namespaces.TryGetValue(name.Substring(0, dot), out string? ns) ? ns + name.Substring(dot) : name;
    }

    /// <summary>Takes an alias; of two with one name the first counts, and the second is told of where references are checked.</summary>
    private void Add(SpecElement element)
    {
        if (element.Attribute("Alias") is { } alias && element.Attribute("Namespace") is { } ns && !_namespaces.ContainsKey(alias.Value))
            _namespaces.Add(alias.Value, ns.Value);
    }
}
