using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives a whole API from the facts of its pages.</summary>
internal static class ApiDeriver
{
    /// <param name="facts">What the pages say and show.</param>
    /// <param name="root">The root that the user states; null to find one.</param>
    /// <param name="findings">Takes note of every doubt, contradiction and default.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ImportedApi Derive(PageFacts facts, string? root, Findings findings, CancellationToken cancellationToken)
    {
        SortedDictionary<string, ResourceFacts> described = Described(facts, findings);
        var examples = ExampleIndex.Read(facts.Resources, findings, cancellationToken);
        var names = new WireNames(described, examples, findings);
        var targets = new Targets(described, names, examples);
        var enums = new EnumIndex(facts, findings);
        var namesakes = new NamesakeIndex(facts, examples);
        var types = new TypeDeriver(enums, namesakes, findings);
        var members = new MemberDeriver(enums, namesakes, types, examples, findings);
        var bodies = new BodyDeriver(members, examples, facts.Wire, findings);
        var operations = new OperationDeriver(facts, members, bodies, new AnswerDeriver(targets, examples, findings), examples, findings);
        var deriver = new ResourceDeriver(
            facts, names, new Sightings(examples, names), targets, types, members, new RelationDeriver(targets, findings), operations, findings);

        var resources = new List<ImportedResource>();
        foreach (ResourceFacts resource in described.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            resources.Add(deriver.Of(resource, described));
            EventChecks.Check(resource, described.ContainsKey, findings);
        }

        resources.AddRange(Shown(deriver, targets));
        IReadOnlyList<ImportedResource> named = InputNames.Give([.. resources.OrderBy(resource => resource.Name, StringComparer.Ordinal)]);
        return new ImportedApi(
            new WireDeriver(facts, examples, findings).Of(named, root),
            named,
            enums.All,
            new ErrorDeriver(facts, enums, findings).All(),
            ScopeDeriver.All(facts, findings));
    }

    /// <summary>Resources that only examples show; deriving one can lead to more.</summary>
    private static List<ImportedResource> Shown(ResourceDeriver deriver, Targets targets)
    {
        var shown = new List<ImportedResource>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (targets.Unpaged.FirstOrDefault(type => !done.Contains(type)) is { } type)
        {
            done.Add(type);
            shown.Add(deriver.Shown(type));
        }

        return shown;
    }

    private static SortedDictionary<string, ResourceFacts> Described(PageFacts facts, Findings findings)
    {
        var described = new SortedDictionary<string, ResourceFacts>(StringComparer.Ordinal);
        foreach (ResourceFacts resource in facts.Resources)
        {
            if (!described.TryAdd(resource.Name, resource))
                findings.Error("resource", resource.Place, resource.Name, $"'{described[resource.Name].Place.Page}' describes this resource already; this second page is left out");
        }

        return described;
    }
}
