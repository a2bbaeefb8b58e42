using System.Collections.Generic;
using System.Linq;
using Relwright.Engine.Api;
using Relwright.Engine.Problems;
using Relwright.Engine.Shape.Model;
using Relwright.Engine.Shape.Naming;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape;

/// <summary>Shapes the verbs of one resource.</summary>
internal sealed class OperationShaper(
    ApiDescription api,
    TypeNames types,
    InputShaper inputs,
    string typeName,
    EquatableArray<ShapedProperty> properties,
    ShapedProperty? etagMember)
{
    public ShapedOperation Shape(Resource resource, Operation operation, List<Problem> problems)
    {
        string verb = operation.Verb.Substring(0, 1) + operation.Verb.Substring(1).ToLowerInvariant();
        EquatableArray<string> scopes = operation.Scopes.Count > 0 ? operation.Scopes : resource.Scopes;
        string? answer = operation.Answer.Form is AnswerForm.None ? null : types.OfResource(operation.Answer.Resource);
        return new ShapedOperation(
            operation.Verb,
            verb + "Async",
            Docs.Of(operation.Documentation, $"Sends {operation.Verb} to '{resource.Name}'."),
            Query(operation),
            operation.Body is { } body ? Body(resource, operation, body, answer, problems) : null,
            operation.Answer.Form,
            answer,
            operation.Precondition,
            types.Exception,
            operation.Errors.Select(Error).ToEquatableArray(),
            scopes);
    }

    private EquatableArray<ShapedProperty> Query(Operation operation) =>
        new PropertyShaper(types, typeName).Shape(operation.Query).OrderByDescending(parameter => parameter.Required).ToEquatableArray();

    private ShapedBody Body(Resource resource, Operation operation, RequestBody body, string? answer, List<Problem> problems)
    {
        bool writesItself = operation.Verb is "PUT" && body.Members.Count == 0;
        return body.Form switch
        {
            BodyForm.Raw => new ShapedBody(BodyForm.Raw, "ReadOnlyMemory<byte>", null, [], false, null, body.MediaType),
            BodyForm.Resource => new ShapedBody(BodyForm.Resource, typeName, null, [], body.EchoUnknown, etagMember?.Name, null),
            _ when writesItself => new ShapedBody(
                BodyForm.Input,
                typeName,
                types.TakeDerived(typeName + "PutBody"),
                Own(body).ToEquatableArray(),
                body.EchoUnknown,
                etagMember?.Name,
                null),
            _ => new ShapedBody(BodyForm.Input, inputs.TypeOf(resource, operation, body, answer ?? typeName, problems), null, [], false, null, null),
        };
    }

    private IEnumerable<ShapedProperty> Own(RequestBody body) =>
        body.Own.SelectMany(name => properties.Where(property => property.WireName == name));

    private string Error(ErrorReference error)
    {
        string name = error.Subcode is null ? error.Code : error.Code + "/" + error.Subcode;
        int? status = api.Errors.FirstOrDefault(known => known.Code == error.Code)?.Status;
        return status is { } number ? $"{name} ({number})" : name;
    }
}
