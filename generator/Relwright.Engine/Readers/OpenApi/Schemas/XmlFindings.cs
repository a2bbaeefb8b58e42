using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Readers.OpenApi.Schemas;

/// <summary>Tells what schemas say of XML that cannot be, of the types that travel as XML.</summary>
internal sealed class XmlFindings(Findings findings)
{
    private readonly List<(string Type, Property Property, string Pointer)> _members = [];
    private readonly List<TypeReference> _bodies = [];

    /// <summary>Takes a body in XML.</summary>
    /// <param name="content">The body.</param>
    /// <param name="pointer">Where its schema stands.</param>
    /// <param name="sent">Whether it is one that is sent, so that it needs a name; of one that comes, any is read.</param>
    public void Take(BodyContent content, string pointer, bool sent)
    {
        // A text without a name is a whole document, which the caller writes.
        if (content.Type is not { } type || (type.Kind is ValueKind.String && content.Xml?.Name is null))
            return;
        _bodies.Add(type);
        bool isDefined = type is { Kind: ValueKind.Data, Name: { } name } && name.IndexOf('/') < 0;
        if (sent && !isDefined && content.Xml?.Name is null)
            findings.Report(Catalog.XmlRootUnnamed, pointer);
    }

    /// <summary>Takes a member of a type; without bodies in XML, nobody asks.</summary>
    public void Take(string type, Property property, string pointer)
    {
        if (_bodies.Count > 0)
            _members.Add((type, property, pointer));
    }

    /// <summary>Tells what was found, once all is read.</summary>
    public void Report(IEnumerable<DataType> types)
    {
        if (_bodies.Count == 0)
            return;
        DataType[] all = [.. types];
        HashSet<string> used = Used(all);
        var prefixes = new HashSet<string>(_members.SelectMany(member => All(member.Property.Xml)).Concat(all.OfType<ObjectType>().SelectMany(type => All(type.Xml)))
            .Where(place => place.Namespace is not null).Select(place => place.Prefix).OfType<string>(), StringComparer.Ordinal) { "xml" };
        foreach (IGrouping<string, (string Type, Property Property, string Pointer)> type in _members.Where(member => used.Contains(member.Type)).GroupBy(member => member.Type))
        {
            var names = new HashSet<(string?, string)>();
            var text = false;
            foreach ((_, Property property, string pointer) in type)
            {
                Check(property, pointer, prefixes);
                bool isText = property.Xml?.Node is XmlNode.Text or XmlNode.Cdata && IsText(property.Type);
                if (isText ? text : !IsAttribute(property) && !names.Add(Name(property)))
                    findings.Report(Catalog.XmlNameTaken, pointer, property.Name, isText ? "text" : $"<{Name(property).Item2}>");
                text |= isText;
            }
        }
    }

    private void Check(Property property, string pointer, HashSet<string> prefixes)
    {
        string name = property.Name;
        if (!Fits(property))
            findings.Report(Catalog.XmlNodeUnfit, pointer, name, Describe(property.Type), Word(property.Xml!.Node));
        foreach (XmlPlace place in All(property.Xml).Where(place => place is { Namespace: null, Prefix: { } prefix } && !prefixes.Contains(prefix)))
            findings.Report(Catalog.XmlPrefixUnbound, pointer, place.Prefix!);
        string stated = Name(property).Item2;
        bool isNamed = property.Xml?.Node is not (XmlNode.Text or XmlNode.Cdata);
        if (isNamed && stated.Length > 0 && System.Xml.XmlConvert.EncodeLocalName(stated) is var escaped && escaped != stated)
            findings.Report(Catalog.XmlNameUnfit, pointer, stated, escaped);
    }

    /// <summary>Whether a value can be what it is said to be: only single texts are attributes or text, and only lists do without an element.</summary>
    private static bool Fits(Property property) => property.Xml is not { } xml || (property.Type.Kind is ValueKind.List
        ? xml.Node is XmlNode.Element or XmlNode.None && xml.Items is null or { Node: XmlNode.Element or XmlNode.None }
        : xml.Node is XmlNode.Element || (xml.Node is not XmlNode.None && IsText(property.Type)));

    private static bool IsText(TypeReference type) => type.Kind is not (ValueKind.Data or ValueKind.List or ValueKind.Map or ValueKind.Any);

    private static bool IsAttribute(Property property) => property.Xml?.Node is XmlNode.Attribute && IsText(property.Type);

    private static (string? Namespace, string) Name(Property property)
    {
        bool isBare = property.Type.Kind is ValueKind.List && property.Xml?.Node is not XmlNode.Element;
        XmlPlace? place = isBare ? property.Xml?.Items : property.Xml;
        return (place?.Namespace ?? place?.Prefix, place?.Name ?? property.Name);
    }

    private static string Describe(TypeReference type) => type.Kind switch
    {
        ValueKind.List => "a list",
        ValueKind.Map or ValueKind.Data => "an object",
        ValueKind.Any => "any value",
        _ => "a single value",
    };

    private static string Word(XmlNode node) => node switch
    {
        XmlNode.Attribute => "an attribute",
        XmlNode.Text => "a text",
        XmlNode.Cdata => "a CDATA section",
        _ => "without a node of its own",
    };

    private static IEnumerable<XmlPlace> All(XmlPlace? place)
    {
        for (; place is not null; place = place.Items)
            yield return place;
    }

    private HashSet<string> Used(DataType[] types)
    {
        ILookup<string, string> derived = types.OfType<ObjectType>().Where(type => type.Base is not null).ToLookup(type => type.Base!, type => type.Name, StringComparer.Ordinal);
        var byName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(_bodies.Select(NameOf).OfType<string>());
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (!byName.TryGetValue(name, out DataType? type) || !used.Add(name))
                continue;
            IEnumerable<string?> next = type is UnionType union
                ? union.Cases.Select(NameOf)
                : ((ObjectType)type).Properties.Select(property => NameOf(property.Type)).Append(NameOf(((ObjectType)type).Values)).Append(((ObjectType)type).Base);
            foreach (string mentioned in next.OfType<string>().Concat(derived[name]))
                open.Push(mentioned);
        }

        return used;
    }

    private static string? NameOf(TypeReference? type)
    {
        while (type?.Items is { } items)
            type = items;
        return type is { Kind: ValueKind.Data } ? type.Name : null;
    }
}
