using System;
using System.Collections.Generic;
using System.Linq;

namespace Relwright.Tool.Import.Report;

/// <summary>Takes the findings of an import, each once, and gives them in the order of pages and lines.</summary>
internal sealed class Findings
{
    private readonly HashSet<Finding> _all = [];

    public int Errors => _all.Count(finding => finding.Kind is FindingKind.Error);

    public void Error(string topic, Place place, string subject, string message) => _all.Add(new Finding(FindingKind.Error, topic, place, subject, message));

    public void Contradiction(string topic, Place place, string subject, string message) =>
        _all.Add(new Finding(FindingKind.Contradiction, topic, place, subject, message));

    public void Doubt(string topic, Place place, string subject, string message) => _all.Add(new Finding(FindingKind.Doubt, topic, place, subject, message));

    public void Default(string topic, Place place, string subject, string message) => _all.Add(new Finding(FindingKind.Default, topic, place, subject, message));

    public void Note(string topic, Place place, string subject, string message) => _all.Add(new Finding(FindingKind.Note, topic, place, subject, message));

    public IReadOnlyList<Finding> InOrder() =>
    [
        .. _all
            .OrderBy(finding => finding.Kind)
            .ThenBy(finding => finding.Place.Page, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Line)
            .ThenBy(finding => finding.Topic, StringComparer.Ordinal)
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal),
    ];
}
