using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Json;

/// <summary>Emits how an input writes itself in JSON.</summary>
internal static class JsonInputEmitter
{
    public static void Emit(CodeWriter code, ShapedInput input, ShapedJson json)
    {
        code.Blank();
        using (code.Block("void IRequestBody.WriteJson(ref JsonBodyWriter json)"))
        {
            code.Line("json.BeginObject();");
            if (input.Partial)
            {
                foreach (ShapedProperty property in input.Properties)
                    code.Line(JsonValues.WriteOptional(property, json.Dates));
            }
            else
            {
                JsonValues.WriteAll(code, input.Properties, "this", noted: false, json.Dates);
            }

            if (input.Data.Count > 0)
                code.Line($"json.Links({Literal.JsonName("_links")}, Links, UnknownMembers.None, 0);");
            code.Line("json.EndObject();");
        }
    }
}
