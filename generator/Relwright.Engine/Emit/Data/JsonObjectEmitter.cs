using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Emit.Data;

/// <summary>Emits how an object reads and writes itself in JSON.</summary>
internal static class JsonObjectEmitter
{
    public static void Emit(CodeWriter code, ShapedObject type)
    {
        Read(code, type);
        Write(code, type);
    }

    /// <summary>Emits what is made once: the names of the members, the texts of the discriminator, how deep values are read and written.</summary>
    public static void Tables(CodeWriter code, ShapedObject type)
    {
        Members(code, type);
        if (type.Dispatch is { } dispatch)
        {
            IEnumerable<string> texts = dispatch.Texts.Select(text => text.Text).Prepend(dispatch.WireName);
            NameTable.Write(code, "private static readonly Discriminator s_kinds = new Discriminator(", texts);
        }

        foreach (ShapedMember member in type.Members.Where(member => member.Value.Call is DataCall.Wire))
            code.Field($"private static readonly WireType<{member.Value.TypeName}> {JsonDataValues.Field(member)}", member.Value.Wire + ";");
        if (type.Additional is { } additional)
            code.Field($"private static readonly WireType<{additional.TypeName}> s_additional", additional.Wire + ";");
    }

    /// <summary>The names of the members, and which of them must come.</summary>
    private static void Members(CodeWriter code, ShapedObject type)
    {
        const string Open = "private static readonly RecordMembers s_members = new RecordMembers(";
        string[] names = [.. type.Members.Select(member => Literal.String(member.WireName))];
        string[] required = Indexes(type, Presence.Required);
        string[] nullable = Indexes(type, Presence.RequiredOrNull);
        string? beginning = Beginning(type) is { Usual: { } usual } ? Call("Beginning", [Literal.String(usual)]) : null;
        string line = Open + string.Join(", ", names) + ")" + Call("Required", required) + Call("RequiredOrNull", nullable) + beginning + ";";
        if (code.Fits(line))
        {
            code.Line(line);
            return;
        }

        code.Rows(Open, names, required.Length + nullable.Length == 0 && beginning is null ? ");" : ")");
        using (code.Indent())
        {
            if (required.Length > 0)
                code.Rows(".Required(", required, nullable.Length == 0 && beginning is null ? ");" : ")");
            if (nullable.Length > 0)
                code.Rows(".RequiredOrNull(", nullable, beginning is null ? ");" : ")");
            if (beginning is not null)
                code.Line(beginning + ";");
        }
    }

    /// <summary>The first member, if it mostly comes first and as one text; null for none.</summary>
    private static ShapedMember? Beginning(ShapedObject type) =>
        type.Members.Count > 0 && type.Members[0] is { Usual: not null, Value: { Kind: ValueKind.String, Call: DataCall.Single } } first ? first : null;

    private static string Call(string method, string[] arguments) => arguments.Length == 0 ? "" : $".{method}({string.Join(", ", arguments)})";

    private static string[] Indexes(ShapedObject type, Presence presence) =>
        [.. type.Members.Select((member, i) => (member, i)).Where(pair => pair.member.Presence == presence).Select(pair => Number(pair.i))];

    private static void Read(CodeWriter code, ShapedObject type)
    {
        string name = type.TypeName;
        code.Blank();
        if (type.Members.Any(member => member.Presence is not Presence.Optional))
            code.Line("[SetsRequiredMembers]");
        using (code.Block($"private {name}(ref JsonCursor json)"))
        {
            // What it has from the start is for those who make one: a body says by itself what it has.
            ShapedMember? first = Beginning(type);
            foreach (ShapedMember member in type.Members.Where(member => member.Initial is not null && member.Presence is Presence.Optional && member != first))
                code.Line($"{member.Name} = null;");
            code.Line(first is null
                ? "RecordReading.Begin(s_members, ref json, out RecordReading read);"
                : $"{first.Name} = RecordReading.BeginAsUsual(s_members, ref json, out RecordReading read);");
            if (type.Additional is { } additional)
                code.Line($"EquatableMapBuilder<{additional.TypeName}> more = default;");
            string keep = type.Additional is null ? "read.Keep(ref json);" : $"read.{(type.Additional.Annotated ? "KeepOpen" : "Keep")}(ref json, s_additional, ref more);";
            if (type.Members.Count == 0)
            {
                code.Line("while (read.Next(ref json)) " + keep);
            }
            else
            {
                using (code.Block("while (read.Next(ref json))"))
                using (code.Block("switch (read.Member)"))
                {
                    for (int i = 0; i < type.Members.Count; i++)
                        code.Line($"case {Number(i)}: {JsonDataValues.Read(type.Members[i], type.Partial)} break;");
                    code.Line($"default: {keep} break;");
                }
            }

            code.Blank();
            if (type.Additional is not null)
                code.Line("if (more.Any) AdditionalMembers = more.Build();");
            code.Line("if (read.End(ref json)) Unknown = read.Unknown;");
        }

        code.Blank();
        if (type.Dispatch is { } dispatch)
            Dispatch(code, name, dispatch);
        else
            code.Member($"static {name} IRecord<{name}>.ReadJson(ref JsonCursor json)", "new(ref json);");
        if (type.Outlined)
            Outline(code, type);
    }

    private static void Dispatch(CodeWriter code, string name, ShapedDispatch dispatch)
    {
        if (dispatch.Late is { } text)
        {
            DispatchLate(code, name, dispatch, text);
            return;
        }

        using (code.Block($"static {name} IRecord<{name}>.ReadJson(ref JsonCursor json) => s_kinds.Find(ref json) switch", "};"))
        {
            foreach (string line in DispatchText.Arms(dispatch, target => $"json.ReadRecord<{target}>(),"))
                code.Line(line);
            code.Line(dispatch.Default is { } target ? $"_ => json.ReadRecord<{target}>()," : $"_ => new {name}(ref json),");
        }
    }

    private static void DispatchLate(CodeWriter code, string name, ShapedDispatch dispatch, string text)
    {
        using (code.Block($"static {name} IRecord<{name}>.ReadJson(ref JsonCursor json)"))
        {
            code.Line("int kind = s_kinds.First(ref json, out JsonMark start);");
            using (code.Block("if (kind < 0)"))
            {
                code.Line($"{name} read = new(ref json);");
                code.Line($"if (kind != Discriminator.Later || (kind = s_kinds.Again(ref json, start, read.{text})) < 0) return read;");
            }

            code.Blank();
            using (code.Block("return kind switch", "};"))
            {
                string[] arms = [.. DispatchText.Arms(dispatch, target => $"json.ReadRecord<{target}>(),")];
                foreach (string arm in arms.Take(arms.Length - 1))
                    code.Line(arm);

                // What is left needs no number of its own.
                string last = arms[arms.Length - 1];
                code.Line("_" + last.Substring(last.IndexOf(" =>", System.StringComparison.Ordinal)));
            }
        }
    }

    private static void Outline(CodeWriter code, ShapedObject type)
    {
        string kinds = string.Concat(type.Members.Select(member => JsonDataValues.Letter(member.Value)));
        string constants = string.Concat(type.Members
            .Select((member, i) => member.Constant is { } constant ? $", ({Number(i)}, {Literal.String(constant)})" : ""));
        code.Blank();
        code.Member($"static JsonOutline IRecord<{type.TypeName}>.Outline", $"s_outline ??= JsonOutline.Object(s_members, {Literal.String(kinds)}{constants});");
        code.Line("private static JsonOutline s_outline;");
    }

    private static void Write(CodeWriter code, ShapedObject type)
    {
        code.Blank();
        using (code.Block("void IRequestBody.WriteJson(ref JsonBodyWriter json)"))
        {
            code.Line("json.BeginObject();");
            for (int i = 0; i < type.Members.Count; i++)
                code.Line(JsonDataValues.Write(type.Members[i], i, type.Partial));
            if (type.Additional is not null)
                code.Line("json.Additional(AdditionalMembers, s_additional, s_members);");
            code.Line("json.Unknown(Unknown, s_members);");
            code.Line("json.EndObject();");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
