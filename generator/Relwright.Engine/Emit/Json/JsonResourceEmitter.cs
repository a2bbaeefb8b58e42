using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Emit.Json;

/// <summary>Emits the JSON reader and writer of a resource: properties beside <c>_links</c> and <c>_embedded</c>.</summary>
internal static class JsonResourceEmitter
{
    private const string LinksMember = "_links";
    private const string EmbeddedMember = "_embedded";

    public static SourceFile Emit(ShapedResource resource, ShapedJson json)
    {
        CodeWriter code = FileHead.Start(resource.Home, "System", "Relwright", "Relwright.Generated");
        string name = resource.TypeName;
        string serializer = SerializerNames.Json(name);
        using (code.Block($"partial record {name}"))
        {
            FromJson(code, name, serializer);
            code.Blank();
            code.Line("/// <summary>Reads one that stands within another. A method of its own, so that nothing generic has to be compiled at the first call.</summary>");
            code.Member($"internal static {name} ReadJson(ref JsonCursor json)", $"{serializer}.Read(ref json);");
            code.Blank();
            code.Member($"static {name} IRecord<{name}>.ReadJson(ref JsonCursor json)", $"{serializer}.Read(ref json);");
            code.Blank();
            code.Member("void IRequestBody.WriteJson(ref JsonBodyWriter json)", $"{serializer}.Write(ref json, this);");
        }

        if (resource.EmbeddedType is { } embedded)
        {
            code.Blank();
            using (code.Block($"partial record {embedded} : IRecord<{embedded}>"))
            {
                code.Member($"static {embedded} IRecord<{embedded}>.ReadJson(ref JsonCursor json)", $"{embedded}Json.Read(ref json);");
                code.Blank();
                code.Member("void IRequestBody.WriteJson(ref JsonBodyWriter json)", $"{embedded}Json.Write(ref json, this);");
            }
        }

        code.Blank();
        using (code.Block($"file static class {serializer}"))
        {
            Tables(code, resource);
            Read(code, resource);
            Write(code, resource, json);
        }

        if (resource.EmbeddedType is not null)
            JsonEmbeddedEmitter.Emit(code, resource);
        return new SourceFile(HintName.Of(resource.Home.Api, name, "Json"), code.ToString());
    }

    /// <summary>What the runtime's FromJson of every record does, without asking the type, so that a ReadyToRun image holds it.</summary>
    private static void FromJson(CodeWriter code, string name, string serializer)
    {
        code.Line("/// <summary>Reads one from a body in JSON.</summary>");
        code.Line("/// <param name=\"utf8\">The whole body in UTF-8; a byte order mark is skipped.</param>");
        code.Line("/// <param name=\"limits\">What is accepted; <see cref=\"ReadLimits.Default\"/> when null.</param>");
        code.Line("/// <exception cref=\"WireFormatException\">The body is not well-formed, or something follows it.</exception>");
        using (code.Block($"public static {name} FromJson(ReadOnlySpan<byte> utf8, ReadLimits? limits = null)"))
        {
            code.Line("var json = new JsonCursor(utf8, limits);");
            code.Line($"{name} record = {serializer}.Read(ref json);");
            code.Line("json.End();");
            code.Line("return record;");
        }
    }

    private static void Tables(CodeWriter code, ShapedResource resource)
    {
        List<string> members = [.. resource.Properties.Select(property => property.WireName), LinksMember];
        if (resource.EmbeddedType is not null)
            members.Add(EmbeddedMember);
        NameTable.Write(code, "private static readonly JsonMembers s_members = new(", members);
    }

    private static void Read(CodeWriter code, ShapedResource resource)
    {
        string name = resource.TypeName;
        int linksIndex = resource.Properties.Count;
        code.Blank();
        using (code.Block($"public static {name} Read(ref JsonCursor json)"))
        {
            foreach (ShapedProperty property in resource.Properties)
                code.Line(JsonValues.Declare(property));
            if (resource.EmbeddedType is { } embeddedType)
                code.Line($"{embeddedType}? embedded = null;");
            if (JsonValues.DeclareText(resource.Properties) is { } text)
                code.Line(text);
            code.Line($"var links = new LinkSetBuilder({resource.LinksType}.Relations);");
            code.Line("var unknown = new UnknownMembersBuilder();");
            code.Line("int member = -1;");
            code.Line("json.BeginObject();");
            using (code.Block("while (json.FindMember(s_members, ref member, ref unknown))"))
            using (code.Block("switch (member)"))
            {
                for (int i = 0; i < linksIndex; i++)
                {
                    ShapedProperty property = resource.Properties[i];
                    string? expected = property == resource.TypeMember ? resource.ResourceName : null;
                    string next = i + 1 < linksIndex ? resource.Properties[i + 1].WireName : LinksMember;
                    Case(code, i, JsonValues.Read(property, expected), next);
                }

                Case(code, linksIndex, $"links.ReadJson(ref json, ref unknown, {Number(linksIndex)});", resource.EmbeddedType is null ? null : EmbeddedMember);
                if (resource.EmbeddedType is { } embedded)
                    Case(code, linksIndex + 1, $"embedded = json.ComesToEmbedded(ref unknown, {Number(linksIndex + 1)}) ? {embedded}Json.Read(ref json) : null;", null);
                code.Line("default: unknown.ReadJson(ref json); break;");
            }

            code.Blank();
            using (code.Block($"return new {name}", "};"))
            {
                foreach (ShapedProperty property in resource.Properties)
                    code.Line($"{property.Name} = {Value(property)},");
                code.Line($"Links = new {resource.LinksType}(ref links),");
                if (resource.EmbeddedType is { } embedded)
                    code.Line($"Embedded = embedded ?? {embedded}.Empty,");
                code.Line("Unknown = unknown.Build(),");
            }
        }
    }

    private static void Write(CodeWriter code, ShapedResource resource, ShapedJson json)
    {
        int linksIndex = resource.Properties.Count;
        code.Blank();
        using (code.Block($"public static void Write(ref JsonBodyWriter json, {resource.TypeName} value)"))
        {
            code.Line("json.BeginObject();");
            JsonValues.WriteAll(code, resource.Properties, "value", noted: true, json.Dates);
            code.Line("json.Unknown(value.Unknown, s_members);");
            code.Line($"json.Links({Literal.JsonName(LinksMember)}, value.Links, value.Unknown, {Number(linksIndex)});");
            if (resource.EmbeddedType is not null)
                code.Line($"json.Embedded({Literal.JsonName(EmbeddedMember)}, value.Embedded, value.Embedded.IsEmpty, value.Unknown, {Number(linksIndex + 1)});");
            code.Line("json.EndObject();");
        }
    }

    /// <summary>The members nearly always come in order, so each goes on to the next without a look at the table.</summary>
    private static void Case(CodeWriter code, int member, string read, string? next)
    {
        const int LongLine = 120;
        string goOn = next is null ? "" : $"if (json.Follows({Literal.JsonName(next)}, ref member)) goto case {Number(member + 1)}; ";
        string separator = read.Length + goOn.Length > LongLine ? "\n    " : " ";
        code.Line($"case {Number(member)}: {read}{separator}{goOn}break;");
    }

    private static string Value(ShapedProperty property) => property.Required
        ? $"{property.Local} ?? throw json.MissingMember({Literal.String(property.WireName)})"
        : property.Local;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
