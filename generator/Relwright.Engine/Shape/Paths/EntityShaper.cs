using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Shape.Data;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Paths;

/// <summary>Shapes what can be done along the paths to entities. A derived entity has what its bases have, under the same names.</summary>
internal sealed class EntityShaper(ShapedHome home, TypeNames names, DataTypes types, EntityGraph graph)
{
    private readonly PathOperationShaper _operations = new(types, graph);

    public ShapedEntity Shape(Entity entity)
    {
        var one = new OperationNames(new NameScope(ReservedPathNames.EntityPathMembers));
        var many = new OperationNames(new NameScope(ReservedPathNames.CollectionPathMembers));
        foreach (Entity ancestor in graph.Ancestors(entity))
        {
            Hops(ancestor, one);
            Operations(ancestor, one, many: false);
            Operations(ancestor, many, many: true);
        }

        return new ShapedEntity(
            home,
            names.TakeDerived(types.Type(entity.Name) + "Paths"),
            types.Type(entity.Name),
            entity.TypeName,
            graph.IsBase(entity),
            Hops(entity, one),
            Operations(entity, one, many: false),
            Operations(entity, many, many: true),
            entity.Patch is { } patch && graph.CanUpdate(entity) ? types.Type(patch) : null,
            graph.CanAdd(entity),
            graph.CanDelete(entity),
            names.Exception);
    }

    private EquatableArray<ShapedPathOperation> Operations(Entity entity, OperationNames operationNames, bool many) => graph.Operations(entity)
        .Where(operation => operation.BindingMany == many)
        .Select(operation => _operations.Shape(operation, operationNames))
        .ToEquatableArray();

    private EquatableArray<ShapedHop> Hops(Entity entity, OperationNames hopNames)
    {
        var hops = new List<ShapedHop>();
        foreach (Navigation navigation in entity.Navigations.Where(navigation => graph.Has(navigation.Target)))
        {
            string target = types.Type(navigation.Target);
            hops.Add(new ShapedHop(
                hopNames.Hop(navigation.Name),
                navigation.Name,
                navigation.Many ? HopKind.Many : HopKind.One,
                target,
                LimitDocs.Of(navigation.Documentation, $"The path '{navigation.Name}'.", navigation.Limits)));
            if (!navigation.Contained)
            {
                hops.Add(new ShapedHop(
                    hopNames.Hop(navigation.Name + (navigation.Many ? "-references" : "-reference")),
                    navigation.Name,
                    navigation.Many ? HopKind.References : HopKind.Reference,
                    target,
                    new ShapedDoc(navigation.Many ? $"What '{navigation.Name}' refers to." : $"Which one '{navigation.Name}' refers to.", null, null)));
            }
        }

        foreach (Property stream in entity.Streams)
            hops.Add(new ShapedHop(hopNames.Hop(stream.Name), stream.Name, HopKind.Stream, null, Docs.Of(stream.Documentation, $"The octets of '{stream.Name}'.")));
        if (entity.IsStream)
            hops.Add(new ShapedHop(hopNames.Hop("content-stream"), "$value", HopKind.Stream, null, new ShapedDoc("The octets that the entity stands for.", null, null)));
        return hops.ToEquatableArray();
    }
}
