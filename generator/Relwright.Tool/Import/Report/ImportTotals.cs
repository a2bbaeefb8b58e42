using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Report;

/// <summary>How much the pages say, counted before anything is derived.</summary>
internal static class ImportTotals
{
    /// <summary>What there is of each kind, in the order in which it is shown.</summary>
    public static IReadOnlyList<(string Name, int Count)> Of(PageFacts facts, ImportedApi api)
    {
        var operations = facts.Resources.SelectMany(resource => resource.Operations).ToList();
        var examples = operations.SelectMany(operation => operation.Examples).ToList();
        return
        [
            ("resource pages", facts.Resources.Count),
            ("enumeration pages", facts.Enums.Count),
            ("other pages", facts.OtherPages),
            ("properties", facts.Resources.Sum(resource => resource.Properties.Count)),
            ("links without self", facts.Resources.Sum(resource => resource.Links.Count)),
            ("resources with self", facts.Resources.Count(resource => resource.HasSelf)),
            ("operations", operations.Count),
            ("query parameters", operations.Sum(operation => operation.Query.Count)),
            ("body members", operations.Sum(operation => operation.Body.Count)),
            ("answer items", operations.Sum(operation => operation.Answers.Count)),
            ("error rows", operations.Sum(operation => operation.Errors.Count)),
            ("errors of operations", operations.Sum(operation => operation.Errors.Select(error => (error.Code, error.Subcode)).Distinct().Count())),
            ("generic errors", facts.GenericErrors.Select(error => error.Code).Distinct().Count()),
            ("event rows", facts.Resources.Sum(resource => resource.Events.Count)),
            ("event samples", facts.Resources.Sum(resource => resource.EventSamples.Count)),
            ("scopes", api.Scopes.Count),
            ("resources with scopes", facts.Resources.Count(resource => resource.Scopes.Count > 0)),
            ("enumeration values on pages", facts.Enums.Sum(one => one.Members.Count)),
            ("JSON requests", Count(examples, isJson: true, isRequest: true)),
            ("JSON responses", Count(examples, isJson: true, isRequest: false)),
            ("XML requests", Count(examples, isJson: false, isRequest: true)),
            ("XML responses", Count(examples, isJson: false, isRequest: false)),
            ("resources written", api.Resources.Count),
            ("of these from examples only", api.Resources.Count(resource => resource.IsShownOnly)),
            ("of these the same as another", api.Resources.Count(resource => resource.SameAs is not null)),
            ("of these later revisions", api.Resources.Count(resource => resource.Revision > 1)),
            ("embedded relations written", api.Resources.Sum(resource => resource.Embedded.Count)),
            ("enumerations written", api.Enums.Count),
            ("error codes written", api.Errors.Count),
        ];
    }

    private static int Count(List<Example> examples, bool isJson, bool isRequest) =>
        examples.Count(example => example.IsJson == isJson && example.IsRequest == isRequest);
}
