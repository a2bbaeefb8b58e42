using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Models;

/// <summary>Emits the scopes as constants.</summary>
internal static class ScopesEmitter
{
    public static SourceFile Emit(ShapedScopes scopes)
    {
        CodeWriter code = FileHead.Start(scopes.Home, "System");
        code.Line($"/// <summary>The scopes that tokens for {scopes.Home.Api} can carry.</summary>");
        using (code.Block($"{scopes.Home.Visibility} static class {scopes.TypeName}"))
        {
            foreach (ShapedScope scope in scopes.Scopes)
            {
                code.Blank();
                code.Doc(scope.Doc);
                code.Line($"public const string {scope.Name} = {Literal.String(scope.Text)};");
            }
        }

        return new SourceFile(HintName.Of(scopes.Home.Api, scopes.TypeName, null), code.ToString());
    }
}
