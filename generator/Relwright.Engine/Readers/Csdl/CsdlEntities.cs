using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Documents;
using Relwright.Engine.Problems;
using Relwright.Engine.Values;

namespace Relwright.Engine.Readers.Csdl;

/// <summary>Makes data types and entities of what structures declare, bases included.</summary>
internal sealed class CsdlEntities
{
    private const string TypeMember = "@odata.type";
    private static readonly TypeReference s_any = new(ValueKind.Any);

    private readonly Dictionary<string, CsdlStructure> _structures;
    private readonly ILookup<string?, CsdlStructure> _derived;
    private readonly Dictionary<string, EquatableArray<Property>> _keys;
    private readonly Dictionary<string, ObjectType?> _patches;

    public CsdlEntities(IReadOnlyList<CsdlStructure> structures)
    {
        _structures = structures.ToDictionary(structure => structure.Name, StringComparer.Ordinal);
        _derived = structures.ToLookup(structure => structure.Base, StringComparer.Ordinal);
        _keys = structures.ToDictionary(structure => structure.Name, Keys, StringComparer.Ordinal);
        _patches = structures.ToDictionary(structure => structure.Name, PatchOf, StringComparer.Ordinal);
    }

    /// <summary>The data types that one document declares.</summary>
    public IEnumerable<DataType> Types(CsdlReading reading)
    {
        foreach (CsdlStructure structure in _structures.Values.Where(structure => structure.Reading == reading))
        {
            Discriminator? discriminator = Discriminator(structure);
            Property[] told = structure.Base is null ? [Told("#" + structure.TypeName)] : [];
            yield return new ObjectType(
                structure.Name,
                structure.Documentation,
                told.Concat(structure.Properties).ToEquatableArray(),
                structure.Base,
                discriminator,
                structure.IsOpen ? s_any : null,
                Annotated: true);
            if (_patches[structure.Name] is { } patch)
                yield return patch;
        }
    }

    /// <summary>The entities that one document declares.</summary>
    public IEnumerable<Entity> Entities(CsdlReading reading) => _structures.Values.Where(structure => structure.IsEntity && structure.Reading == reading).Select(Entity);

    private Entity Entity(CsdlStructure structure) => new(
        structure.Name,
        structure.TypeName,
        structure.Base,
        _keys[structure.Name],
        structure.Streams.ToEquatableArray(),
        structure.Reading.Flag(structure.Element, "HasStream", otherwise: false),
        structure.Navigations.ToEquatableArray(),
        _patches[structure.Name]?.Name,
        Abilities(structure));

    private static Abilities Abilities(CsdlStructure structure) => structure.Reading.Annotations(structure.Element, structure.TypeName).Abilities(Api.Abilities.All);

    private EquatableArray<Property> Keys(CsdlStructure structure)
    {
        var keys = new List<Property>();
        foreach (SpecElement reference in structure.Element.Children.Where(child => child.Name == "Key").SelectMany(key => structure.Reading.Children(key, "PropertyRef")))
        {
            if (structure.Reading.Required(reference, "Name", $"The key of '{structure.TypeName}'") is not { } name)
                continue;
            if (Lineage(structure).SelectMany(one => one.Properties).FirstOrDefault(property => property.Name == name.Value) is { } key)
                keys.Add(key);
            else
                structure.Reading.Report(Catalog.CsdlKeyUnknown, name.ValueSpan, structure.TypeName, name.Value, Catalog.DidYouMean(NearestName.Of(name.Value, structure.Properties.Select(property => property.Name))));
        }

        return keys.ToEquatableArray();
    }

    /// <summary>How the types that are based on this one are told apart; null where there are none, and where its own base tells them apart.</summary>
    private Discriminator? Discriminator(CsdlStructure structure)
    {
        if (structure.Base is not null || !_derived.Contains(structure.Name))
            return null;
        var mapping = new List<DiscriminatorValue>();
        var open = new Stack<CsdlStructure>([structure]);
        while (open.Count > 0)
        {
            CsdlStructure at = open.Pop();
            mapping.Add(new DiscriminatorValue("#" + at.TypeName, at.Name));
            foreach (CsdlStructure derived in _derived[at.Name].Reverse())
                open.Push(derived);
        }

        return new Discriminator(TypeMember, mapping.ToEquatableArray());
    }

    /// <summary>The member that tells the type; a service leaves it out where the type is the one that is expected (OData JSON Format 4.01, section 4.6.3).</summary>
    private static Property Told(string usual) => new(
        TypeMember,
        new TypeReference(ValueKind.String),
        Required: false,
        ReadOnly: false,
        Secret: false,
        Constraints.None,
        new Documentation("The type of the object, as the service names it.", null, null),
        Usual: usual);

    /// <summary>The merge patch of an entity: what it has, what it inherits, and nothing that only the server sets; null where nothing is left.</summary>
    private ObjectType? PatchOf(CsdlStructure structure)
    {
        if (!structure.IsEntity || structure.Reading.Flag(structure.Element, "Abstract", otherwise: false) || (Abilities(structure) & Api.Abilities.Update) == 0)
            return null;
        HashSet<string> fixedNames = [.. Lineage(structure).SelectMany(one => _keys[one.Name]).Select(key => key.Name)];
        HashSet<string> navigations = [.. Lineage(structure).SelectMany(one => one.Navigations).Select(navigation => navigation.Name)];
        Property[] members = [.. Lineage(structure).Reverse().SelectMany(one => one.Properties).Where(property => !property.ReadOnly && !fixedNames.Contains(property.Name) && !navigations.Contains(property.Name))];
        if (members.Length == 0)
            return null;
        string summary = $"A change of '{structure.Name}': members that are absent stay as they are.";
        return new ObjectType(structure.Name + "/patch", new Documentation(summary, null, null), members.ToEquatableArray(), Values: IsOpen(structure) ? s_any : null, Partial: true, Annotated: true);
    }

    private bool IsOpen(CsdlStructure structure) => Lineage(structure).Any(one => one.IsOpen);

    /// <summary>The structure and all that it is based on, itself first.</summary>
    private IEnumerable<CsdlStructure> Lineage(CsdlStructure structure)
    {
        for (CsdlStructure? at = structure; at is not null; at = at.Base is { } name && _structures.TryGetValue(name, out CsdlStructure? above) ? above : null)
            yield return at;
    }
}
