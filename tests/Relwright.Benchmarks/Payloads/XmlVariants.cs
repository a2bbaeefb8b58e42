using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace Relwright.Benchmarks.Payloads;

/// <summary>The same body in other orders and spellings.</summary>
internal static class XmlVariants
{
    /// <summary>All children in reverse order, at every level but within lists, and all attributes.</summary>
    public static byte[] Reversed(byte[] xml)
    {
        var body = XDocument.Parse(Encoding.UTF8.GetString(xml), LoadOptions.PreserveWhitespace);
        foreach (XElement element in body.Descendants().Where(element => element.HasElements && element.Name.LocalName != "propertyList").ToList())
            element.ReplaceNodes(element.Nodes().Reverse().ToList());
        foreach (XElement element in body.Descendants())
            element.ReplaceAttributes(element.Attributes().Reverse().ToList());
        return Encoding.UTF8.GetBytes(body.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>Attributes between single quotes; no text of the payload has quotes.</summary>
    public static byte[] SingleQuoted(byte[] xml) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(xml).Replace('"', '\''));
}
