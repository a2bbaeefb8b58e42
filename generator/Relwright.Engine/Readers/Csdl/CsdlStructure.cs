using System.Collections.Generic;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>What an entity or complex type declares itself.</summary>
/// <param name="reading">The reading of its document.</param>
/// <param name="element">Its element.</param>
/// <param name="name">The name by which the API speaks of it.</param>
/// <param name="typeName">Its name with the namespace.</param>
/// <param name="base">The name of the type that it is based on; null for none.</param>
/// <param name="documentation">What is said of it.</param>
internal sealed class CsdlStructure(CsdlReading reading, SpecElement element, string name, string typeName, string? @base, Documentation documentation)
{
    public CsdlReading Reading { get; } = reading;

    public SpecElement Element { get; } = element;

    /// <summary>Whether it can have members that nobody describes.</summary>
    public bool IsOpen { get; } = reading.Flag(element, "OpenType", otherwise: false);

    public string Name { get; } = name;

    public string TypeName { get; } = typeName;

    public string? Base { get; } = @base;

    public Documentation Documentation { get; } = documentation;

    public List<Property> Properties { get; } = [];

    public List<Property> Streams { get; } = [];

    public List<Navigation> Navigations { get; } = [];

    public bool IsEntity => Element.Name == "EntityType";

    public SpecPath Path => SpecPath.Root / "types" / Name;

    /// <summary>Reads an entity or complex type; null where it has no name, which is reported.</summary>
    public static CsdlStructure? Read(CsdlReading reading, SpecElement element, string ns)
    {
        if (reading.Required(element, "Name", $"The element '{element.Name}'") is not { } name)
            return null;
        string typeName = ns + "." + name.Value;
        if (!ReferenceEquals(reading.Names.Find(typeName), element))
        {
            reading.Report(Catalog.CsdlNameTwice, name.ValueSpan, typeName);
            return null;
        }

        CsdlAnnotations annotations = reading.Annotations(element, typeName);
        var structure = new CsdlStructure(reading, element, reading.Names.ApiName(typeName), typeName, BaseOf(reading, element, typeName), annotations.Documentation());
        reading.Locate(structure.Path, name.ValueSpan);
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (SpecElement child in reading.Children(element, "Key", "Property", "NavigationProperty"))
        {
            if (child.Name != "Key")
                structure.Take(reading, child, seen);
        }

        return structure;
    }

    private static string? BaseOf(CsdlReading reading, SpecElement element, string typeName)
    {
        if (element.Attribute("BaseType") is not { } attribute)
            return null;
        string name = reading.Names.Qualify(attribute.Value);
        var above = new HashSet<string>(System.StringComparer.Ordinal) { typeName };
        for (string at = name; reading.Names.Declaration(at) is var (found, names) && found.Name == element.Name && above.Add(at);)
        {
            if (found.Attribute("BaseType") is not { } next)
                return reading.Names.ApiName(name);
            at = names.Qualify(next.Value);
        }

        reading.Report(Catalog.CsdlBaseUnknown, attribute.ValueSpan, typeName, name, reading.Names.DidYouMean(name));
        return null;
    }

    private void Take(CsdlReading reading, SpecElement child, HashSet<string> seen)
    {
        if (reading.Required(child, "Name", $"The element '{child.Name}' of '{TypeName}'") is not { } name)
            return;
        if (!seen.Add(name.Value))
        {
            reading.Report(Catalog.CsdlNameTwice, name.ValueSpan, name.Value);
            return;
        }

        string what = $"'{name.Value}' of '{TypeName}'";
        if (CsdlTypes.Read(reading, child, what) is not { } type)
            return;
        reading.Locate(Path / "properties" / name.Value, name.ValueSpan);
        CsdlAnnotations annotations = reading.Annotations(child, TypeName + "/" + name.Value);
        if (child.Name == "NavigationProperty")
            Navigate(reading, child, name.Value, type, annotations);
        else
            Add(new Property(name.Value, type, Required: false, annotations.IsReadOnly(), Secret: false, CsdlBounds.Of(reading, child, type, annotations), annotations.Documentation(), annotations.IsWriteOnly()));
    }

    private void Add(Property property)
    {
        if (property.Type.Kind is ValueKind.Binary)
            Streams.Add(property);
        else
            Properties.Add(property);
    }

    private void Navigate(CsdlReading reading, SpecElement element, string name, TypeReference type, CsdlAnnotations annotations)
    {
        bool many = type.Kind is ValueKind.List;
        bool contained = reading.Flag(element, "ContainsTarget", otherwise: false);
        Documentation documentation = annotations.Documentation();

        // What is behind a navigation comes along only where it is asked for, and null says that there is none.
        TypeReference brought = many ? TypeReference.ListOf(type.Items! with { Nullable = false }) : type;
        Properties.Add(new Property(name, brought, Required: false, annotations.IsReadOnly(), Secret: false, Constraints.None, documentation));
        if ((type.Items ?? type) is not { Kind: ValueKind.Data, Name: { } target })
            return;
        Navigations.Add(new Navigation(name, target, many, contained, annotations.Abilities(Abilities.All), documentation, annotations.Limits()));
        if (!contained)
            Properties.Add(Reference(name, many));
    }

    /// <summary>The member by which a request ties an entity to one that lives elsewhere (OData JSON Format 4.0, section 8.5).</summary>
    private static Property Reference(string name, bool many)
    {
        var url = new TypeReference(ValueKind.String);
        string summary = many ? $"The URLs of the entities that '{name}' shall refer to." : $"The URL of the entity that '{name}' shall refer to.";
        return new Property(name + "@odata.bind", many ? TypeReference.ListOf(url) : url, Required: false, ReadOnly: false, Secret: false, Constraints.None, new Documentation(summary, null, null), WriteOnly: true);
    }
}
