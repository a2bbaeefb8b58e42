using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Relwright.Generator.Tests.Consumer;
using Xunit;

namespace Relwright.Generator.Tests.Csdl;

/// <summary>
/// The names in the communications part of Microsoft Graph, as a plain walk over its XML finds them, and the names in the emitted code, as its
/// text has them: the same on both sides, so that nothing is lost and nothing invented.
/// </summary>
public sealed partial class GraphCorpusNamesTests
{
    private const string Main = "microsoft.graph.";
    private static readonly XNamespace s_edm = "http://docs.oasis-open.org/odata/ns/edm";
    private static readonly Lazy<(XDocument Document, IReadOnlyDictionary<string, string> Sources)> s_both =
        new(() => (XDocument.Parse(GraphCorpus.Text), Build.Of(GraphCorpus.Project).Sources));

    [SkippableFact]
    public void Entities_are_those_of_the_document()
    {
        (XDocument document, IReadOnlyDictionary<string, string> sources) = Both;

        Same(Qualified(document, "EntityType"), sources.Values.SelectMany(text => EntityName().Matches(text)).Select(match => match.Groups[1].Value));
    }

    [SkippableFact]
    public void Members_of_every_type_are_those_of_the_document()
    {
        (XDocument document, IReadOnlyDictionary<string, string> sources) = Both;
        foreach (XElement type in document.Descendants(s_edm + "EntityType").Concat(document.Descendants(s_edm + "ComplexType")))
        {
            string text = sources[$"Graph.{TypeName(type)}.g.cs"];
            IEnumerable<string> declared = Lineage(document, type)
                .SelectMany(one => one.Elements().Where(child => child.Name == s_edm + "NavigationProperty" || (child.Name == s_edm + "Property" && child.Attribute("Type")!.Value != "Edm.Stream")))
                .Select(child => child.Attribute("Name")!.Value);

            Same(declared, Members().Match(text).Groups[1].Value.Split(',').Select(name => name.Trim().Trim('"')).Where(name => name.Length > 0 && !name.Contains('@', StringComparison.Ordinal)));
        }
    }

    [SkippableFact]
    public void Values_of_every_enumeration_are_those_of_the_document()
    {
        (XDocument document, IReadOnlyDictionary<string, string> sources) = Both;
        foreach (XElement type in document.Descendants(s_edm + "EnumType"))
        {
            Same(
                type.Elements(s_edm + "Member").Select(member => member.Attribute("Name")!.Value),
                EnumValue().Matches(sources[$"Graph.{TypeName(type)}.g.cs"]).Select(match => match.Groups[1].Value));
        }
    }

    [SkippableFact]
    public void Ways_on_and_octets_are_those_of_the_document()
    {
        (XDocument document, IReadOnlyDictionary<string, string> sources) = Both;
        IEnumerable<string> declared = document.Descendants(s_edm + "NavigationProperty")
            .Concat(document.Descendants(s_edm + "Property").Where(property => property.Attribute("Type")!.Value == "Edm.Stream"))
            .Concat(document.Descendants(s_edm + "Singleton"))
            .Concat(document.Descendants(s_edm + "EntitySet"))
            .Select(element => element.Attribute("Name")!.Value);

        Same(declared, Paths(sources).SelectMany(text => Hop().Matches(text)).Select(match => match.Groups[1].Value), all: true);
    }

    [SkippableFact]
    public void Operations_are_those_of_the_document()
    {
        (XDocument document, IReadOnlyDictionary<string, string> sources) = Both;
        IEnumerable<string> declared = document.Descendants(s_edm + "Action").Concat(document.Descendants(s_edm + "Function"))
            .Select(operation => operation.Attribute("Name")!.Value);

        Same(declared, Paths(sources).SelectMany(text => Called().Matches(text)).Select(match => match.Groups[1].Value[(match.Groups[1].Value.LastIndexOf('.') + 1)..]), all: true);
    }

    private static (XDocument Document, IReadOnlyDictionary<string, string> Sources) Both
    {
        get
        {
            _ = GraphCorpus.Text;
            return s_both.Value;
        }
    }

    private static IEnumerable<string> Paths(IReadOnlyDictionary<string, string> sources) => sources.Where(source => source.Key.Contains("Paths", StringComparison.Ordinal)).Select(source => source.Value);

    private static IEnumerable<string> Qualified(XDocument document, string kind) =>
        document.Descendants(s_edm + kind).Select(type => $"{type.Parent!.Attribute("Namespace")!.Value}.{type.Attribute("Name")!.Value}");

    /// <summary>The type and those that it is based on, as far as the document has them.</summary>
    private static IEnumerable<XElement> Lineage(XDocument document, XElement type)
    {
        for (XElement? at = type; at is not null;)
        {
            yield return at;
            string? name = at.Attribute("BaseType")?.Value;
            name = name?[(name.LastIndexOf('.') + 1)..];
            XElement current = at;
            at = name is null ? null : document.Descendants(current.Name).FirstOrDefault(other => other.Attribute("Name")!.Value == name && !ReferenceEquals(other, current));
        }
    }

    /// <summary>A name of C# made by hand: words in capitals, those of a namespace below the main one in front.</summary>
    private static string TypeName(XElement type)
    {
        string qualified = $"{type.Parent!.Attribute("Namespace")!.Value}.{type.Attribute("Name")!.Value}";
        IEnumerable<string> words = (qualified.StartsWith(Main, StringComparison.Ordinal) ? qualified[Main.Length..] : qualified).Split('.');
        string name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        // The runtime has types of these names.
        return name switch { "CallOptions" => "CallOptionsData", "BodyType" => "BodyTypeValue", _ => name };
    }

    private static void Same(IEnumerable<string> declared, IEnumerable<string> emitted, bool all = false)
    {
        string[] Sorted(IEnumerable<string> names) => [.. (all ? names : names.Distinct()).Order(StringComparer.Ordinal)];
        Assert.Equal(Sorted(declared), Sorted(emitted));
    }

    [GeneratedRegex("""static string IEntity<\w+>\.TypeName => "([^"]+)";""")]
    private static partial Regex EntityName();

    [GeneratedRegex("""RecordMembers s_members = new RecordMembers\(([^)]*)\)""")]
    private static partial Regex Members();

    [GeneratedRegex("""public static \w+ \w+ => new\("([^"]+)"\);""")]
    private static partial Regex EnumValue();

    [GeneratedRegex("""\.(?:One|Many|Stream)(?:<\w+>)?\("([^"]+)"\)""")]
    private static partial Regex Hop();

    [GeneratedRegex("""Async\([^{}]*?\.(?:Action|Function)\(\s*"([^"]+)""")]
    private static partial Regex Called();
}
