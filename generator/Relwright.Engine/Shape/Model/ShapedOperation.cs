using Relwright.Engine.Api;
using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model;

/// <summary>A verb of a resource.</summary>
/// <param name="Verb">The HTTP method.</param>
/// <param name="MethodName">The C# method.</param>
/// <param name="Query">Parameters of the query, those that must be given first.</param>
/// <param name="Body">The body that is sent; null for none.</param>
/// <param name="AnswerForm">What comes back.</param>
/// <param name="AnswerType">The C# type of the resource that comes back; null for none.</param>
/// <param name="Exception">The API's exception, for the documentation.</param>
/// <param name="Errors">The particular errors, as people read them: <c>Gone/CannotRedirect (410)</c>.</param>
/// <param name="Scopes">The scopes, any one of which is enough.</param>
internal sealed record ShapedOperation(
    string Verb,
    string MethodName,
    ShapedDoc Doc,
    EquatableArray<ShapedProperty> Query,
    ShapedBody? Body,
    AnswerForm AnswerForm,
    string? AnswerType,
    Precondition Precondition,
    string Exception,
    EquatableArray<string> Errors,
    EquatableArray<string> Scopes);

/// <summary>What a request sends.</summary>
/// <param name="Form">What is at the root.</param>
/// <param name="TypeName">The C# type of the argument: the record itself, an input, or octets.</param>
/// <param name="WriterType">The type that writes a subset of the record's members; null where the argument writes itself.</param>
/// <param name="Members">Those members.</param>
/// <param name="EchoUnknown">Whether unknown members go back too.</param>
/// <param name="ETagMember">The property of the argument that repeats the entity tag; null where there is none.</param>
/// <param name="MediaType">The media type, for octets.</param>
internal sealed record ShapedBody(
    BodyForm Form,
    string TypeName,
    string? WriterType,
    EquatableArray<ShapedProperty> Members,
    bool EchoUnknown,
    string? ETagMember,
    string? MediaType);
