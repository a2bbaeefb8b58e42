using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits a body of several parts.</summary>
internal static class FormEmitter
{
    public static SourceFile Emit(ShapedForm form)
    {
        CodeWriter code = FileHead.Start(form.Home, "System", "Relwright", "Relwright.Generated");
        code.Doc(form.Doc);
        using (code.Block($"{form.Home.Visibility} sealed class {form.TypeName} : IMultipartForm"))
        {
            foreach (ShapedPart part in form.Parts)
            {
                code.Blank();
                code.Doc(part.Doc);
                code.Line($"public {(part.Required ? "required " : "")}{part.TypeName}{(part.Required ? "" : "?")} {part.Name} {{ get; init; }}");
            }

            code.Blank();
            using (code.Block("void IMultipartForm.WriteParts(MultipartWriter form)"))
            {
                foreach (ShapedPart part in form.Parts)
                    code.Line(Write(part));
            }
        }

        return new SourceFile(HintName.Of(form.Home.Api, form.TypeName, null), code.ToString());
    }

    private static string Write(ShapedPart part)
    {
        string value = ParameterText.Checked(part.Name, part.Check);
        string wire = part.Wire is null ? "" : ", " + part.Wire;
        string media = part.MediaType is null ? "" : ", " + Literal.String(part.MediaType);
        return $"form.Add({Literal.String(part.WireName)}, {value}{wire}{media});";
    }
}
