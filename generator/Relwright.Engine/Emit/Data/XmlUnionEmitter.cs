using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Shape.Model.Data;
using Relwright.Engine.Shape.Naming;

namespace Relwright.Engine.Emit.Data;

/// <summary>Emits how a union reads and writes itself in XML, in a file beside its record.</summary>
internal static class XmlUnionEmitter
{
    public static SourceFile Emit(ShapedUnion union, ShapedXmlForm xml)
    {
        CodeWriter code = FileHead.Start(union.Home, "System", "Relwright", "Relwright.Generated");
        string name = union.TypeName;
        using (code.Block("partial record " + name))
        {
            code.Line("#nullable disable // all of it is for the runtime");
            code.Line("private static XmlPlaces s_xml;");
            if (union.Dispatch is not null)
                code.Line($"private static readonly XmlName s_xmlKind = {xml.Kind};");
            for (int i = 0; i < union.Cases.Count; i++)
            {
                if (XmlMemberText.IsField(xml.Cases[i]))
                    code.Field($"private static readonly WireType<{union.Cases[i].TypeName}> {Wire(union, xml, i)}", xml.Cases[i] + ";");
            }

            if (union.Dispatch is null)
                code.List("private static readonly XmlCases s_xmlCases = new XmlCases(", [.. union.Cases.Select((_, i) => Wire(union, xml, i))], ");");
            code.Blank();
            code.Member($"static XmlPlaces IRecord<{name}>.XmlPlaces", $"s_xml ??= new XmlPlaces({xml.Root});");
            Read(code, union, xml);
            Write(code, union, xml);
        }

        return new SourceFile(HintName.Of(union.Home.Api, name, "Xml"), code.ToString());
    }

    private static void Read(CodeWriter code, ShapedUnion union, ShapedXmlForm xml)
    {
        string name = union.TypeName;
        code.Blank();
        code.Line($"static {name} IRecord<{name}>.ReadXml(ref XmlCursor xml) =>");
        using (code.Indent())
        {
            string head = union.Dispatch is null
                ? $"s_xmlCases.Read<{name}>(ref xml, static (int found, ref XmlCursor xml) => found switch"
                : $"s_kinds.Find<{name}>(ref xml, s_xmlKind) switch";
            using (code.Block(head, union.Dispatch is null ? "});" : "};"))
            {
                foreach (string arm in Arms(union, xml))
                    code.Line(arm);
                code.Line(union.Dispatch?.Default is { } target ? $"_ => {Make(union, xml, target)}" : $"_ => new {union.OtherName}(XmlWire.Any.ReadXml(ref xml)),");
            }
        }
    }

    private static IEnumerable<string> Arms(ShapedUnion union, ShapedXmlForm xml) => union.Dispatch is { } dispatch
        ? DispatchText.Arms(dispatch, target => Make(union, xml, target))
        : union.Cases.Select((@case, i) => $"{i.ToString(CultureInfo.InvariantCulture)} => {Make(union, xml, @case.Name)}");

    private static string Make(ShapedUnion union, ShapedXmlForm xml, string name)
    {
        int index = union.Cases.Select((@case, i) => (@case, i)).First(pair => pair.@case.Name == name).i;
        return $"new {name}({Wire(union, xml, index)}.ReadXml(ref xml)),";
    }

    private static void Write(CodeWriter code, ShapedUnion union, ShapedXmlForm xml)
    {
        code.Blank();
        using (code.Block("void IRequestBody.WriteXml(ref XmlBodyWriter xml)"))
        {
            code.Line($"XmlWriting write = XmlWriting.Of<{union.TypeName}>(UnknownMembers.None, ref xml);");
            using (code.Block("switch (this)"))
            {
                for (int i = 0; i < union.Cases.Count; i++)
                    code.Line($"case {union.Cases[i].Name} it: {Wire(union, xml, i)}.WriteXml(ref xml, it.Value); break;");
                code.Line($"case {union.OtherName} it: XmlWire.Any.WriteXml(ref xml, it.Value); break;");
            }

            code.Blank();
            code.Line("write.End(ref xml);");
        }
    }

    private static string Wire(ShapedUnion union, ShapedXmlForm xml, int index) =>
        XmlMemberText.IsField(xml.Cases[index]) ? $"s_{Identifier.Local(union.Cases[index].Name).TrimStart('@')}Xml" : xml.Cases[index];
}
