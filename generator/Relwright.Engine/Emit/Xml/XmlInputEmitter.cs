using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Xml;

/// <summary>Emits how an input writes itself in XML.</summary>
internal static class XmlInputEmitter
{
    public static void Emit(CodeWriter code, ShapedInput input, ShapedXml xml)
    {
        code.Blank();
        using (code.Block("void IRequestBody.WriteXml(ref XmlBodyWriter xml)"))
        {
            code.Line($"xml.BeginInput({Literal.String(xml.Namespace)});");
            if (input.Data.Count > 0)
                code.Line("xml.Links(Links);");
            foreach (ShapedProperty property in input.Properties)
            {
                code.Line(input.Partial
                    ? XmlValues.WriteOptional(property, xml)
                    : XmlValues.Write(property, "this", xml));
            }

            code.Line("xml.EndInput();");
        }
    }
}
