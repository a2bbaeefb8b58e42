using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Links;

/// <summary>Emits where a resource leads and what can be done with it, as extension members of the runtime's references.</summary>
internal static class NavigationEmitter
{
    private static readonly string[] s_parameters = ["CallOptions? options = null", "CancellationToken cancellationToken = default"];

    public static SourceFile Emit(ShapedResource resource)
    {
        CodeWriter code = FileHead.Start(
            resource.Home,
            "System", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks", "Relwright", "Relwright.Generated");
        string type = resource.TypeName;
        code.Line($"/// <summary>Where <see cref=\"{type}\"/> leads and what can be done with it.</summary>");
        using (code.Block($"{resource.Home.Visibility} static class {resource.NavigationType}"))
        {
            code.Line("/// <param name=\"reference\">A resource in hand, or a chain that leads to one.</param>");
            using (code.Block($"extension(ResourceReference<{type}> reference)"))
            {
                foreach (ShapedRelation relation in resource.Relations)
                    Hop(code, resource, relation);
                foreach (ShapedOperation operation in resource.Operations)
                    VerbEmitter.Emit(code, resource, operation);
                foreach (ShapedRelation relation in resource.Relations.Where(relation => relation.Embedded?.ListMethod is not null))
                    List(code, resource, relation);
            }

            code.Blank();
            code.Line("/// <param name=\"resource\">A resource in hand.</param>");
            using (code.Block($"extension(Resource<{type}> resource)"))
                InHand(code, resource);
        }

        Navigators(code, resource);
        if (resource.ChildrenType is { } children)
            Children(code, resource, children);
        foreach (ShapedOperation operation in resource.Operations.Where(operation => operation.Body?.WriterType is not null))
            PutBodyEmitter.Emit(code, resource, operation.Body!);
        return new SourceFile(HintName.Of(resource.Home.Api, type, "Navigation"), code.ToString());
    }

    /// <summary>A step of a chain. A relation of which there can be several is no step: which one would it be?</summary>
    private static void Hop(CodeWriter code, ShapedResource resource, ShapedRelation relation)
    {
        if (IsMany(relation))
            return;
        code.Blank();
        code.Doc(relation.Doc);
        code.Member($"public Navigator<{relation.Target}> {relation.Name}", Follow("Follow", "reference", resource, relation) + ";");
    }

    private static void List(CodeWriter code, ShapedResource resource, ShapedRelation relation)
    {
        code.Blank();
        code.Line("/// <summary>Walks the items; those that stand within the collection cost no request of their own.</summary>");
        code.Doc("remarks", "Each item: " + DocComment.Text(relation.Doc.Summary));
        Parameters(code);
        code.List($"public IAsyncEnumerable<Resource<{relation.Target}>> {relation.Embedded!.ListMethod}(", s_parameters, ") =>");
        using (code.Indent())
        {
            string pick = $"static ({resource.TypeName} from) => {ManyOf(relation, "from")}";
            code.List("Calls.ListAsync(", ["reference", Literal.String(relation.Rel), pick, "options", "cancellationToken"], ");");
        }
    }

    private static void InHand(CodeWriter code, ShapedResource resource)
    {
        code.Line("/// <summary>The links that the server offered.</summary>");
        code.Line($"public {resource.NavigatorsType} Links => new(resource);");
        if (resource.ChildrenType is { } children)
        {
            code.Blank();
            code.Line("/// <summary>The resources that stand within.</summary>");
            code.Line($"public {children} Embedded => new(resource);");
        }

        if (!resource.Operations.Any(operation => operation.Verb == "GET"))
            return;
        code.Blank();
        code.Line("/// <summary>Asks for the resource where it changed since (If-None-Match; RFC 9110, section 13.1.2).</summary>");
        Parameters(code);
        code.List($"public Task<Refresh<{resource.TypeName}>> RefreshAsync(", s_parameters, ") =>");
        using (code.Indent())
            code.Line("Calls.RefreshAsync(resource, options, cancellationToken);");
    }

    /// <summary>The struct behind <c>resource.Links</c>.</summary>
    private static void Navigators(CodeWriter code, ShapedResource resource)
    {
        code.Blank();
        code.Line($"/// <summary>The links that a <see cref=\"{resource.TypeName}\"/> in hand offers; one that was not offered is null.</summary>");
        code.Line("/// <param name=\"resource\">The resource.</param>");
        using (code.Block($"{resource.Home.Visibility} readonly struct {resource.NavigatorsType}(Resource<{resource.TypeName}> resource)"))
        {
            code.Line("/// <summary>All links, typed or not, as they came.</summary>");
            code.Line("public LinkSet All => resource.AllLinks;");
            foreach (ShapedRelation relation in resource.Relations)
            {
                code.Blank();
                code.Doc(relation.Doc);
                if (IsMany(relation))
                    code.Member($"public EquatableList<Navigator<{relation.Target}>> {relation.Name}", Follow("FollowAll", "resource", resource, relation) + ";");
                else
                    code.Member($"public Navigator<{relation.Target}>? {relation.Name}", Follow("TryFollow", "resource", resource, relation) + ";");
            }
        }
    }

    /// <summary>The struct behind <c>resource.Embedded</c>.</summary>
    private static void Children(CodeWriter code, ShapedResource resource, string name)
    {
        code.Blank();
        code.Line($"/// <summary>The resources within a <see cref=\"{resource.TypeName}\"/> in hand.</summary>");
        code.Line("/// <param name=\"resource\">The resource.</param>");
        using (code.Block($"{resource.Home.Visibility} readonly struct {name}(Resource<{resource.TypeName}> resource)"))
        {
            foreach (ShapedRelation relation in resource.Relations.Where(relation => relation.Embedded is not null))
            {
                code.Blank();
                code.Doc(relation.Doc);
                if (relation.Embedded!.Many)
                    code.Member($"public EquatableList<Resource<{relation.Target}>> {relation.Name}", $"Calls.Children(resource, resource.Value.Embedded.{relation.Name});");
                else
                    code.Member($"public Resource<{relation.Target}>? {relation.Name}", $"Calls.Child(resource, resource.Value.Embedded.{relation.Name});");
            }
        }
    }

    private static string Follow(string method, string from, ShapedResource resource, ShapedRelation relation)
    {
        string rel = Literal.String(relation.Rel);
        if (relation.Embedded is null)
            return $"Calls.{method}<{resource.TypeName}, {relation.Target}>({from}, {rel})";
        string pick = IsMany(relation) ? ManyOf(relation, "from") : $"from.Embedded.{relation.Name}";
        return $"Calls.{method}({from}, {rel}, static ({resource.TypeName} from) => {pick})";
    }

    /// <summary>The embedded records of a relation as a list, also where the specification says that there is one.</summary>
    private static string ManyOf(ShapedRelation relation, string from) => relation.Embedded!.Many
        ? $"{from}.Embedded.{relation.Name}"
        : $"{from}.Embedded.{relation.Name} is {{ }} one ? [one] : null";

    private static bool IsMany(ShapedRelation relation) => relation.Link is { Many: true } || relation.Embedded is { Many: true };

    private static void Parameters(CodeWriter code)
    {
        code.Line("/// <param name=\"options\">What holds for this call only.</param>");
        code.Line("/// <param name=\"cancellationToken\">Ends the wait.</param>");
    }
}
