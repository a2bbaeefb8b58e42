using System.Linq;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace Relwright.Generated.Tests.Xml;

/// <summary>Reads and writes bodies in XML, and compares them by what System.Xml.Linq makes of them.</summary>
internal static class SameXml
{
    /// <summary>Reads a body, makes sure that what is written says the same, and gives what was read.</summary>
    public static T Through<T>(string xml)
        where T : class, IRecord<T> => Through<T>(xml, xml);

    /// <summary>Reads a body, makes sure that what is written says what is expected, and gives what was read.</summary>
    public static T Through<T>(string xml, string expected)
        where T : class, IRecord<T>
    {
        T value = RecordSerialization.FromXml<T>(Encoding.UTF8.GetBytes(xml));
        byte[] written = value.ToXml();
        Equal(expected, Encoding.UTF8.GetString(written));
        Assert.Equal(value, RecordSerialization.FromXml<T>(written));
        return value;
    }

    /// <summary>Makes sure that a value is written as something, and read from it.</summary>
    public static void Pair<T>(T value, string xml)
        where T : class, IRecord<T>
    {
        Equal(xml, Encoding.UTF8.GetString(value.ToXml()));
        Assert.Equal(value, RecordSerialization.FromXml<T>(Encoding.UTF8.GetBytes(xml)));
    }

    public static void Equal(string expected, string actual) => Assert.Equal(Canonical(expected), Canonical(actual));

    /// <summary>Names by their namespaces, attributes in order, no white space between elements.</summary>
    public static string Canonical(string xml)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        return Canonical(document.Root!);
    }

    private static string Canonical(XElement element)
    {
        var text = new StringBuilder("<").Append(element.Name);
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), System.StringComparer.Ordinal))
            text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        text.Append('>');
        foreach (XNode node in element.Nodes())
        {
            if (node is XElement child)
                text.Append(Canonical(child));
            else if (node is XText { Value: var value } && (!string.IsNullOrWhiteSpace(value) || !element.HasElements))
                text.Append(value);
        }

        return text.Append("</>\n").ToString();
    }
}
