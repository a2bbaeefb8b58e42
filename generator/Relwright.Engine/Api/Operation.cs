using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>What a verb does with a resource.</summary>
/// <param name="Verb">The HTTP method, in capitals.</param>
/// <param name="Query">Parameters of the query.</param>
/// <param name="Body">The body of the request; null where it has none.</param>
/// <param name="Answer">What comes back where all goes well.</param>
/// <param name="Precondition">What the server demands of <c>If-Match</c> (RFC 9110, 13.1.1).</param>
/// <param name="Errors">The errors that are particular to the operation.</param>
/// <param name="Scopes">Scopes, any one of which is enough; empty where those of the resource hold.</param>
internal sealed record Operation(
    string Verb,
    Documentation Documentation,
    EquatableArray<Property> Query,
    RequestBody? Body,
    Answer Answer,
    Precondition Precondition,
    EquatableArray<ErrorReference> Errors,
    EquatableArray<string> Scopes);

/// <summary>What an operation demands of <c>If-Match</c>.</summary>
internal enum Precondition
{
    /// <summary>The server looks at no entity tag.</summary>
    None,

    /// <summary>An entity tag guards against lost updates; the request may do without.</summary>
    Optional,

    /// <summary>The server refuses a request without.</summary>
    Required,
}

/// <summary>What is at the root of a body.</summary>
internal enum BodyForm
{
    /// <summary>Only the members that the request takes: <c>input</c> in XML.</summary>
    Input,

    /// <summary>The whole representation: <c>resource</c> in XML.</summary>
    Resource,

    /// <summary>Octets of a media type of their own.</summary>
    Raw,
}

/// <summary>The body of a request.</summary>
/// <param name="TypeName">The name of the input's type where the specification states one.</param>
/// <param name="Own">Names of members of the resource itself, where the body takes those (PUT, PATCH).</param>
/// <param name="Members">Members that the request has of its own (POST).</param>
/// <param name="EchoUnknown">Whether members that the specification does not name go back as they came.</param>
/// <param name="MediaType">The media type, for <see cref="BodyForm.Raw"/>.</param>
internal sealed record RequestBody(
    BodyForm Form,
    string? TypeName,
    EquatableArray<string> Own,
    EquatableArray<Property> Members,
    bool EchoUnknown,
    string? MediaType);

/// <summary>How a successful answer looks.</summary>
internal enum AnswerForm
{
    /// <summary>No body.</summary>
    None,

    /// <summary>A resource in the body, with status 200 or 201.</summary>
    Resource,

    /// <summary>Only the place of the new resource, with status 201.</summary>
    Location,
}

/// <summary>What comes back where all goes well.</summary>
/// <param name="Resource">The resource in the body or at the place; null for none, or where nobody describes it.</param>
internal sealed record Answer(AnswerForm Form, string? Resource)
{
    public static Answer None { get; } = new(AnswerForm.None, null);
}

/// <summary>An error that an operation can answer with.</summary>
internal sealed record ErrorReference(string Code, string? Subcode);
