using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Paths;
using Relwright.Engine.Values;

namespace Relwright.Engine.Emit.Paths;

/// <summary>Emits what can be done along the paths to an entity: extension members over a few types of the runtime, and no type for any segment.</summary>
internal static class EntityEmitter
{
    public static SourceFile Emit(ShapedEntity entity)
    {
        CodeWriter code = PathText.Start(entity.Home);
        code.Line($"partial record {entity.Entity} : IEntity<{entity.Entity}>");
        code.Line("{");
        using (code.Indent())
            code.Line($"static string IEntity<{entity.Entity}>.TypeName => {Literal.String(entity.ServiceName)};");
        code.Line("}");

        if (HasOne(entity) || HasMany(entity))
        {
            code.Blank();
            code.Doc("summary", $"What paths to <see cref=\"{entity.Entity}\"/> lead to, and what can be called there.");
            using (code.Block($"{entity.Home.Visibility} static class {entity.TypeName}"))
            {
                Inherited(code, entity, "EntityPath", "The path to an entity.", entity.Hops, entity.OneOperations);
                Inherited(code, entity, "CollectionPath", "The path to a collection.", [], entity.ManyOperations);
                OwnOne(code, entity);
                OwnMany(code, entity);
            }
        }

        return new SourceFile(HintName.Of(entity.Home.Api, entity.Entity, "Paths"), code.ToString());
    }

    private static bool HasOne(ShapedEntity entity) => entity.Hops.Count > 0 || entity.OneOperations.Count > 0 || entity.Patch is not null || entity.CanDelete;

    private static bool HasMany(ShapedEntity entity) => entity.ManyOperations.Count > 0 || entity.CanAdd;

    /// <summary>What derived entities have too: of those, a path has their own type, and the type parameter stands for it.</summary>
    private static void Inherited(
        CodeWriter code, ShapedEntity entity, string path, string doc, EquatableArray<ShapedHop> hops, EquatableArray<ShapedPathOperation> operations)
    {
        if (hops.Count == 0 && operations.Count == 0)
            return;
        code.Blank();
        if (entity.Open)
            code.Doc("typeparam name=\"T\"", "The entity, or one derived from it.");
        code.Doc("param name=\"path\"", doc);
        string header = entity.Open ? $"extension<T>({path}<T> path) where T : {entity.Entity}, IEntity<T>" : $"extension({path}<{entity.Entity}> path)";
        using (code.Block(header))
        {
            foreach (ShapedHop hop in hops)
                PathText.Hop(code, hop, "path.Location");
            foreach (ShapedPathOperation operation in operations)
                PathOperationText.Write(code, operation, "path.Location", entity.Exception);
        }
    }

    private static void OwnOne(CodeWriter code, ShapedEntity entity)
    {
        if (entity.Patch is null && !entity.CanDelete)
            return;
        code.Blank();
        code.Doc("param name=\"path\"", "The path to an entity.");
        using (code.Block($"extension(EntityPath<{entity.Entity}> path)"))
        {
            if (entity.Patch is { } patch)
            {
                code.Doc("summary", "Changes it; members that the change does not have stay as they are. The answer has it as it is then, or nothing.");
                code.Doc("param name=\"patch\"", "The change.");
                PathText.Condition(code);
                PathText.Options(code, entity.Exception);
                code.List(
                    $"public Task<Response<{entity.Entity}?>> PatchAsync(",
                    [$"{patch} patch", "IfMatch ifMatch = default", .. PathText.OptionParameters],
                    ") =>");
                using (code.Indent())
                    code.Line("EntityCalls.PatchAsync(path, patch, ifMatch, options, cancellationToken);");
            }

            if (!entity.CanDelete)
                return;
            code.Blank();
            code.Doc("summary", "Deletes it.");
            PathText.Condition(code);
            PathText.Options(code, entity.Exception);
            code.List("public Task<Response> DeleteAsync(", ["IfMatch ifMatch = default", .. PathText.OptionParameters], ") =>");
            using (code.Indent())
                code.Line("EntityCalls.DeleteAsync(path, ifMatch, options, cancellationToken);");
        }
    }

    private static void OwnMany(CodeWriter code, ShapedEntity entity)
    {
        if (!entity.CanAdd)
            return;
        code.Blank();
        code.Doc("param name=\"path\"", "The path to a collection.");
        using (code.Block($"extension(CollectionPath<{entity.Entity}> path)"))
        {
            code.Doc("summary", "Adds one. The answer has it as the service made it.");
            code.Doc("param name=\"value\"", "What to add.");
            PathText.Options(code, entity.Exception);
            code.List($"public Task<Response<{entity.Entity}>> AddAsync(", [$"{entity.Entity} value", .. PathText.OptionParameters], ") =>");
            using (code.Indent())
                code.Line("EntityCalls.AddAsync(path, value, options, cancellationToken);");
        }
    }
}
