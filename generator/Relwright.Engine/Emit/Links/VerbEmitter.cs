using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;

namespace Relwright.Engine.Emit.Links;

/// <summary>Emits a verb of a resource as a method.</summary>
internal static class VerbEmitter
{
    public static void Emit(CodeWriter code, ShapedResource resource, ShapedOperation operation)
    {
        code.Blank();
        Documentation(code, operation);
        code.Line($"public {ReturnType(operation)} {operation.MethodName}({string.Join(", ", Parameters(operation))}) =>");
        using (code.Indent())
            code.Line(Call(resource, operation));
    }

    private static void Documentation(CodeWriter code, ShapedOperation operation)
    {
        code.Line($"/// <summary>{DocComment.Text(operation.Doc.Summary)}</summary>");
        string[] remarks = [.. Remarks(operation)];
        if (remarks.Length > 0)
            code.Line($"/// <remarks>{string.Join(" ", remarks)}</remarks>");
        if (operation.Body is { } body)
            code.Line($"/// <param name=\"{BodyName(body)}\">What is sent.</param>");
        foreach (ShapedProperty parameter in operation.Query)
            code.Line($"/// <param name=\"{parameter.Local.TrimStart('@')}\">{DocComment.Text(parameter.Doc.Summary)}</param>");
        if (operation.Precondition is not Precondition.None)
            code.Line("/// <param name=\"ifMatch\">The state that the resource must be in; by default that of the entity tag at hand.</param>");
        code.Line("/// <param name=\"options\">What holds for this call only.</param>");
        code.Line("/// <param name=\"cancellationToken\">Ends the wait.</param>");
        code.Line($"/// <exception cref=\"{operation.Exception}\">The server answered with something else than a success.</exception>");
        if (operation.Precondition is Precondition.Required)
            code.Line("/// <exception cref=\"PreconditionMissingException\">There is no entity tag at hand; nothing was sent.</exception>");
        if (operation.Doc.Deprecated is { } deprecated)
            code.Line($"[Obsolete({Literal.String(deprecated)})]");
    }

    private static IEnumerable<string> Remarks(ShapedOperation operation)
    {
        if (operation.Doc.Remarks is { } remarks)
            yield return DocComment.Text(remarks);
        if (operation.Errors.Count > 0)
            yield return $"Errors: {string.Join(", ", operation.Errors.Select(DocComment.Text))}.";
        if (operation.Scopes.Count > 0)
            yield return $"Scopes, any one of which is enough: {string.Join(", ", operation.Scopes.Select(DocComment.Text))}.";
    }

    private static string ReturnType(ShapedOperation operation) => operation.AnswerForm switch
    {
        AnswerForm.Resource => $"Task<Resource<{operation.AnswerType}>>",
        AnswerForm.Location => $"Task<Created<{operation.AnswerType}>>",
        _ => "Task",
    };

    private static IEnumerable<string> Parameters(ShapedOperation operation)
    {
        if (operation.Body is { } body)
            yield return $"{body.TypeName} {BodyName(body)}";
        foreach (ShapedProperty parameter in operation.Query)
            yield return parameter.Required ? $"{parameter.Value.FullName} {parameter.Local}" : $"{parameter.Value.FullName}? {parameter.Local} = null";
        if (operation.Precondition is not Precondition.None)
            yield return "IfMatch ifMatch = default";
        yield return "CallOptions? options = null";
        yield return "CancellationToken cancellationToken = default";
    }

    private static string Call(ShapedResource resource, ShapedOperation operation)
    {
        string call = ApiCall(resource, operation);
        return operation switch
        {
            { AnswerForm: AnswerForm.Location } => $"Calls.CreateAsync<{resource.TypeName}, {operation.AnswerType}>(reference, {call}, options, cancellationToken);",
            { AnswerForm: AnswerForm.None } => $"Calls.SendAsync(reference, {call}, options, cancellationToken);",
            { Verb: "GET" } when operation.AnswerType == resource.TypeName => $"Calls.GetAsync(reference, {call}, options, cancellationToken);",
            _ => $"Calls.SendAsync<{resource.TypeName}, {operation.AnswerType}>(reference, {call}, options, cancellationToken);",
        };
    }

    private static string ApiCall(ShapedResource resource, ShapedOperation operation)
    {
        string[] members = [.. Members(operation)];
        string call = $"new ApiCall({Literal.String(operation.Verb)}, {Literal.String(resource.ResourceName)})";
        return members.Length == 0 ? call : call + " { " + string.Join(", ", members) + " }";
    }

    private static IEnumerable<string> Members(ShapedOperation operation)
    {
        if (operation.Body is { } body)
        {
            string name = BodyName(body);
            if (body.Form is BodyForm.Raw)
                yield return $"RawBody = new RawBody({name}, {Literal.String(body.MediaType ?? "application/octet-stream")})";
            else
                yield return $"Body = {(body.WriterType is { } writer ? $"new {writer}({name})" : name)}";
            if (body.ETagMember is { } etag)
                yield return $"BodyETag = {name}.{etag}";
        }

        if (operation.Query.Count > 0)
            yield return $"Query = default(QueryBuilder){string.Concat(operation.Query.Select(Add))}";
        if (operation.Precondition is not Precondition.None)
            yield return $"IfMatch = ifMatch, Precondition = Precondition.{operation.Precondition}";
        if (operation.MinimumRevision is { } revision)
            yield return $"MinimumRevision = {Literal.String(revision)}";
    }

    private static string Add(ShapedProperty parameter)
    {
        string name = Literal.String(parameter.WireName);
        string local = parameter.Local;
        if (parameter.Value.List)
            return $".AddAll({name}, {local}{(parameter.Value.Kind is ValueKind.String ? "" : $"?.Select(static item => {Item(parameter.Value.Kind)})")})";
        return parameter.Value.Kind is ValueKind.Enum
            ? $".Add({name}, {local}{(parameter.Required ? "" : "?")}.Text)"
            : parameter.Value.Kind is ValueKind.Uri ? $".Add({name}, {local}?.OriginalString)"
            : $".Add({name}, {local})";
    }

    private static string Item(ValueKind kind) => kind is ValueKind.Enum ? "item.Text" : "item.ToString()!";

    private static string BodyName(ShapedBody body) => body.Form is BodyForm.Raw ? "body" : body.WriterType is null && body.Form is BodyForm.Input ? "input" : "value";
}
