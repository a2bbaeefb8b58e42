using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits the answer of an operation that has headers with a type, or links.</summary>
internal static class AnswerEmitter
{
    public static SourceFile Emit(ShapedAnswer answer)
    {
        CodeWriter code = FileHead.Start(
            answer.Home, "System", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks", "Relwright", "Relwright.Generated");
        code.Doc(answer.Doc);
        using (code.Block($"{answer.Home.Visibility} class {answer.TypeName} : {answer.Base}"))
        {
            code.Line("/// <summary>Takes an answer; tests make them this way.</summary>");
            code.Line("/// <param name=\"response\">The answer.</param>");
            code.Line($"public {answer.TypeName}({answer.Base} response) : base(response) {{ }}");
            foreach (ShapedHeader header in answer.Headers)
            {
                code.Blank();
                code.Doc(header.Doc);
                code.Line($"public {header.TypeName}? {header.Name} => Headers.{header.Form}({Literal.String(header.WireName)}, {header.Wire});");
            }

            foreach (ShapedLinkCall link in answer.Links)
                EndpointEmitter.Emit(code, link.Call, new EndpointCaller(answer.TypeName, null));
        }

        return new SourceFile(HintName.Of(answer.Home.Api, answer.TypeName, null), code.ToString());
    }

}
