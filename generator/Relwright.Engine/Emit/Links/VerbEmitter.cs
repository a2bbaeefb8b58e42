using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Emit.Text;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Values;

namespace Relwright.Engine.Emit.Links;

/// <summary>Emits a verb of a resource as a method.</summary>
internal static class VerbEmitter
{
    public static void Emit(CodeWriter code, ShapedResource resource, ShapedOperation operation)
    {
        code.Blank();
        Documentation(code, operation);
        code.List($"public {ReturnType(operation)} {operation.MethodName}(", [.. Parameters(operation)], ") =>");
        using (code.Indent())
            Call(code, resource, operation);
    }

    private static void Documentation(CodeWriter code, ShapedOperation operation)
    {
        code.Doc("summary", DocComment.Text(operation.Doc.Summary));
        string[] remarks = [.. Remarks(operation)];
        if (remarks.Length > 0)
            code.Doc("remarks", string.Join(" ", remarks));
        if (operation.Body is { } body)
            code.Line($"/// <param name=\"{BodyName(body)}\">What is sent.</param>");
        foreach (ShapedProperty parameter in operation.Query)
            code.Doc($"param name=\"{parameter.Local.TrimStart('@')}\"", DocComment.Text(parameter.Doc.Summary));
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

    private static void Call(CodeWriter code, ShapedResource resource, ShapedOperation operation)
    {
        string call = $"new ApiCall({Literal.String(operation.Verb)}, {Literal.String(resource.ResourceName)})";
        string[] members = [.. Members(operation)];
        string line = members.Length == 0 ? call : call + " { " + string.Join(", ", members) + " }";
        string method = Method(resource, operation);
        if (code.Fits($"{method}(reference, {line}, options, cancellationToken);"))
        {
            code.Line($"{method}(reference, {line}, options, cancellationToken);");
            return;
        }

        code.Line(method + "(");
        using (code.Indent())
        {
            code.Line("reference,");
            if (code.Fits(line + ","))
                code.Line(line + ",");
            else
                Initialised(code, call, operation);
            code.Line("options,");
            code.Line("cancellationToken);");
        }
    }

    private static void Initialised(CodeWriter code, string call, ShapedOperation operation)
    {
        using (code.Block(call, "},"))
        {
            foreach (string member in Members(operation))
            {
                if (!code.Fits(member + ",") && member.StartsWith("Query", System.StringComparison.Ordinal))
                    Chain(code, operation.Query);
                else
                    code.Line(member + ",");
            }
        }
    }

    /// <summary>The one initialiser that grows with the specification: a parameter a line.</summary>
    private static void Chain(CodeWriter code, EquatableArray<ShapedProperty> query)
    {
        code.Line("Query = default(QueryBuilder)");
        using (code.Indent())
        {
            for (int i = 0; i < query.Count; i++)
                code.Line(Add(query[i]) + (i == query.Count - 1 ? "," : ""));
        }
    }

    private static string Method(ShapedResource resource, ShapedOperation operation) => operation switch
    {
        { AnswerForm: AnswerForm.Location } => $"Calls.CreateAsync<{resource.TypeName}, {operation.AnswerType}>",
        { AnswerForm: AnswerForm.None } => "Calls.SendAsync",
        { Verb: "GET" } when operation.AnswerType == resource.TypeName => "Calls.GetAsync",
        _ => $"Calls.SendAsync<{resource.TypeName}, {operation.AnswerType}>",
    };

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
        {
            yield return "IfMatch = ifMatch";
            yield return $"Precondition = Precondition.{operation.Precondition}";
        }
    }

    private static string Add(ShapedProperty parameter)
    {
        string name = Literal.String(parameter.WireName);
        string text = parameter.Value.Kind is ValueKind.Enum ? (parameter.Required || parameter.Value.List ? ".Text" : "?.Text") : "";
        return parameter.Value.List
            ? $".AddAll({name}, {parameter.Local}, static (query, name, item) => query.Add(name, item{text}))"
            : $".Add({name}, {parameter.Local}{text})";
    }

    private static string BodyName(ShapedBody body) => body.Form is BodyForm.Raw ? "body" : body.WriterType is null && body.Form is BodyForm.Input ? "input" : "value";
}
