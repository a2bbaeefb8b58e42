using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Emit.Paths;

/// <summary>Emits the names of an object's members, by which queries speak of them.</summary>
internal static class NamesEmitter
{
    public static SourceFile Emit(ShapedNames names)
    {
        CodeWriter code = PathText.Start(names.Home);
        code.Doc("summary", $"The names of the members of <see cref=\"{names.Owner}\"/>, for queries.");
        using (code.Block($"{names.Home.Visibility} static class {names.TypeName}"))
        {
            foreach (ShapedName name in names.Names)
            {
                string type = name.Use switch
                {
                    NameUse.Member => $"EntityMember<{names.Owner}>",
                    NameUse.Navigation => $"EntityNavigation<{names.Owner}, {name.TypeName}>",
                    _ => $"EntityProperty<{names.Owner}, {name.TypeName}>",
                };
                code.Blank();
                code.Doc("summary", $"<c>{DocComment.Text(name.WireName)}</c>");
                code.Member($"public static {type} {name.Name}", $"new({Literal.String(name.WireName)});");
            }
        }

        return new SourceFile(HintName.Of(names.Home.Api, names.TypeName, null), code.ToString());
    }
}
