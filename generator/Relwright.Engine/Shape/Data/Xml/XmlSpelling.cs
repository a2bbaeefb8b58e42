using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml;
using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Data.Xml;

/// <summary>Decides how names are spelt in XML: what is no name there is escaped, and a prefix without a namespace gets the one that others give it.</summary>
internal sealed class XmlSpelling
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal) { ["xml"] = XmlNamespace };

    public XmlSpelling(ApiDescription api)
    {
        foreach (ObjectType type in api.Types.OfType<ObjectType>())
        {
            Learn(type.Xml);
            foreach (Property property in type.Properties)
                Learn(property.Xml);
        }
    }

    /// <summary>Whether XML allows a name without a prefix.</summary>
    public static bool IsName(string name) => name.Length > 0 && Local(name) == name;

    /// <summary>A name that XML allows: what it forbids is written as <c>_xHHHH_</c> (ISO 9075-14).</summary>
    public static string Local(string name) => name.Length == 0 ? "_" : XmlConvert.EncodeLocalName(name);

    /// <summary>Whether a prefix has no namespace anywhere.</summary>
    public bool IsUnbound(XmlPlace? place) => place is { Namespace: null, Prefix: { } prefix } && !_namespaces.ContainsKey(prefix);

    /// <summary>The expression of a name.</summary>
    /// <param name="place">What is said of it.</param>
    /// <param name="otherwise">The name where none is said.</param>
    /// <param name="attribute">Whether it is an attribute, which is in a namespace by a prefix only.</param>
    /// <remarks>Neither a name of XML nor a namespace that gets here has a character that ends a literal or has a meaning within one.</remarks>
    public string Expression(XmlPlace? place, string otherwise, bool attribute = false)
    {
        string local = Local(place?.Name ?? otherwise);
        string? prefix = place?.Prefix is { } stated && IsName(stated) && !stated.StartsWith("xmlns", StringComparison.Ordinal) ? stated : null;
        if (Namespace(place) is not { } ns)
            return Quoted(local);
        if (prefix == "xml" != (ns == XmlNamespace))
            prefix = ns == XmlNamespace ? "xml" : null;
        prefix ??= attribute ? "ns" : null;
        return $"new XmlName({Quoted(local)}, {Quoted(ns)}{(prefix is null ? "" : ", " + Quoted(prefix))})";
    }

    /// <summary>The expression of a name that nobody states.</summary>
    public static string Assumed(string name) => $"XmlName.Assumed({Quoted(Local(name))})";

    /// <summary>Two names that are equal here are equal to a reader.</summary>
    public (string? Namespace, string Local) Identity(XmlPlace? place, string otherwise) => (Namespace(place), Local(place?.Name ?? otherwise));

    private string? Namespace(XmlPlace? place)
    {
        string? ns = place?.Namespace;
        if (ns is null && place?.Prefix is { } prefix)
            _namespaces.TryGetValue(prefix, out ns);
        return ns is null || ns.Length == 0 || !ns.All(IsPlain) ? null : ns;
    }

    private void Learn(XmlPlace? place)
    {
        if (place is null)
            return;
        if (place is { Namespace: { } ns, Prefix: { } prefix } && !_namespaces.ContainsKey(prefix))
            _namespaces[prefix] = ns;
        Learn(place.Items);
    }

    private static bool IsPlain(char c) => c is not ('"' or '\\' or ' ' or '\u2028' or '\u2029' or '\u0085') && !char.IsControl(c) && !char.IsSurrogate(c);

    private static string Quoted(string text) => "\"" + text + "\"";
}
