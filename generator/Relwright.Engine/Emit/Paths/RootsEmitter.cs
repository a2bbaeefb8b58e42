using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Emit.Paths;

/// <summary>Emits where the paths of an API begin: extension members of its client.</summary>
internal static class RootsEmitter
{
    public static SourceFile Emit(ShapedRoots roots)
    {
        CodeWriter code = PathText.Start(roots.Home);
        code.Doc("summary", $"Where the paths of <see cref=\"{roots.Client}\"/> begin. Following one sends nothing.");
        using (code.Block($"{roots.Home.Visibility} static class {roots.TypeName}"))
        {
            code.Doc("param name=\"client\"", "The client that sends what is called along the paths.");
            using (code.Block($"extension({roots.Client} client)"))
            {
                string location = $"ODataLocation.Root(client, keyAsSegment: {(roots.KeyAsSegment ? "true" : "false")})";
                foreach (ShapedHop hop in roots.Hops)
                    PathText.Hop(code, hop, location);
                foreach (ShapedPathOperation operation in roots.Operations)
                    PathOperationText.Write(code, operation, location, roots.Exception);
            }
        }

        return new SourceFile(HintName.Of(roots.Home.Api, roots.TypeName, null), code.ToString());
    }
}
