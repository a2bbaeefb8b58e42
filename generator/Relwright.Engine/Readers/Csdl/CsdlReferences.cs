using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>
/// Checks <c>edmx:Reference</c> (OData CSDL XML 4.01, sections 3.3 to 3.5). Nothing is fetched: what a document refers to is found among the files
/// that the project lists, by their namespaces.
/// </summary>
internal static class CsdlReferences
{
    /// <summary>What begins the namespaces of OData's own vocabularies, whose terms are known without their documents.</summary>
    private const string Vocabularies = "Org.OData.";

    private static readonly string[] s_typed = ["Type", "BaseType", "UnderlyingType", "EntityType", "Action", "Function", "Extends"];

    public static void Check(CsdlReading reading, SpecElement root, CsdlNames names)
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SpecElement reference in root.Children.Where(child => child.Name == "Reference"))
        {
            SpecAttribute? uri = reading.Required(reference, "Uri", "The element 'Reference'");
            foreach (SpecElement include in reference.Children.Where(child => child.Name == "Include"))
            {
                if (reading.Required(include, "Namespace", "The element 'Include'") is not { } ns)
                    continue;
                Alias(reading, include, ns.Value, aliases);
                if (uri is not null && !names.HasNamespace(ns.Value) && !IsVocabulary(root, include, ns.Value))
                    reading.Report(Catalog.CsdlReferenceOutside, uri.ValueSpan, uri.Value, ns.Value, Nearest(uri.Value, names));
            }
        }

        foreach (SpecElement schema in CsdlDocument.Schemas(root))
        {
            if (schema.Attribute("Namespace") is { } ns)
                Alias(reading, schema, ns.Value, aliases);
        }
    }

    /// <summary>The name of a file without its folders.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static void Alias(CsdlReading reading, SpecElement element, string ns, Dictionary<string, string> aliases)
    {
        if (element.Attribute("Alias") is not { } alias)
            return;
        if (!aliases.TryGetValue(alias.Value, out string? first))
            aliases.Add(alias.Value, ns);
        else if (first != ns)
            reading.Report(Catalog.CsdlAliasTaken, alias.ValueSpan, alias.Value, first, ns);
    }

    /// <summary>Whether a namespace has terms and no types, as far as the document speaks of it.</summary>
    private static bool IsVocabulary(SpecElement root, SpecElement include, string ns)
    {
        if (ns.StartsWith(Vocabularies, StringComparison.Ordinal))
            return true;
        string[] prefixes = [.. new[] { ns, include.Attribute("Alias")?.Value }.OfType<string>().Select(name => name + ".")];
        bool Speaks(string? text) => text is not null && prefixes.Any(prefix => text.StartsWith(prefix, StringComparison.Ordinal) || text.Contains("(" + prefix));
        SpecElement[] all = [.. CsdlDocument.Schemas(root).SelectMany(Within)];
        return all.Any(element => Speaks(element.Attribute("Term")?.Value))
            && !all.Any(element => element.Name is not ("Annotation" or "Record" or "PropertyValue" or "Cast" or "IsOf") && s_typed.Any(name => Speaks(element.Attribute(name)?.Value)));
    }

    private static IEnumerable<SpecElement> Within(SpecElement root)
    {
        var open = new Stack<SpecElement>([root]);
        while (open.Count > 0)
        {
            SpecElement at = open.Pop();
            yield return at;
            foreach (SpecElement child in at.Children)
                open.Push(child);
        }
    }

    /// <summary>What to do: the file may be listed and have another namespace, or not be listed at all.</summary>
    private static string Nearest(string uri, CsdlNames names) => names.HasFile(NameOf(uri))
        ? "the file of that name has no schema of it"
        : uri.Contains("://") ? "nothing is fetched, so save the document beside this one and list it as ApiSpec" : "list the document as ApiSpec, too";
}
