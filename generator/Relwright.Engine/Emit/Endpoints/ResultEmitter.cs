using System;
using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits the body of an operation whose successes differ: a closed set of cases.</summary>
internal static class ResultEmitter
{
    public static SourceFile Emit(ShapedResult result)
    {
        // Bodies are types of the API, of the language, or values of the runtime.
        bool values = result.Cases.Any(@case => @case.ValueType is { } type && (type.StartsWith("Equatable", StringComparison.Ordinal) || type.StartsWith("JsonValue", StringComparison.Ordinal)));
        string[] runtime = values ? ["Relwright"] : [];
        CodeWriter code = FileHead.Start(result.Home, ["System", .. runtime, "Relwright.Generated"]);
        string name = result.TypeName;
        code.Doc(result.Doc);
        using (code.Block($"{result.Home.Visibility} abstract record {name}"))
        {
            code.Chain($"internal static readonly BodyType<{name}> Body = new StatusBodyType<{name}>(static () => new {result.Other}())", [.. result.Cases.Select(Case)]);
            code.Blank();
            code.Line($"private {name}() {{ }}");
            foreach (ShapedResultCase @case in result.Cases)
            {
                code.Blank();
                code.Doc(@case.Doc);
                if (@case.ValueType is { } type)
                    code.Line("/// <param name=\"Value\">The body.</param>");
                code.Line($"public sealed record {@case.Name}{(@case.ValueType is null ? "" : $"({@case.ValueType} Value)")} : {name};");
            }

            code.Blank();
            code.Line("/// <summary>A success that the specification does not describe; its body is in the response as it came.</summary>");
            code.Line($"public sealed record {result.Other} : {name};");
        }

        return new SourceFile(HintName.Of(result.Home.Api, name, null), code.ToString());
    }

    private static CallStep Case(ShapedResultCase @case) => new("On", @case.Body is null
        ? [Literal.String(@case.Status), $"static () => new {@case.Name}()"]
        : [Literal.String(@case.Status), @case.Body, $"static value => new {@case.Name}(value)"]);
}
