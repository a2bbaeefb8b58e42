using System.Linq;
using Relwright.Engine.Emit.Json;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Emit.Xml;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Links;

/// <summary>Emits what sends some members of a record: those that a request takes, and what has to go back as it came.</summary>
internal static class PutBodyEmitter
{
    public static void Emit(CodeWriter code, ShapedResource resource, ShapedBody body)
    {
        code.Blank();
        using (code.Block($"file sealed class {body.WriterType}({resource.TypeName} value) : IRequestBody"))
        {
            if (resource.Wire.Json is { } json)
                Json(code, resource, body, json);
            if (resource.Wire.Xml is { } xml)
                Xml(code, body, xml);
        }
    }

    private static void Json(CodeWriter code, ShapedResource resource, ShapedBody body, ShapedJson json)
    {
        if (body.EchoUnknown)
        {
            NameTable.Write(code, "private static readonly JsonMembers s_members = new(", resource.Properties.Select(property => property.WireName));
            code.Blank();
        }

        using (code.Block("void IRequestBody.WriteJson(ref JsonBodyWriter json)"))
        {
            code.Line("json.BeginObject();");
            foreach (ShapedProperty member in body.Members)
            {
                int index = resource.Properties.TakeWhile(property => property != member).Count();
                code.Line(JsonValues.Write(member, "value", index, json.Dates));
            }

            if (body.EchoUnknown)
                code.Line("json.Unknown(value.Unknown, s_members);");
            code.Line("json.EndObject();");
        }

        code.Blank();
    }

    private static void Xml(CodeWriter code, ShapedBody body, ShapedXml xml)
    {
        using (code.Block("void IRequestBody.WriteXml(ref XmlBodyWriter xml)"))
        {
            code.Line($"xml.BeginInput({Literal.String(xml.Namespace)});");
            foreach (ShapedProperty member in body.Members)
                code.Line(XmlValues.Write(member, "value", xml));
            if (body.EchoUnknown)
                code.Line("xml.UnknownProperties(value.Unknown);");
            code.Line("xml.EndInput();");
        }
    }
}
