using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Tool.Import.Examples;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;
using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Derivation;

/// <summary>Derives the types of properties: from request tables, examples of the page, examples of other pages, links to enumerations.</summary>
internal sealed class TypeDeriver(EnumIndex enums, NamesakeIndex namesakes, Findings findings)
{
    private const string Topic = "property type";

    /// <summary>Derives the type of a property of a resource.</summary>
    /// <param name="subject">Resource and property, for findings.</param>
    /// <param name="name">The property.</param>
    /// <param name="fact">Its row; null where only examples have it.</param>
    /// <param name="tables">Rows of the name in request tables about that resource, with what to call the table and how sure it is.</param>
    /// <param name="seen">Where examples show the resource.</param>
    /// <param name="place">The place of the property.</param>
    public (ImportedType Type, Origin Origin) OfProperty(
        string subject,
        string name,
        PropertyFact? fact,
        IReadOnlyList<StatedType> tables,
        IReadOnlyList<Sighting> seen,
        Place place)
    {
        ObservedProperty[] own = Properties(seen.Where(sighting => sighting.IsOwn), name);
        ObservedProperty[] all = Properties(seen, name);
        (ImportedType Type, Origin Origin) derived = First(subject, name, fact, tables, seen, own, all, place);
        derived = Refine(subject, name, fact, derived, all, place);
        CheckExamples(subject, derived.Type, all);
        return Readable(subject, derived, all, place);
    }

    /// <summary>Where a table states what no example has, the examples are taken: serializers have to read what is on the wire.</summary>
    private (ImportedType Type, Origin Origin) Readable(string subject, (ImportedType Type, Origin Origin) derived, ObservedProperty[] all, Place place)
    {
        if (all.All(seen => TypeWords.Agrees(derived.Type, seen)) || TypeWords.OfExamples(all) is not { } shown)
            return derived;
        ImportedType type = derived.Type.IsEnum && shown.Word == ImportedType.Text ? derived.Type with { IsList = shown.IsList } : shown;
        if (type == derived.Type)
            return derived;
        findings.Contradiction(Topic, place, subject, $"'{derived.Type}' is what {derived.Origin.Source} ({derived.Origin.Place}) say, but no example has it; '{type}' is taken, as examples show");
        return (type, new Origin($"examples, against {derived.Origin.Source}", Certainty.Likely, all[0].Place));
    }

    private (ImportedType Type, Origin Origin) First(
        string subject,
        string name,
        PropertyFact? fact,
        IReadOnlyList<StatedType> tables,
        IReadOnlyList<Sighting> seen,
        ObservedProperty[] own,
        ObservedProperty[] all,
        Place place)
    {
        if (tables.Count > 0)
        {
            foreach (StatedType other in tables.Where(table => table.Type != tables[0].Type))
                findings.Contradiction(Topic, other.Place, subject, $"the {other.Table} says '{other.Type}', the {tables[0].Table} ({tables[0].Place}) '{tables[0].Type}', which is taken");
            return (tables[0].Type, new Origin(tables[0].Table, tables[0].Certainty, tables[0].Place));
        }

        if (TypeWords.OfExamples(own) is { } shown)
            return (shown, new Origin(Formats(own), Certainty.Likely, own[0].Place));
        if (TypeWords.OfExamples(all) is { } elsewhere)
            return (elsewhere, new Origin("examples of other pages", Certainty.Likely, all[0].Place));
        if (seen.FirstOrDefault(sighting => sighting.Resource.Links.Any(link => link.Rel == name && link.IsData)) is { } data)
            return (new ImportedType(ImportedType.Data), new Origin("data: URI among the links of examples", Certainty.Likely, data.Resource.Place));
        return Unseen(subject, name, fact, place);
    }

    /// <summary>A type for what no example of the resource shows.</summary>
    private (ImportedType Type, Origin Origin) Unseen(string subject, string name, PropertyFact? fact, Place place)
    {
        if (fact is not null && enums.Linked(fact.Said) is { } linked)
            return (new ImportedType(linked), new Origin("link to the enumeration", Certainty.Likely, place));
        if (namesakes.Stated(name) is { } stated)
            return Weak(stated.Type, "request tables of other resources", stated.Fact.Place);
        if (namesakes.Shown(name) is { } shown)
            return Weak(shown.Type, "examples of other resources", shown.Seen.Place);
        if (namesakes.IsData(name))
            return Weak(new ImportedType(ImportedType.Data), "data: URI among the links of other resources", place);
        string said = fact?.Said.Text ?? "";
        if (TypeWords.OfWording(said, ProseBounds.Read(said, out _)) is { } word)
            return Weak(new ImportedType(word), "wording", place);

        findings.Default(Topic, place, subject, "no request table, no example and no link tells the type; it is taken for 'string'");
        return (new ImportedType(ImportedType.Text), new Origin("default", Certainty.Unknown, place));

        (ImportedType Type, Origin Origin) Weak(ImportedType type, string source, Place at)
        {
            findings.Doubt(Topic, place, subject, $"no request table and no example of this resource tells the type; '{type}' is from {source} ({at})");
            return (type, new Origin(source, Certainty.Weak, at));
        }
    }

    /// <summary>Makes an enumeration of a text whose description or name says that it is one.</summary>
    private (ImportedType Type, Origin Origin) Refine(
        string subject, string name, PropertyFact? fact, (ImportedType Type, Origin Origin) derived, ObservedProperty[] all, Place place)
    {
        string[] samples = [.. all.SelectMany(property => property.Samples).Distinct(StringComparer.Ordinal)];
        string? linked = fact is null ? null : enums.Linked(fact.Said);
        if (derived.Type.Word != ImportedType.Text)
        {
            if (linked is not null && linked != derived.Type.Word)
                findings.Contradiction(Topic, place, subject, $"the description links '{linked}', but {derived.Origin.Source} ({derived.Origin.Place}) say '{derived.Type}', which is taken");
            return derived;
        }

        if (derived.Origin.Certainty is Certainty.Certain)
            return derived;
        if (linked is not null)
            return (derived.Type with { Word = linked }, new Origin($"link to the enumeration, {derived.Origin.Source}", Certainty.Certain, place));
        if (enums.Named(name) is { } named && enums.Fits(named, samples))
            return (derived.Type with { Word = named }, new Origin($"enumeration of the same name, {derived.Origin.Source}", Certainty.Likely, derived.Origin.Place));
        if (namesakes.Stated(name) is { Type.IsEnum: true } stated && stated.Type.IsList == derived.Type.IsList && enums.Fits(stated.Type.Word, samples))
        {
            findings.Doubt(Topic, place, subject, $"'{stated.Type}' is what request tables of that name say ({stated.Fact.Place}) and its values fit; the page itself does not say so");
            return (stated.Type, new Origin("request tables of other resources, fitting examples", Certainty.Weak, stated.Fact.Place));
        }

        Suggest(subject, samples, place);
        return derived;
    }

    /// <summary>Fitting values prove nothing, so they are told and not used.</summary>
    private void Suggest(string subject, string[] samples, Place place)
    {
        IReadOnlyList<string> fitting = enums.Fitting(samples);
        if (fitting.Count == 1)
            findings.Doubt("enum", place, subject, $"the values that examples show are all values of '{fitting[0]}'; nothing else says so, and it stays a text");
        else if (fitting.Count > 1)
            findings.Note("enum", place, subject, $"the values that examples show are values of several enumerations ('{string.Join("', '", fitting)}'); it stays a text");
    }

    /// <summary>Tells where examples show what the type does not have.</summary>
    public void CheckExamples(string subject, ImportedType type, IReadOnlyList<ObservedProperty> seen)
    {
        foreach (ObservedProperty property in seen.Where(property => !TypeWords.Agrees(type, property)))
        {
            string shown = (property.IsList ? "a list of " : "") + property.Kind.ToString().ToLowerInvariant();
            findings.Contradiction(Topic, property.Place, subject, $"this {(property.IsJson ? "JSON" : "XML")} example shows {shown}, the type is '{type}'");
        }

        if (!type.IsEnum || !enums.Has(type.Word))
            return;
        foreach (ObservedProperty property in seen)
        {
            string[] unknown = [.. property.Samples.Where(sample => !enums.Fits(type.Word, [sample]))];
            if (unknown.Length > 0)
                findings.Contradiction("enum", property.Place, subject, $"the example has '{string.Join("', '", unknown)}', which '{type.Word}' does not list");
        }
    }

    private static string Formats(ObservedProperty[] seen) =>
        seen.Any(property => property.IsJson) ? seen.Any(property => !property.IsJson) ? "JSON and XML examples" : "JSON example" : "XML example";

    private static ObservedProperty[] Properties(IEnumerable<Sighting> seen, string name) =>
        [.. seen.SelectMany(sighting => sighting.Resource.Properties).Where(property => property.Name == name)];
}
