using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Documents;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>What the documents of an API annotate with <c>Annotations</c>, apart from the things themselves (OData CSDL XML 4.01, section 14.2.2).</summary>
internal sealed class CsdlAnnotationIndex
{
    private readonly Dictionary<string, Dictionary<string, SpecElement>> _byTarget = new(StringComparer.Ordinal);
    private readonly List<(string Target, Action<string> Tell)> _stated = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Takes annotations.</summary>
    /// <param name="target">The address of what they speak of, with namespaces.</param>
    /// <param name="byTerm">The annotations.</param>
    /// <param name="tell">Tells that they speak of nothing that is read.</param>
    public void Add(string target, Dictionary<string, SpecElement> byTerm, Action<string> tell)
    {
        _stated.Add((target, tell));
        if (!_byTarget.TryGetValue(target, out Dictionary<string, SpecElement>? known))
            _byTarget[target] = known = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, SpecElement> annotation in byTerm)
            known[annotation.Key] = annotation.Value;
    }

    /// <summary>What is annotated to a thing, as a copy to add to.</summary>
    public Dictionary<string, SpecElement> Use(string target)
    {
        _used.Add(target);
        return _byTarget.TryGetValue(target, out Dictionary<string, SpecElement>? found) ? new(found, StringComparer.Ordinal) : new(StringComparer.Ordinal);
    }

    /// <summary>Tells of annotations of things that nobody read.</summary>
    public void ReportUnused()
    {
        foreach ((string target, Action<string> tell) in _stated.Where(stated => !_used.Contains(stated.Target)))
            tell(target);
    }
}
