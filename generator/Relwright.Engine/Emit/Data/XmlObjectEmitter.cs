using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Shape.Model.Data;

namespace Relwright.Engine.Emit.Data;

/// <summary>Emits how an object reads and writes itself in XML, in a file beside its record.</summary>
internal static class XmlObjectEmitter
{
    public static SourceFile Emit(ShapedObject type, ShapedXmlForm xml)
    {
        CodeWriter code = FileHead.Start(type.Home, "System", "System.Diagnostics.CodeAnalysis", "Relwright", "Relwright.Generated");
        string name = type.TypeName;
        using (code.Block("partial record " + name))
        {
            code.Line("#nullable disable // all of it is for the runtime");
            code.Line("private static XmlPlaces s_xml;");
            if (type.Dispatch is not null)
                code.Line($"private static readonly XmlName s_xmlKind = {xml.Kind};");
            foreach (ShapedMember member in type.Members.Where(member => XmlMemberText.IsField(member.Xml!.Wire)))
                code.Field($"private static readonly WireType<{XmlMemberText.TypeOf(member)}> {XmlMemberText.Field(member)}", member.Xml!.Wire + ";");
            if (xml.Additional is { } values)
                code.Field($"private static readonly WireType<{type.Additional!.TypeName}> s_additionalXml", values + ";");
            Places(code, type, xml);
            Read(code, type, xml);
            Write(code, type);
        }

        return new SourceFile(HintName.Of(type.Home.Api, name, "Xml"), code.ToString());
    }

    private static void Places(CodeWriter code, ShapedObject type, ShapedXmlForm xml)
    {
        code.Blank();
        string[] calls = [.. type.Members.Select((member, i) => XmlMemberText.Place(member.Xml!, Number(i))).OfType<string>()];
        string head = $"static XmlPlaces IRecord<{type.TypeName}>.XmlPlaces => s_xml ??= new XmlPlaces(s_members, {xml.Root})";
        code.Line(head + (calls.Length == 0 ? ";" : ""));
        using (code.Indent())
        {
            for (int i = 0; i < calls.Length; i++)
                code.Line(calls[i] + (i == calls.Length - 1 ? ";" : ""));
        }
    }

    private static void Read(CodeWriter code, ShapedObject type, ShapedXmlForm xml)
    {
        string name = type.TypeName;
        code.Blank();
        if (type.Members.Any(member => member.Presence is not Presence.Optional))
            code.Line("[SetsRequiredMembers]");
        using (code.Block($"private {name}(ref XmlCursor xml)"))
        {
            foreach (ShapedMember member in type.Members.Where(member => member.Initial is not null && member.Presence is Presence.Optional))
                code.Line($"{member.Name} = null;");
            code.Line($"XmlReading read = XmlReading.Of<{name}>(ref xml);");
            foreach ((ShapedMember member, int i) in Lists(type))
                code.Line($"EquatableListBuilder<{member.Xml!.Item}> list{Number(i)} = default;");
            if (type.Additional is { } additional)
                code.Line($"EquatableMapBuilder<{additional.TypeName}> more = default;");
            string keep = xml.Additional is null ? "read.Keep(ref xml);" : "read.Keep(ref xml, s_additionalXml, ref more);";
            if (type.Members.Count == 0)
            {
                code.Line("while (read.Next(ref xml)) " + keep);
            }
            else
            {
                using (code.Block("while (read.Next(ref xml))"))
                using (code.Block("switch (read.Member)"))
                {
                    for (int i = 0; i < type.Members.Count; i++)
                        code.Line($"case {Number(i)}: {XmlMemberText.Read(type.Members[i], i)} break;");
                    code.Line($"default: {keep} break;");
                }
            }

            code.Blank();
            foreach ((ShapedMember member, int i) in Lists(type))
                code.Line($"{member.Name} = list{Number(i)}.{(member.Presence is Presence.Required ? "Build" : "BuildOrNull")}();");
            if (type.Additional is not null)
                code.Line("AdditionalMembers = more.Build();");
            code.Line("Unknown = read.End(ref xml);");
        }

        code.Blank();
        if (type.Dispatch is not { } dispatch)
        {
            code.Member($"static {name} IRecord<{name}>.ReadXml(ref XmlCursor xml)", "new(ref xml);");
            return;
        }

        code.Line($"static {name} IRecord<{name}>.ReadXml(ref XmlCursor xml) =>");
        using (code.Indent())
        using (code.Block($"s_kinds.Find<{name}>(ref xml, s_xmlKind) switch", "};"))
        {
            foreach (string line in DispatchText.Arms(dispatch, target => $"xml.ReadRecord<{target}>(),"))
                code.Line(line);
            code.Line(dispatch.Default is { } target ? $"_ => xml.ReadRecord<{target}>()," : $"_ => new {name}(ref xml),");
        }
    }

    private static void Write(CodeWriter code, ShapedObject type)
    {
        code.Blank();
        using (code.Block("void IRequestBody.WriteXml(ref XmlBodyWriter xml)"))
        {
            code.Line($"XmlWriting write = XmlWriting.Of<{type.TypeName}>(Unknown, ref xml);");
            // A start tag takes attributes until something follows it.
            foreach ((ShapedMember member, int i) in Numbered(type).OrderBy(pair => pair.Member.Xml!.Node is ShapedXmlNode.Attribute ? 0 : 1))
                code.Line(XmlMemberText.Write(member, i));
            if (type.Additional is not null)
                code.Line("write.Additional(ref xml, AdditionalMembers, s_additionalXml);");
            code.Line("write.End(ref xml);");
        }
    }

    private static IEnumerable<(ShapedMember Member, int Index)> Lists(ShapedObject type) =>
        Numbered(type).Where(pair => pair.Member.Xml!.Node is ShapedXmlNode.Items);

    private static IEnumerable<(ShapedMember Member, int Index)> Numbered(ShapedObject type) => type.Members.Select((member, i) => (member, i));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
