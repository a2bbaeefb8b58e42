using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Relwright.Tool.Import.Pages;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Examples;

/// <summary>Reads what an XML body of an example shows.</summary>
internal static partial class XmlBodyReader
{
    private static readonly XmlReaderSettings s_settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = ImportLimits.PageLength };

    /// <summary>Reads a body.</summary>
    /// <param name="body">Its text.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="ns">The namespace of its root.</param>
    /// <returns>What it shows; null where it has another root than a resource or an input.</returns>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static ObservedResource? Read(string body, Place place, out string ns)
    {
        RefuseDepth(body);
        using var text = new StringReader(body);
        using var reader = XmlReader.Create(text, s_settings);
        XElement root = XDocument.Load(reader).Root!;
        ns = root.Name.NamespaceName;
        return root.Name.LocalName is "resource" or "input" ? Resource(root, place) : null;
    }

    /// <summary>What follows recurses, so the depth is looked at first.</summary>
    private static void RefuseDepth(string body)
    {
        using var text = new StringReader(body);
        using var reader = XmlReader.Create(text, s_settings);
        while (reader.Read())
        {
            if (reader.Depth > ImportLimits.BodyDepth)
                throw new XmlException("The body is nested too deeply.", null, ((IXmlLineInfo)reader).LineNumber, 1);
        }
    }

    private static ObservedResource Resource(XElement element, Place place)
    {
        var properties = new List<ObservedProperty>();
        string? type = null;
        foreach (XElement child in Named(element, "property").Concat(Named(element, "propertyList")))
        {
            if (child.Attribute("name")?.Value is not { } name)
                continue;
            if (name == WireWords.Type)
                type = child.Value;
            else
                properties.Add(Property(name, child, place));
        }

        ObservedLink[] links =
        [
            .. Named(element, "link")
                .GroupBy(link => link.Attribute("rel")?.Value ?? "", StringComparer.Ordinal)
                .Where(same => same.Key.Length > 0)
                .Select(same => new ObservedLink(same.Key, same.Count() > 1, same.All(link => IsData(link.Attribute("href")?.Value)), false)),
        ];
        ObservedEmbedded[] embedded =
        [
            .. Named(element, "resource")
                .GroupBy(child => child.Attribute("rel")?.Value ?? "", StringComparer.Ordinal)
                .Where(same => same.Key.Length > 0)
                .Select(same => new ObservedEmbedded(same.Key, same.Count() > 1, [.. same.Select(child => Resource(child, place))])),
        ];
        return new ObservedResource(type, TypeIndex: 0, element.Name.LocalName == "input", IsJson: false, properties, links, embedded, place);
    }

    private static ObservedProperty Property(string name, XElement element, Place place)
    {
        bool list = element.Name.LocalName == "propertyList";
        string[] samples = list ? [.. Named(element, "item").Select(item => item.Value)] : [element.Value];
        ObservedKind kind = samples switch
        {
            [] => ObservedKind.Unknown,
            _ when samples.All(sample => sample is "True" or "False" or "true" or "false") => ObservedKind.Boolean,
            _ when samples.All(Date.IsMatch) => ObservedKind.DateTime,
            _ => ObservedKind.Text,
        };
        return new ObservedProperty(name, kind, list, samples, IsJson: false, place);
    }

    private static IEnumerable<XElement> Named(XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    private static bool IsData(string? href) => href?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ?? false;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }
}
