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
    private readonly CsdlAnnotationIndex _index;

    /// <param name="reading">What is noted on the way.</param>
    /// <param name="names">The names, as the document speaks of them.</param>
    /// <param name="root">The document.</param>
    /// <param name="index">Takes what the document annotates to things that may stand in any document.</param>
    public CsdlReading(Reading reading, CsdlScope names, SpecElement root, CsdlAnnotationIndex index)
    {
        _reading = reading;
        _index = index;
        Names = names;
        foreach (SpecElement schema in CsdlDocument.Schemas(root))
        {
            foreach (SpecElement annotations in schema.Children.Where(child => child.Name == "Annotations"))
                Annotate(annotations);
        }
    }

    public CsdlScope Names { get; }

    public void Report(ProblemKind kind, SourceSpan span, params ReadOnlySpan<string> arguments) => _reading.Report(kind, span, arguments);

    public void Locate(SpecPath path, SourceSpan span) => _reading.Locate(path, span);

    /// <summary>What is annotated to a thing.</summary>
    /// <param name="element">Its element.</param>
    /// <param name="target">Its address in <c>Annotations</c>, with namespaces.</param>
    public CsdlAnnotations Annotations(SpecElement element, string target)
    {
        Dictionary<string, SpecElement> all = _index.Use(target);
        Add(all, element);
        return new CsdlAnnotations(all);
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
        var own = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        Add(own, annotations);
        _index.Add(Names.Qualify(target.Value), own, unused => Report(Catalog.AnnotationTargetUnknown, target.ValueSpan, unused));
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
