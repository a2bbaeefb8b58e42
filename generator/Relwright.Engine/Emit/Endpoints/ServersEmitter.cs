using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;
using Relwright.Engine.Values;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits where an API is served.</summary>
internal static class ServersEmitter
{
    public static SourceFile Emit(ShapedServers servers)
    {
        CodeWriter code = FileHead.Start(servers.Home, "System", "Relwright.Generated");
        code.Line($"/// <summary>Where {servers.Home.Api} is served.</summary>");
        using (code.Block($"{servers.Home.Visibility} static class {servers.TypeName}"))
        {
            foreach (ShapedServer server in servers.Servers)
            {
                code.Blank();
                code.Doc(server.Doc);
                if (server.Variables.Count == 0)
                    code.Line($"public static Uri {server.Name} => ServerUri.Fill({Literal.String(server.Url)});");
                else
                    Method(code, server);
            }
        }

        return new SourceFile(HintName.Of(servers.Home.Api, servers.TypeName, null), code.ToString());
    }

    private static void Method(CodeWriter code, ShapedServer server)
    {
        foreach (ShapedServerVariable variable in server.Variables)
            code.Doc($"param name=\"{variable.Argument.TrimStart('@')}\"", DocComment.Text(variable.Doc));
        code.List($"public static Uri {server.Name}(", [.. server.Variables.Select(Parameter)], ") =>");
        using (code.Indent())
            code.List("ServerUri.Fill(", [Literal.String(server.Url), .. server.Variables.Select(Value)], ");");
    }

    private static string Parameter(ShapedServerVariable variable) =>
        $"string {variable.Argument}{(variable.Default is null ? "" : " = " + Literal.String(variable.Default))}";

    private static string Value(ShapedServerVariable variable) =>
        $"({Literal.String(variable.WireName)}, {variable.Argument}, {(variable.Values.Count == 0 ? "null" : List(variable.Values))})";

    private static string List(EquatableArray<string> values) => "[" + string.Join(", ", values.Select(Literal.String)) + "]";
}
