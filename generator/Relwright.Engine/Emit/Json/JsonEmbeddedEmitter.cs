using System.Globalization;
using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Json;

/// <summary>Emits the JSON reader and writer of what stands within a resource.</summary>
internal static class JsonEmbeddedEmitter
{
    public static void Emit(CodeWriter code, ShapedResource resource)
    {
        string name = resource.EmbeddedType!;
        ShapedRelation[] embedded = [.. resource.Relations.Where(relation => relation.Embedded is not null)];
        code.Blank();
        using (code.Block($"file static class {name}Json"))
        {
            NameTable.Write(code, "private static readonly JsonMembers s_members = new(", embedded.Select(relation => relation.Rel));
            Read(code, name, embedded);
            Write(code, name, embedded);
        }
    }

    private static void Read(CodeWriter code, string name, ShapedRelation[] embedded)
    {
        code.Blank();
        using (code.Block($"public static {name} Read(ref JsonCursor json)"))
        {
            foreach (ShapedRelation relation in embedded)
                code.Line($"{Type(relation)}? {relation.Embedded!.Local} = null;");
            code.Line("var unknown = new UnknownMembersBuilder();");
            code.Line("int member = -1;");
            code.Line("json.BeginObject();");
            using (code.Block("while (json.NextMember(s_members, ref member, ref unknown))"))
            using (code.Block("switch (member)"))
            {
                for (int i = 0; i < embedded.Length; i++)
                {
                    string item = $"{embedded[i].Target}.ReadJson";
                    string read = embedded[i].Embedded!.Many
                        ? $"json.ReadOneOrMany<{embedded[i].Target}>({item})"
                        : $"json.ReadOne<{embedded[i].Target}>({item}, s_members, {Number(i)}, ref unknown)";
                    code.Line($"case {Number(i)}: {embedded[i].Embedded!.Local} = {read}; break;");
                }

                code.Line("default: unknown.ReadJson(ref json); break;");
            }

            code.Blank();
            using (code.Block($"return new {name}", "};"))
            {
                foreach (ShapedRelation relation in embedded)
                    code.Line($"{relation.Name} = {relation.Embedded!.Local},");
                code.Line("Unknown = unknown.Build(),");
            }
        }
    }

    private static void Write(CodeWriter code, string name, ShapedRelation[] embedded)
    {
        code.Blank();
        using (code.Block($"public static void Write(ref JsonBodyWriter json, {name} value)"))
        {
            code.Line("json.BeginObject();");
            for (int i = 0; i < embedded.Length; i++)
            {
                string method = embedded[i].Embedded!.Many ? "RecordList" : "Record";
                code.Line($"json.{method}({Literal.JsonName(embedded[i].Rel)}, value.{embedded[i].Name}, value.Unknown, {Number(i)});");
            }

            code.Line("json.Unknown(value.Unknown, s_members);");
            code.Line("json.EndObject();");
        }
    }

    private static string Type(ShapedRelation relation) =>
        relation.Embedded!.Many ? $"EquatableList<{relation.Target}>" : relation.Target;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
