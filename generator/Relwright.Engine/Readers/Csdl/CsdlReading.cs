using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>The reading of one CSDL document: its names and annotations, and what is noted on the way.</summary>
internal sealed class CsdlReading
{
    private readonly Reading _reading;
    private readonly Dictionary<string, Dictionary<string, SpecElement>> _annotations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpecElement> _targets = new(StringComparer.Ordinal);

    public CsdlReading(Reading reading, CsdlNames names, SpecElement root)
    {
        _reading = reading;
        Names = names;
        foreach (SpecElement schema in CsdlDocument.Schemas(root))
        {
            foreach (SpecElement annotations in schema.Children.Where(child => child.Name == "Annotations"))
                Annotate(annotations);
        }
    }

    public CsdlNames Names { get; }

    public void Report(ProblemKind kind, SourceSpan span, params ReadOnlySpan<string> arguments) => _reading.Report(kind, span, arguments);

    public void Locate(SpecPath path, SourceSpan span) => _reading.Locate(path, span);

    /// <summary>What is annotated to a thing.</summary>
    /// <param name="element">Its element.</param>
    /// <param name="target">Its address in <c>Annotations</c>, with namespaces.</param>
    public CsdlAnnotations Annotations(SpecElement element, string target)
    {
        _targets.Remove(target);
        var all = _annotations.TryGetValue(target, out Dictionary<string, SpecElement>? elsewhere)
            ? new Dictionary<string, SpecElement>(elsewhere, StringComparer.Ordinal)
            : new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        Add(all, element);
        return new CsdlAnnotations(all);
    }

    /// <summary>Tells of annotations of things that nobody read.</summary>
    public void ReportUnusedAnnotations()
    {
        foreach (KeyValuePair<string, SpecElement> unused in _targets)
            Report(Catalog.AnnotationTargetUnknown, unused.Value.Attribute("Target")!.ValueSpan, unused.Key);
    }

    /// <summary>An attribute that must be there; null where it is not, which is reported.</summary>
    public SpecAttribute? Required(SpecElement element, string attribute, string what)
    {
        if (element.Attribute(attribute) is { Value.Length: > 0 } found)
            return found;
        Report(Catalog.AttributeMissing, element.Span, what, attribute);
        return null;
    }

    public bool Flag(SpecElement element, string attribute, bool otherwise)
    {
        if (element.Attribute(attribute) is not { } found)
            return otherwise;
        if (found.Value is "true" or "false")
            return found.Value == "true";
        Report(Catalog.AttributeInvalid, found.ValueSpan, found.Value, attribute, "'true' or 'false'");
        return otherwise;
    }

    /// <summary>The greatest length of a text; null where none is stated.</summary>
    public int? MaxLength(SpecElement element)
    {
        if (element.Attribute("MaxLength") is not { } found || found.Value == "max")
            return null;
        if (int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int length))
            return length;
        Report(Catalog.AttributeInvalid, found.ValueSpan, found.Value, "MaxLength", "a whole number or 'max'");
        return null;
    }

    /// <summary>The children of the names given; tells of others, which are ignored.</summary>
    public IEnumerable<SpecElement> Children(SpecElement element, params string[] names)
    {
        foreach (SpecElement child in element.Children)
        {
            if (child.Namespace != element.Namespace || child.Name is "Annotation" or "Annotations")
                continue;
            if (names.Contains(child.Name))
                yield return child;
            else
                Report(Catalog.ElementUnknown, child.Span, child.Name, Catalog.DidYouMean(NearestName.Of(child.Name, names)));
        }
    }

    private void Annotate(SpecElement annotations)
    {
        if (Required(annotations, "Target", "The element 'Annotations'") is not { } target)
            return;
        string address = Names.Qualify(target.Value);
        if (!_annotations.TryGetValue(address, out Dictionary<string, SpecElement>? known))
            _annotations[address] = known = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        _targets[address] = annotations;
        Add(known, annotations);
    }

    /// <summary>Adds the annotations within an element; one with a qualifier speaks to somebody in particular and is left out.</summary>
    private void Add(Dictionary<string, SpecElement> all, SpecElement element)
    {
        foreach (SpecElement annotation in element.Children.Where(child => child.Name == "Annotation" && child.Attribute("Qualifier") is null))
        {
            if (annotation.Attribute("Term") is { } term)
                all[Names.Qualify(term.Value)] = annotation;
        }
    }
}
