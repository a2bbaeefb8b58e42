using System.Collections.Generic;
using System.Globalization;
using Relwright.Tool.Import.Facts;
using Relwright.Tool.Import.Model;

namespace Relwright.Tool.Import.Writing;

/// <summary>Writes a resource.</summary>
internal static class ResourceWriter
{
    public static string Write(ImportedResource resource, bool prose)
    {
        var text = new SpecText();
        text.Line(resource.IsShownOnly ? "# No page describes this resource: all of it is from examples of other pages." : $"# From {resource.Place.Page}.");
        text.Line("resource: " + YamlText.Scalar(resource.Name));
        if (resource.Rel != resource.Name)
            text.Line("rel: " + YamlText.Scalar(resource.Rel));
        if (resource.Revision > 1)
            text.Line(string.Create(CultureInfo.InvariantCulture, $"revision: {resource.Revision}"));
        if (resource.SameAs is { } target)
            text.Line("sameAs: " + YamlText.Scalar(target));
        Prose(text, "summary", resource.Summary, prose);
        Prose(text, "remarks", resource.Remarks, prose);

        Section(text, "properties", resource.Properties, property => text.Line(PropertyLine.Of(property, prose)));
        Section(text, "links", resource.Links, relation => text.Line(Relation(relation, prose)));
        Section(text, "embedded", resource.Embedded, relation => text.Line(Relation(relation, prose)));
        Section(text, "scopes", resource.Scopes, scope => text.Line("- " + YamlText.Scalar(scope)));
        Section(text, "operations", resource.Operations, operation => OperationWriter.Write(text, operation, prose));
        Section(text, "events", resource.Events, told => text.Line("- " + Event(told, prose)));
        return text.ToString();
    }

    public static void Section<T>(SpecText text, string key, IReadOnlyList<T> items, System.Action<T> write)
    {
        if (items.Count == 0)
            return;
        text.Empty();
        text.Section(key, () =>
        {
            foreach (T item in items)
                write(item);
        });
    }

    private static void Prose(SpecText text, string key, string? said, bool prose)
    {
        if (prose && said is not null)
            text.Line($"{key}: {YamlText.Prose(said)}");
    }

    private static string Relation(ImportedRelation relation, bool prose)
    {
        var facts = new List<string>();
        if (relation.To is { } to)
            facts.Add("to: " + YamlText.Scalar(to));
        if (relation.Many)
            facts.Add("many: true");
        if (relation.Items)
            facts.Add("items: true");
        if (relation.Templated)
            facts.Add("templated: true");
        if (prose && !string.IsNullOrEmpty(relation.Summary))
            facts.Add("summary: " + YamlText.Prose(relation.Summary));
        string said = facts.Count == 0 ? "" : $" {{ {string.Join(", ", facts)} }}";
        return $"{YamlText.Scalar(relation.Rel)}:{said}{YamlText.Comment(relation.Comment)}";
    }

    private static string Event(EventFact told, bool prose)
    {
        var facts = new List<string> { "kind: " + YamlText.Scalar(told.Kind), "of: " + YamlText.Scalar(told.Of) };
        if (told.Sender.Length > 0)
            facts.Add("sender: " + YamlText.Scalar(told.Sender));
        if (told.Priority.Length > 0)
            facts.Add("priority: " + YamlText.Scalar(told.Priority));
        if (prose && told.Reason.Length > 0)
            facts.Add("reason: " + YamlText.Prose(told.Reason));
        return $"{{ {string.Join(", ", facts)} }}";
    }
}
