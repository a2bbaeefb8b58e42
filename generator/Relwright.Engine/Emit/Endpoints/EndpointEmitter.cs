using System.Collections.Generic;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model.Endpoints;

namespace Relwright.Engine.Emit.Endpoints;

/// <summary>Emits an operation: a method for each body that it takes, which fills a call and sends it.</summary>
internal static class EndpointEmitter
{
    public static void Emit(CodeWriter code, ShapedEndpoint endpoint, EndpointCaller caller)
    {
        foreach (ShapedContent? body in Bodies(endpoint))
        {
            code.Blank();
            Documentation(code, endpoint, body);
            code.Head($"public virtual {ReturnType(endpoint.Outcome)} {endpoint.Method}(", [.. Parameters(endpoint, body)], ") =>");
            using (code.Indent())
                code.Chain(caller.Begin(endpoint), [.. Steps(endpoint, body), Send(endpoint, caller)]);
        }
    }

    /// <summary>Emits the operation as an interface has it.</summary>
    public static void Declare(CodeWriter code, ShapedEndpoint endpoint)
    {
        foreach (ShapedContent? body in Bodies(endpoint))
        {
            code.Blank();
            Documentation(code, endpoint, body);
            code.Head($"{ReturnType(endpoint.Outcome)} {endpoint.Method}(", [.. Parameters(endpoint, body)], ");");
        }
    }

    private static ShapedContent?[] Bodies(ShapedEndpoint endpoint) => endpoint.Bodies.Count == 0 ? [null] : [.. endpoint.Bodies];

    private static void Documentation(CodeWriter code, ShapedEndpoint endpoint, ShapedContent? body)
    {
        code.Doc(endpoint.Doc with { Deprecated = null });
        foreach (ShapedArgument argument in endpoint.Required)
            Documentation(code, argument);
        if (body is { Link: null })
            code.Doc("param name=\"body\"", DocComment.Text(body.Doc));
        foreach (ShapedArgument argument in endpoint.Optional)
            Documentation(code, argument);
        code.Line("/// <param name=\"options\">What holds for this call only.</param><param name=\"cancellationToken\">Ends the wait.</param>");
        if (endpoint.Doc.Deprecated is { } deprecated)
            code.Line($"[Obsolete({Literal.String(deprecated)})]");
    }

    private static void Documentation(CodeWriter code, ShapedArgument argument) =>
        code.Doc($"param name=\"{argument.Name.TrimStart('@')}\"", DocComment.Text(argument.Doc));

    private static string ReturnType(ShapedOutcome outcome) => outcome switch
    {
        { Form: OutcomeForm.Items } => $"ItemStream<{outcome.ValueType}>",
        { Form: OutcomeForm.Stream } => $"Task<{outcome.Wrap ?? "StreamedResponse"}>",
        { Paging: { } paging, Wrap: { } wrap } => $"Pages<{outcome.ValueType}, {paging.ItemType}, {wrap}>",
        { Paging: { } paging } => $"Pages<{outcome.ValueType}, {paging.ItemType}>",
        { Wrap: { } wrap } => $"Task<{wrap}>",
        { ValueType: { } value } => $"Task<Response<{value}>>",
        _ => "Task<Response>",
    };

    private static IEnumerable<string> Parameters(ShapedEndpoint endpoint, ShapedContent? body)
    {
        foreach (ShapedArgument argument in endpoint.Required)
            yield return $"{argument.TypeName} {argument.Name}";
        if (body is { Link: null })
            yield return body.Required ? $"{body.TypeName} body" : $"{body.TypeName}? body = null";
        foreach (ShapedArgument argument in endpoint.Optional)
            yield return $"{argument.TypeName} {argument.Name} = null";
        yield return "CallOptions? options = null";
        yield return "CancellationToken cancellationToken = default";
    }

    private static IEnumerable<CallStep> Steps(ShapedEndpoint endpoint, ShapedContent? body)
    {
        if (endpoint.Server is { } server)
            yield return new CallStep("Server", [Literal.String(server)]);
        if (endpoint.Accept is { } accept)
            yield return new CallStep("Accept", [Literal.String(accept)]);
        foreach (ShapedParameter parameter in endpoint.Parameters)
            yield return ParameterText.Step(parameter);
        if (body is not null)
            yield return ContentText.Step(body);
    }

    private static CallStep Send(ShapedEndpoint endpoint, EndpointCaller caller)
    {
        ShapedOutcome outcome = endpoint.Outcome;
        string errors = outcome.Errors is null ? "ErrorAnswers.None" : caller.Type == endpoint.Owner ? outcome.Errors : $"{endpoint.Owner}.{outcome.Errors}";
        string[] wrap = outcome.Wrap is null ? [] : [$"static response => new {outcome.Wrap}(response)"];
        string[] end = [errors, .. wrap, "options", "cancellationToken"];
        if (outcome.Paging is { } paging)
        {
            string items = paging.Items is null ? "static page => page" : $"static page => page.{paging.Items}";
            string next = paging.Next is null ? "null" : $"static page => page.{paging.Next}";
            return new CallStep("Pages", [outcome.Body!, items, next, .. end]);
        }

        string[] body = outcome.Body is null ? [] : [outcome.Body];
        string send = outcome.Form switch
        {
            OutcomeForm.Items => "Items",
            OutcomeForm.Stream => "SendStreamedAsync",
            _ => "SendAsync",
        };
        return new CallStep(send, [.. body, .. end]);
    }
}
