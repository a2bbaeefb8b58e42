using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits a group of operations.</summary>
internal static class GroupEmitter
{
    public static SourceFile Emit(ShapedGroup group)
    {
        CodeWriter code = FileHead.Start(
            group.Home, "System", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks", "Relwright", "Relwright.Generated");
        if (!group.IsClient)
            code.Doc(group.Doc);
        string head = $"{group.Home.Visibility} {(group.IsClient ? "partial class" : "class")} {group.TypeName}";
        using (code.Block(head))
        {
            foreach (ShapedErrorTable table in group.Errors)
                Table(code, table);
            if (group.Errors.Count > 0)
                code.Blank();
            if (!group.IsClient)
                Constructors(code, group);
            foreach (ShapedEndpoint endpoint in group.Endpoints)
                EndpointEmitter.Emit(code, endpoint, EndpointCaller.Of(group));
        }

        return new SourceFile(HintName.Of(group.Home.Api, group.TypeName, group.IsClient ? "Operations" : null), code.ToString());
    }

    private static void Table(CodeWriter code, ShapedErrorTable table)
    {
        CallStep[] bodies = [.. table.Bodies.Select(body => new CallStep("On", body.Body is null ? [Literal.String(body.Status)] : [Literal.String(body.Status), body.Body]))];
        code.Chain($"internal static readonly ErrorAnswers {table.Field} = new ErrorAnswers()", bodies);
    }

    private static void Constructors(CodeWriter code, ShapedGroup group)
    {
        code.Line("private readonly ApiClient? _client;");
        code.Blank();
        code.Line($"internal {group.TypeName}(ApiClient client) => _client = client;");
        code.Blank();
        code.Line("/// <summary>Makes operations without a client, for fakes that override them.</summary>");
        code.Line($"protected {group.TypeName}() {{ }}");
    }
}
