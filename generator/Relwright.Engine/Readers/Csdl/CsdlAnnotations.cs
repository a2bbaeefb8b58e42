using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>What is annotated to one thing, within its element and in <c>Annotations</c> elsewhere.</summary>
internal sealed class CsdlAnnotations(IReadOnlyDictionary<string, SpecElement> byTerm)
{
    public const string Core = "Org.OData.Core.V1.";
    public const string Validation = "Org.OData.Validation.V1.";
    public const string Capabilities = "Org.OData.Capabilities.V1.";

    /// <summary>Whether a term is stated and not stated to be false.</summary>
    public bool Has(string term) => byTerm.TryGetValue(term, out SpecElement? annotation) && Value(annotation, "Bool") != "false";

    /// <summary>The text of a term; null where it is not stated.</summary>
    public string? Text(string term) =>
        byTerm.TryGetValue(term, out SpecElement? annotation) && Value(annotation, "String")?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The number of a term; null where it is not stated, or is no constant.</summary>
    public decimal? Number(string term)
    {
        string? text = byTerm.TryGetValue(term, out SpecElement? annotation) ? Value(annotation, "Int") ?? Value(annotation, "Decimal") ?? Value(annotation, "Float") : null;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
    }

    public Documentation Documentation() => new(Text(Core + "Description"), Text(Core + "LongDescription"), Deprecation());

    /// <summary>Whether only the server sets it.</summary>
    public bool IsReadOnly() => Has(Core + "Computed") || Member(Core + "Permissions") is "Read" or "None";

    /// <summary>Whether only the client sets it.</summary>
    public bool IsWriteOnly() => Member(Core + "Permissions") is "Write";

    /// <summary>What can be done with it, as far as restrictions say; <paramref name="otherwise"/> where they say nothing.</summary>
    public Abilities Abilities(Abilities otherwise)
    {
        Abilities able = otherwise;
        Restrict(ref able, Api.Abilities.Read, "ReadRestrictions", "Readable");
        Restrict(ref able, Api.Abilities.Insert, "InsertRestrictions", "Insertable");
        Restrict(ref able, Api.Abilities.Update, "UpdateRestrictions", "Updatable");
        Restrict(ref able, Api.Abilities.Delete, "DeleteRestrictions", "Deletable");
        return able;
    }

    /// <summary>What queries must not ask; null where nothing is said of it.</summary>
    public QueryLimits? Limits()
    {
        List<string> refused = [];
        Refuse(refused, "$filter", "FilterRestrictions", "Filterable");
        Refuse(refused, "$orderby", "SortRestrictions", "Sortable");
        Refuse(refused, "$expand", "ExpandRestrictions", "Expandable");
        Refuse(refused, "$search", "SearchRestrictions", "Searchable");
        Refuse(refused, "$count", "CountRestrictions", "Countable");
        Refuse(refused, "$select", "SelectSupport", "Supported");
        Refuse(refused, "$top", "TopSupported", null);
        Refuse(refused, "$skip", "SkipSupported", null);
        QueryLimits limits = new(
            refused.ToEquatableArray(),
            Paths("FilterRestrictions", "NonFilterableProperties").ToEquatableArray(),
            Paths("SortRestrictions", "NonSortableProperties").ToEquatableArray(),
            Paths("ExpandRestrictions", "NonExpandableProperties").ToEquatableArray());
        return limits.Refused.Count + limits.NotFilterable.Count + limits.NotSortable.Count + limits.NotExpandable.Count == 0 ? null : limits;
    }

    private void Refuse(List<string> refused, string option, string term, string? property)
    {
        if (!byTerm.TryGetValue(Capabilities + term, out SpecElement? annotation))
            return;
        string? value = property is null ? Value(annotation, "Bool") : Records(annotation).Select(record => PropertyValue(record, property, "Bool")).FirstOrDefault();
        if (value == "false")
            refused.Add(option);
    }

    /// <summary>The paths that a property of a term lists.</summary>
    private IEnumerable<string> Paths(string term, string property) => byTerm.TryGetValue(Capabilities + term, out SpecElement? annotation)
        ? Records(annotation)
            .SelectMany(record => record.Children)
            .Where(child => child.Name == "PropertyValue" && child.Attribute("Property")?.Value == property)
            .SelectMany(value => value.Children.Where(child => child.Name == "Collection"))
            .SelectMany(list => list.Children)
            .Where(path => path.Name is "PropertyPath" or "NavigationPropertyPath")
            .Select(path => path.Text)
        : [];

    private static IEnumerable<SpecElement> Records(SpecElement annotation) => annotation.Children.Where(child => child.Name == "Record");

    private void Restrict(ref Abilities able, Abilities ability, string term, string property)
    {
        if (!byTerm.TryGetValue(Capabilities + term, out SpecElement? annotation))
            return;
        string? value = Records(annotation).Select(record => PropertyValue(record, property, "Bool")).FirstOrDefault();
        able = value == "false" ? able & ~ability : able | ability;
    }

    private string? Deprecation()
    {
        if (!byTerm.TryGetValue(Core + "Revisions", out SpecElement? annotation))
            return null;
        IEnumerable<SpecElement> records = annotation.Children.Where(child => child.Name == "Collection").SelectMany(list => list.Children).Concat(annotation.Children).Where(child => child.Name == "Record");
        SpecElement? deprecation = records.FirstOrDefault(record => PropertyValue(record, "Kind", "EnumMember")?.EndsWith("/Deprecated", StringComparison.Ordinal) == true);
        return deprecation is null ? null : PropertyValue(deprecation, "Description", "String") ?? "Deprecated.";
    }

    private string? Member(string term)
    {
        string? text = byTerm.TryGetValue(term, out SpecElement? annotation) ? Value(annotation, "EnumMember") : null;
        return text?.Substring(text.LastIndexOf('/') + 1);
    }

    private static string? PropertyValue(SpecElement record, string property, string kind)
    {
        SpecElement? value = record.Children.FirstOrDefault(child => child.Name == "PropertyValue" && child.Attribute("Property")?.Value == property);
        return value is null ? null : Value(value, kind);
    }

    /// <summary>A constant, which can be an attribute or an element within.</summary>
    private static string? Value(SpecElement element, string kind) =>
        element.Attribute(kind)?.Value ?? element.Children.FirstOrDefault(child => child.Name == kind)?.Text;
}
