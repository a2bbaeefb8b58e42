using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Xml;

/// <summary>Emits the XML reader and writer of a resource: links, named properties, resources within.</summary>
internal static class XmlResourceEmitter
{
    public static SourceFile Emit(ShapedResource resource, ShapedXml xml)
    {
        CodeWriter code = FileHead.Start(resource.Home, "System", "Relwright", "Relwright.Generated");
        string name = resource.TypeName;
        using (code.Block($"partial record {name}"))
        {
            code.Member($"static {name} IRecord<{name}>.ReadXml(ref XmlCursor xml)", $"{name}Xml.Read(ref xml);");
            code.Blank();
            // The relation of a root is its own name, or what it came with: not the type, which is a property and may say another.
            code.Member("void IRequestBody.WriteXml(ref XmlBodyWriter xml)", $"{name}Xml.Write(ref xml, this, {Literal.String(resource.ResourceName)});");
            code.Blank();
            code.Member($"void IResourceRecord<{name}>.WriteXmlAs(ref XmlBodyWriter xml, string relation)", $"{name}Xml.Write(ref xml, this, relation);");
        }

        ShapedRelation[] embedded = [.. resource.Relations.Where(relation => relation.Embedded is not null)];
        code.Blank();
        using (code.Block($"file static class {name}Xml"))
        {
            Tables(code, resource, xml, embedded);
            Read(code, resource, embedded);
            Write(code, resource, xml, embedded);
        }

        return new SourceFile(HintName.Of(resource.Home.Api, name, "Xml"), code.ToString());
    }

    private static void Tables(CodeWriter code, ShapedResource resource, ShapedXml xml, ShapedRelation[] embedded)
    {
        code.Line("private static readonly XmlMembers s_members = new(");
        using (code.Indent())
        {
            List<string> members =
            [
                .. resource.Properties.Select(XmlValues.Member),
                .. embedded.Select(relation => $"XmlMember.Resource({Literal.String(relation.Rel)})"),
            ];
            code.Line(Literal.String(xml.Namespace) + ", " + Literal.String(resource.ResourceName) + (members.Count == 0 ? ");" : ","));
            for (int i = 0; i < members.Count; i++)
                code.Line(members[i] + (i == members.Count - 1 ? ");" : ","));
        }
    }

    private static void Read(CodeWriter code, ShapedResource resource, ShapedRelation[] embedded)
    {
        string name = resource.TypeName;
        code.Blank();
        using (code.Block($"public static {name} Read(ref XmlCursor xml)"))
        {
            foreach (ShapedProperty property in resource.Properties)
                code.Line($"{property.Value.FullName}? {property.Local} = null;");
            foreach (ShapedRelation relation in embedded)
            {
                string type = relation.Embedded!.Many ? $"EquatableListBuilder<{relation.Target}>" : relation.Target + "?";
                code.Line($"{type} {Variable(resource, relation)} = default;");
            }

            code.Line($"var links = new LinkSetBuilder({resource.LinksType}.Relations);");
            code.Line("var unknown = new UnknownMembersBuilder();");
            code.Line("int member = -1;");
            code.Line("xml.BeginResource(s_members, ref links, ref unknown);");
            using (code.Block("while (xml.NextChild(s_members, ref member, ref unknown))"))
            using (code.Block("switch (member)"))
            {
                for (int i = 0; i < resource.Properties.Count; i++)
                {
                    ShapedProperty property = resource.Properties[i];
                    string read = XmlValues.Read(property, property == resource.TypeMember ? resource.ResourceName : null);
                    Case(code, i, read, i + 1 < resource.Properties.Count ? resource.Properties[i + 1] : null);
                }

                for (int i = 0; i < embedded.Length; i++)
                {
                    string variable = Variable(resource, embedded[i]);
                    string read = embedded[i].Embedded!.Many
                        ? $"{variable}.Add(xml.ReadRecord<{embedded[i].Target}>());"
                        : $"{variable} = xml.ReadOne({variable}, ref unknown);";
                    code.Line($"case {Number(resource.Properties.Count + i)}: {read} break;");
                }

                code.Line("default: xml.ReadLinkOrUnknown(ref links, ref unknown); break;");
            }

            code.Blank();
            Result(code, resource, embedded);
        }
    }

    /// <summary>The members nearly always come in order, so each goes on to the next without a look at the table.</summary>
    private static void Case(CodeWriter code, int member, string read, ShapedProperty? next)
    {
        const int LongLine = 110;
        string goOn = next is null ? "" : $"if (xml.{XmlValues.Follows(next)}) goto case {Number(member + 1)}; ";
        string separator = read.Length + goOn.Length > LongLine ? "\n    " : " ";
        code.Line($"case {Number(member)}: {read}{separator}{goOn}break;");
    }

    private static void Result(CodeWriter code, ShapedResource resource, ShapedRelation[] embedded)
    {
        using (code.Block($"return new {resource.TypeName}", "};"))
        {
            foreach (ShapedProperty property in resource.Properties)
            {
                string missing = property.Required ? $" ?? throw xml.MissingMember({Literal.String(property.WireName)})" : "";
                code.Line($"{property.Name} = {property.Local}{missing},");
            }

            code.Line($"Links = new {resource.LinksType}(ref links),");
            if (resource.EmbeddedType is { } type)
            {
                using (code.Block($"Embedded = new {type}", "},"))
                {
                    foreach (ShapedRelation relation in embedded)
                        code.Line($"{relation.Name} = {Variable(resource, relation)}{(relation.Embedded!.Many ? ".BuildOrNull()" : "")},");
                }
            }

            code.Line("Unknown = unknown.Build(),");
        }
    }

    private static void Write(CodeWriter code, ShapedResource resource, ShapedXml xml, ShapedRelation[] embedded)
    {
        code.Blank();
        using (code.Block($"public static void Write(ref XmlBodyWriter xml, {resource.TypeName} value, string relation)"))
        {
            code.Line("xml.BeginResource(s_members, relation, value.Links, value.Unknown);");
            code.Line("xml.Links(value.Links);");
            foreach (ShapedProperty property in resource.Properties)
                code.Line(XmlValues.Write(property, "value", xml));
            foreach (ShapedRelation relation in embedded)
            {
                string method = relation.Embedded!.Many ? "Resources" : "Resource";
                code.Line($"xml.{method}({Literal.String(relation.Rel)}, value.Embedded.{relation.Name});");
            }

            code.Line("xml.Unknown(value.Unknown);");
            code.Line("xml.EndResource();");
        }
    }

    /// <summary>A property and an embedded resource can have one name; their variables cannot.</summary>
    private static string Variable(ShapedResource resource, ShapedRelation relation)
    {
        string local = relation.Embedded!.Local;
        return resource.Properties.Any(property => property.Local == local) ? local + "Embedded" : local;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
