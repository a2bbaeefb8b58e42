using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace OnlineMeetings.Server;

/// <summary>The rules of the wire in XML.</summary>
internal static partial class XmlForm
{
    private static readonly XNamespace s_ucwa = "http://schemas.microsoft.com/rtc/2012/03/ucwa";

    public static byte[] Write(Representation resource) => Write(Element(resource, resource.Type));

    public static byte[] Write(ErrorBody error) => Write(new XElement(
        s_ucwa + "reason",
        new XElement(s_ucwa + "code", error.Code),
        error.Subcode is null ? null : new XElement(s_ucwa + "subcode", error.Subcode),
        new XElement(s_ucwa + "message", error.Message)));

    /// <summary>Reads the members of a body, which is an <c>input</c>; declared ones by their kind, others as text or list.</summary>
    public static Dictionary<string, object?> Read(string body, IReadOnlyList<Member> members)
    {
        XElement root = Parse(body);
        if (root.Name != s_ucwa + "input" || root.Attributes().Any(static attribute => !attribute.IsNamespaceDeclaration))
        {
            throw RefusalException.WrongMember($"The root must be a bare 'input' in {s_ucwa}, not '{root.Name}'.");
        }

        if (root.DescendantsAndSelf().Any(static element => element.HasElements && element.Nodes().OfType<XText>().Any(static text => !string.IsNullOrWhiteSpace(text.Value))))
        {
            throw RefusalException.WrongMember("Text stands between elements.");
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (XElement child in root.Elements())
        {
            if (child.Attribute("name")?.Value is not { } name || child.Attributes().Count() != 1)
            {
                throw RefusalException.WrongMember($"'{child.Name}' must have a 'name' and nothing else.");
            }

            if (name is "rel" or "etag")
            {
                throw RefusalException.WrongMember($"A body takes no '{name}'.");
            }

            Member member = Member.Find(members, name);
            if (!values.TryAdd(name, member.Check(member.Kind is MemberKind.DateTime ? Date(name, child) : Value(name, child))))
            {
                throw RefusalException.WrongMember($"'{name}' stands there twice.");
            }
        }

        return values;
    }

    private static XElement Parse(string body)
    {
        try
        {
            // XmlReader's own settings forbid document types, XDocument.Parse's do not.
            using XmlReader reader = XmlReader.Create(new StringReader(body));
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException e)
        {
            throw RefusalException.Wrong(400, "DeserializationFailure", e.Message);
        }
    }

    private static object Value(string name, XElement child)
    {
        if (child.Name == s_ucwa + "property" && !child.HasElements)
        {
            return child.Value;
        }

        if (child.Name == s_ucwa + "propertyList" && child.Elements().All(static item => item.Name == s_ucwa + "item" && !item.HasElements && !item.HasAttributes))
        {
            return child.Elements().Select(static item => item.Value).ToArray();
        }

        throw RefusalException.WrongMember($"'{name}' must be a 'property' with text or a 'propertyList' of 'item'.");
    }

    private static DateTimeOffset Date(string name, XElement child) =>
        Value(name, child) is string text && Iso.IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset date)
            ? date
            : throw RefusalException.WrongMember($"'{name}' must be a date as in 2016-09-26T16:20:23.0485629-07:00.");

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Iso { get; }

    private static byte[] Write(XElement root)
    {
        using var stream = new MemoryStream();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            root.Save(writer);
        }

        return stream.ToArray();
    }

    // The relation is an attribute and the type a property; links come first, then properties, then resources within.
    private static XElement Element(Representation resource, string relation) => new(
        s_ucwa + "resource",
        new XAttribute("rel", relation),
        new XAttribute("href", resource.Href),
        resource.Links.Select(static link => new XElement(
            s_ucwa + "link",
            new XAttribute("rel", link.Key),
            new XAttribute("href", link.Value.Href),
            link.Value.Title is null ? null : new XAttribute("title", link.Value.Title),
            link.Value.Revision is null ? null : new XAttribute("revision", link.Value.Revision))),
        Property("rel", resource.Type),
        resource.Properties.Select(static property => property.Value is IReadOnlyList<string> list
            ? new XElement(s_ucwa + "propertyList", new XAttribute("name", property.Key), list.Select(static item => new XElement(s_ucwa + "item", item)))
            : Property(property.Key, Text(property.Value))),
        resource.Embedded.SelectMany(static inner => inner.Resources.Select(child => Element(child, inner.Relation))));

    private static XElement Property(string name, string text) => new(s_ucwa + "property", new XAttribute("name", name), text);

    private static string Text(object value) => value switch
    {
        bool truth => truth ? "True" : "False",
        DateTimeOffset date => date.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
        _ => (string)value,
    };
}
