using System;
using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Paths;

namespace Relwright.Engine.Emit.Paths;

/// <summary>Prints actions and functions.</summary>
internal static class PathOperationText
{
    public static void Write(CodeWriter code, ShapedPathOperation operation, string location, string exception)
    {
        code.Blank();
        code.Doc(operation.Doc);
        if (operation.Body is not null)
            code.Doc("param name=\"parameters\"", "What it takes.");
        Parameters(code, operation);
        PathText.Options(code, exception);
        if (operation.Result?.TypeName.EndsWith("?", StringComparison.Ordinal) == true)
            code.Doc("returns", "What the service gives, null where that is nothing (status 204).");
        code.List($"public {Returns(operation.Result)} {operation.MethodName}(", [.. Declared(operation), .. PathText.OptionParameters], ") =>");
        using (code.Indent())
            code.Chain(location, [.. Call(operation), Sending(operation.Result)]);

        if (operation.Composed is not { } composed)
            return;
        code.Blank();
        code.Doc(operation.Doc with { Remarks = "The path goes on behind it: its result can be asked for in part." });
        Parameters(code, operation);
        code.List($"public CollectionPath<{operation.Result!.TypeName}> {composed}(", [.. Declared(operation)], ") =>");
        using (code.Indent())
            code.Chain(location, [.. Call(operation), new CallStep($"Many<{operation.Result!.TypeName}>", [])]);
    }

    private static void Parameters(CodeWriter code, ShapedPathOperation operation)
    {
        foreach (ShapedPathParameter parameter in operation.Parameters)
            code.Doc($"param name=\"{parameter.Name.TrimStart('@')}\"", DocComment.Text(parameter.Doc.Summary));
    }

    private static IEnumerable<string> Declared(ShapedPathOperation operation)
    {
        if (operation.Body is { } body)
            yield return operation.BodyRequired ? $"{body} parameters" : $"{body}? parameters = null";
        foreach (ShapedPathParameter parameter in operation.Parameters)
            yield return $"{parameter.TypeName} {parameter.Name}{(parameter.Required ? "" : " = null")}";
    }

    private static IEnumerable<CallStep> Call(ShapedPathOperation operation)
    {
        string segment = Literal.String(operation.Segment);
        if (!operation.IsAction)
        {
            yield return new CallStep("Function", [.. operation.Parameters.Select(Argument).Prepend(segment)]);
            yield break;
        }

        yield return new CallStep("Action", [segment]);
        if (operation.Body is not null)
            yield return new CallStep("With", ["parameters"]);
    }

    private static string Argument(ShapedPathParameter parameter) =>
        $"ODataParameter.Of({Literal.String(parameter.WireName)}, {parameter.Name}{(parameter.Wire is { } wire ? ", " + wire : "")})";

    private static string Returns(ShapedPathResult? result) => result switch
    {
        null => "Task<Response>",
        { Form: ResultForm.List } => $"Pages<ODataPage<{result.TypeName}>, {result.TypeName}>",
        _ => $"Task<Response<{result.TypeName}>>",
    };

    private static CallStep Sending(ShapedPathResult? result) => result switch
    {
        null => new("SendAsync", ["options", "cancellationToken"]),
        { Form: ResultForm.List } => new("List", [result.Wire!, "options", "cancellationToken"]),
        { Form: ResultForm.Value } => new("SendForValueAsync", [result.Wire!, "options", "cancellationToken"]),
        { Form: ResultForm.Object } => new("SendAsync", [result.Wire!, "options", "cancellationToken"]),
        { Form: ResultForm.Octets } => new("SendForOctetsAsync", ["options", "cancellationToken"]),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result.Form, null),
    };
}
