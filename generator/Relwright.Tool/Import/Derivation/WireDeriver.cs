using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives what holds for the whole API from the examples and from what the pages' texts mention.</summary>
internal sealed class WireDeriver(PageFacts facts, ExampleIndex examples, Findings findings)
{
    private const string Topic = "wire";

    /// <param name="resources">The resources.</param>
    /// <param name="stated">The root that the user states; null to find one.</param>
    public ImportedWire Of(IReadOnlyList<ImportedResource> resources, string? stated)
    {
        ObservedResource[] all = [.. examples.Bodies.Select(body => body.Body.Resource).OfType<ObservedResource>().SelectMany(root => root.All())];
        ObservedProperty[] values = [.. all.SelectMany(resource => resource.Properties)];
        string? ns = Namespace();
        ResourceFacts? error = facts.Resources.FirstOrDefault(IsErrorBody);
        return new ImportedWire(
            Root(resources, stated),
            Prefixes(resources),
            all.Any(resource => resource.IsJson) || ns is null,
            MediaTypes("json"),
            Shows(WireWords.ETag),
            Milliseconds(values),
            ns,
            MediaTypes("xml"),
            values.Any(value => !value.IsJson && value.Samples.Any(sample => sample is "True" or "False")),
            error?.Name,
            [.. error?.Properties.Select(property => property.Name) ?? []],
            [.. facts.Wire.RequestIdHeaders.Keys],
            RevisionHeader());

        bool Shows(string name) => values.Any(value => value.Name == name) || examples.Bodies.Any(body => body.Example.Message.Header(name) is not null);
    }

    private string? Root(IReadOnlyList<ImportedResource> resources, string? stated)
    {
        string? root = stated ?? RootFinder.Find(resources);
        if (root is not null && stated is null)
            findings.Default(Topic, resources.First(resource => resource.Name == root).Place, "root", $"no page says where a client starts; '{root}' leads to more resources than any other (--root states another)");
        return root;
    }

    /// <summary>Names such as <c>a:b:name</c> have a prefix that nobody wants in C#.</summary>
    private List<(string Text, string Word)> Prefixes(IReadOnlyList<ImportedResource> resources)
    {
        var prefixes = new List<(string Text, string Word)>();
        foreach (ImportedResource resource in resources)
        {
            int end = resource.Name.LastIndexOf(':');
            string text = resource.Name[..(end + 1)];
            if (text.Trim(':').Length == 0 || prefixes.Any(known => known.Text == text))
                continue;
            string last = text.Trim(':').Split(':')[^1];
            findings.Default(Topic, resource.Place, "prefix", $"'{text}' stands before names and is left out of C# names; where that leads to two of one name, '{last}' stands for it");
            prefixes.Add((text, char.ToUpperInvariant(last[0]) + last[1..]));
        }

        return prefixes;
    }

    private string? Namespace()
    {
        (string Namespace, SeenBody Body)[] seen =
        [
            .. examples.Bodies.Where(body => body.Body is { Namespace: not null, Form: ExampleBodyForm.Resource }).Select(body => (body.Body.Namespace!, body)),
        ];
        string? commonest = seen.GroupBy(entry => entry.Namespace, StringComparer.Ordinal).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;
        foreach ((string ns, SeenBody body) in seen.Where(entry => entry.Namespace != commonest))
            findings.Contradiction(Topic, body.Example.Place, body.Subject, $"the example has the namespace '{ns}', the others '{commonest}', which is taken");
        return commonest;
    }

    private List<string> MediaTypes(string format)
    {
        var types = new List<string> { "application/" + format };
        string? own = WireEvidence.Commonest(facts.Wire.MediaTypes, type => type.EndsWith("+" + format, StringComparison.Ordinal));
        if (own is null)
            return types;
        types.Add(own);
        foreach ((string other, List<Place> places) in facts.Wire.MediaTypes.Where(entry => entry.Key != own && entry.Key.EndsWith("+" + format, StringComparison.Ordinal)))
            findings.Contradiction(Topic, places[0], "media type", $"'{other}' stands here, '{own}' in more places, which is taken");
        return types;
    }

    private bool Milliseconds(ObservedProperty[] values)
    {
        ObservedProperty[] dates = [.. values.Where(value => value is { IsJson: true, Kind: ObservedKind.DateTime })];
        if (dates.Length == 0)
            findings.Default(Topic, new Place("", 0), "dates", "no JSON example shows a date; they are taken to be ISO 8601");
        return dates.Length > 0;
    }

    private string? RevisionHeader() => facts.Wire.RevisionHeaders.Count == 0 ? null : WireEvidence.Commonest(facts.Wire.RevisionHeaders, _ => true);

    /// <summary>The page of the error body is that of a resource with a code and a subcode.</summary>
    private static bool IsErrorBody(ResourceFacts resource) =>
        resource.Properties.Any(property => property.Name == "code") && resource.Properties.Any(property => property.Name == "subcode");
}
