using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Relwright.Tool.Verify;

/// <summary>Compares two XML documents: elements, attributes and text, but not how namespaces are declared nor the space between elements.</summary>
/// <param name="asTwins">
/// Whether the documents are two samples of the same thing, whose values were drawn anew: then the order has to agree as well, and all
/// else but text and the numbers in attributes; of text the look of truth values and dates.
/// </param>
internal sealed class XmlComparison(bool asTwins)
{
    public IEnumerable<Difference> Compare(XElement expected, XElement found)
    {
        // A root stands in no relation to anything, and may leave it out; who writes one may state it.
        if (expected.Attribute("rel") is null)
            found.SetAttributeValue("rel", null);
        return Elements(expected, found, "/" + Step(expected, 1, 1));
    }

    private IEnumerable<Difference> Elements(XElement expected, XElement found, string path)
    {
        if (expected.Name != found.Name)
            return [new Difference(path, Tag(expected), Tag(found))];
        IEnumerable<Difference> attributes = Attributes(expected, found, path);
        if (expected.HasElements || found.HasElements)
            return attributes.Concat(Children(expected, found, path));
        return SameText(expected.Value, found.Value) ? attributes : attributes.Append(new Difference(path, expected.Value, found.Value));
    }

    private IEnumerable<Difference> Attributes(XElement expected, XElement found, string path)
    {
        IEnumerable<XName> names = expected.Attributes().Concat(found.Attributes())
            .Where(attribute => !attribute.IsNamespaceDeclaration)
            .Select(attribute => attribute.Name)
            .Distinct();
        return names
            .Select(name => new Difference($"{path}/@{name.LocalName}", (string?)expected.Attribute(name), (string?)found.Attribute(name)))
            .Where(difference => !SameAttribute(difference.Expected, difference.Found));
    }

    /// <summary>References of samples have ids that were drawn anew as well.</summary>
    private bool SameAttribute(string? expected, string? found) =>
        expected == found || (asTwins && expected is not null && found is not null && WithoutNumbers(expected) == WithoutNumbers(found));

    private static string WithoutNumbers(string reference) =>
        string.Concat(reference.Where((c, i) => !char.IsAsciiDigit(c) || i == 0 || !char.IsAsciiDigit(reference[i - 1])).Select(c => char.IsAsciiDigit(c) ? '0' : c));

    private IEnumerable<Difference> Children(XElement expected, XElement found, string path)
    {
        ILookup<string, XElement> left = expected.Elements().ToLookup(Key, StringComparer.Ordinal);
        ILookup<string, XElement> right = found.Elements().ToLookup(Key, StringComparer.Ordinal);
        Difference[] differences =
        [
            .. left.Select(children => children.Key).Union(right.Select(children => children.Key))
                .SelectMany(key => Pairs([.. left[key]], [.. right[key]], path)),
            .. Texts(expected, found, path),
        ];
        return differences.Length == 0 && asTwins ? Order(expected, found, path) : differences;
    }

    private IEnumerable<Difference> Pairs(XElement[] expected, XElement[] found, string path)
    {
        int count = Math.Max(expected.Length, found.Length);
        for (int i = 0; i < count; i++)
        {
            string place = path + "/" + Step(i < expected.Length ? expected[i] : found[i], i + 1, count);
            if (i >= expected.Length || i >= found.Length)
                yield return new Difference(place, i < expected.Length ? Tag(expected[i]) : null, i < found.Length ? Tag(found[i]) : null);
            else
                foreach (Difference inner in Elements(expected[i], found[i], place))
                    yield return inner;
        }
    }

    /// <summary>Text between elements; space alone is layout.</summary>
    private static IEnumerable<Difference> Texts(XElement expected, XElement found, string path)
    {
        string left = string.Concat(expected.Nodes().OfType<XText>().Select(text => text.Value)).Trim();
        string right = string.Concat(found.Nodes().OfType<XText>().Select(text => text.Value)).Trim();
        return left == right ? [] : [new Difference(path + "/text()", left, right)];
    }

    private static IEnumerable<Difference> Order(XElement expected, XElement found, string path) =>
        expected.Elements().Zip(found.Elements())
            .Select((pair, index) => (pair.First, pair.Second, Index: index + 1))
            .Where(child => Key(child.First) != Key(child.Second))
            .Select(child => new Difference(FormattableString.Invariant($"{path}/*[{child.Index}]"), Tag(child.First), Tag(child.Second)))
            .Take(1);

    private bool SameText(string expected, string found) =>
        expected == found || (asTwins && IsTruthValue(expected) == IsTruthValue(found) && IsDate(expected) == IsDate(found));

    private static bool IsTruthValue(string text) => text is "True" or "False" or "true" or "false";

    private static bool IsDate(string text) =>
        text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>What tells children apart: a link by its relation, a property by its name.</summary>
    private static string Key(XElement element) =>
        $"{element.Name} {(string?)element.Attribute("rel")} {(string?)element.Attribute("name")}";

    private static string Step(XElement element, int index, int count)
    {
        XAttribute? name = element.Attribute("rel") ?? element.Attribute("name");
        string step = name is null ? element.Name.LocalName : $"{element.Name.LocalName}[@{name.Name}='{name.Value}']";
        return count == 1 ? step : FormattableString.Invariant($"{step}[{index}]");
    }

    private static string Tag(XElement element) => $"<{Step(element, 1, 1)}>";
}
