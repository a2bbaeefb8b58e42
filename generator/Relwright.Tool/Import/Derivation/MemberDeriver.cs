using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives the members of bodies and the parameters of queries.</summary>
internal sealed class MemberDeriver(EnumIndex enums, NamesakeIndex namesakes, TypeDeriver types, ExampleIndex examples, Findings findings)
{
    /// <summary>A member of a request's body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="resource">The resource that has it.</param>
    /// <param name="fact">The member's row.</param>
    /// <param name="own">The properties of the resource that the body is about.</param>
    public ImportedProperty Member(OperationFacts operation, ResourceFacts resource, PropertyFact fact, IReadOnlyList<ImportedProperty> own)
    {
        string subject = $"{operation.Verb} {resource.Name}.{fact.Name}";
        TypeText? text = TypeText.Split(fact.Said.Text, out string said);
        ProseBounds bounds = Bounds(subject, said, fact.Place);
        ObservedProperty[] seen = [.. examples.Roots(operation, requests: true).SelectMany(root => root.Properties).Where(property => property.Name == fact.Name)];
        (ImportedType type, Origin origin) = Type(subject, operation, fact, text, said, bounds, seen, own);
        types.CheckExamples(subject, type, Undamaged(seen));
        return new ImportedProperty(fact.Name, type, fact.Required ?? false, bounds, origin, said);
    }

    /// <summary>A parameter of a query: no table states the type of one, but most repeat a member of the body.</summary>
    public ImportedProperty Parameter(OperationFacts operation, ResourceFacts resource, PropertyFact fact, IReadOnlyList<ImportedProperty> members)
    {
        string subject = $"{operation.Verb} {resource.Name}?{fact.Name}";
        ProseBounds bounds = Bounds(subject, fact.Said.Text, fact.Place);
        (ImportedType type, Origin origin) = ParameterType(subject, fact, bounds, members);
        return new ImportedProperty(fact.Name, type, fact.Required ?? false, bounds, origin, fact.Said.Text);
    }

    /// <summary>The bounds that a description states.</summary>
    public ProseBounds Bounds(string subject, string said, Place place)
    {
        ProseBounds bounds = ProseBounds.Read(said, out bool disagrees);
        if (disagrees)
            findings.Contradiction("bounds", place, subject, "the description states several greatest lengths; the least of them is taken");
        return bounds;
    }

    private (ImportedType Type, Origin Origin) Type(
        string subject, OperationFacts operation, PropertyFact fact, TypeText? text, string said, ProseBounds bounds, ObservedProperty[] seen, IReadOnlyList<ImportedProperty> own)
    {
        if (text is not null && TypeWords.OfText(text) is { } stated)
            return (stated, new Origin($"request table of {operation.Verb}", Certainty.Certain, fact.Place));
        if (text is not null)
            findings.Doubt("member type", fact.Place, subject, $"the type '{text.Word}' is not known");
        if (TypeWords.OfExamples(seen) is { } shown)
            return Untyped(shown, "example of the request", Certainty.Likely, seen[0].Place);
        if (own.FirstOrDefault(property => property.Name == fact.Name) is { } property)
            return Untyped(property.Type, "property of the same name", Certainty.Likely, property.Origin.Place);
        return Guess(subject, "member type", fact, said, bounds);

        (ImportedType Type, Origin Origin) Untyped(ImportedType type, string source, Certainty certainty, Place place)
        {
            findings.Doubt("member type", fact.Place, subject, $"the table states no type; '{type}' is from the {source} ({place})");
            return (type, new Origin(source, certainty, place));
        }
    }

    private (ImportedType Type, Origin Origin) ParameterType(string subject, PropertyFact fact, ProseBounds bounds, IReadOnlyList<ImportedProperty> members)
    {
        if (members.FirstOrDefault(member => member.Name == fact.Name) is { } member)
        {
            // A query has no links, so what travels in a data: URI elsewhere is a text in it.
            ImportedType type = member.Type.Word == ImportedType.Data ? new ImportedType(ImportedType.Text) : member.Type;
            return (type, new Origin("member of the body", Certainty.Likely, member.Origin.Place));
        }

        return Guess(subject, "query type", fact, fact.Said.Text, bounds);
    }

    private (ImportedType Type, Origin Origin) Guess(string subject, string topic, PropertyFact fact, string said, ProseBounds bounds)
    {
        if (enums.Linked(fact.Said) is { } linked)
            return (new ImportedType(linked), new Origin("link to the enumeration", Certainty.Likely, fact.Place));
        if (TypeWords.OfWording(said, bounds) is { } word)
            return Weak(new ImportedType(word), "the wording", fact.Place);
        if (namesakes.Stated(fact.Name) is { } stated && stated.Type.Word != ImportedType.Data)
            return Weak(stated.Type, "request tables of that name", stated.Fact.Place);

        findings.Default(topic, fact.Place, subject, "nothing tells the type; it is taken for 'string'");
        return (new ImportedType(ImportedType.Text), new Origin("default", Certainty.Unknown, fact.Place));

        (ImportedType Type, Origin Origin) Weak(ImportedType type, string source, Place place)
        {
            findings.Doubt(topic, fact.Place, subject, $"no table states the type; '{type}' is from {source} ({place})");
            return (type, new Origin(source, Certainty.Weak, place));
        }
    }

    /// <summary>Texts of JSON requests have lost their blanks, so their values are looked at in XML only.</summary>
    private static ObservedProperty[] Undamaged(ObservedProperty[] seen) =>
        [.. seen.Select(property => property is { IsJson: true, Kind: ObservedKind.Text } ? property with { Samples = [] } : property)];
}
