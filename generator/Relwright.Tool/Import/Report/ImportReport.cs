using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Report;

/// <summary>What a reviewer should know of an import.</summary>
/// <param name="Totals">How much there is of each kind.</param>
/// <param name="Findings">Every doubt, contradiction and default, the weightiest first.</param>
/// <param name="Types">Where the type of each property, member and parameter comes from.</param>
internal sealed record ImportReport(IReadOnlyList<(string Name, int Count)> Totals, IReadOnlyList<Finding> Findings, IReadOnlyList<ReportedType> Types)
{
    public static ImportReport Of(PageFacts facts, ImportedApi api, Findings findings) =>
        new(ImportTotals.Of(facts, api), findings.InOrder(), [.. api.Resources.SelectMany(TypesOf)]);

    public int Count(FindingKind kind) => Findings.Count(finding => finding.Kind == kind);

    private static IEnumerable<ReportedType> TypesOf(ImportedResource resource)
    {
        foreach (ImportedProperty property in resource.Properties)
            yield return new ReportedType($"{resource.Name}.{property.Name}", property.Type, property.Origin);
        foreach (ImportedOperation operation in resource.Operations)
        {
            foreach (ImportedProperty parameter in operation.Query)
                yield return new ReportedType($"{operation.Verb} {resource.Name}?{parameter.Name}", parameter.Type, parameter.Origin);
            foreach (ImportedProperty member in operation.Body?.Members ?? [])
                yield return new ReportedType($"{operation.Verb} {resource.Name}.{member.Name}", member.Type, member.Origin);
        }
    }
}

/// <summary>The type of a property, member or parameter, and where it comes from.</summary>
internal sealed record ReportedType(string Subject, ImportedType Type, Origin Origin);
