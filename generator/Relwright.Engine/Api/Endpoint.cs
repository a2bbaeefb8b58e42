using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>An operation that is called by its path, not reached by a relation.</summary>
/// <param name="Name">The operation's id; where it has none, verb and path with a space between.</param>
/// <param name="Group">The group that it is one of: its first tag, else the first segment of its path that is no parameter; null for none.</param>
/// <param name="Verb">The HTTP method, in capitals.</param>
/// <param name="Path">The path, parameters in braces: <c>/identities/{id}/:revokeAccessTokens</c>.</param>
/// <param name="Parameters">Parameters, in the order stated. Those that always have one value have a constant (see <see cref="Property.Constant"/>).</param>
/// <param name="Body">The body; null where it has none.</param>
/// <param name="Answers">What can come back: statuses in ascending order, then classes (<c>4XX</c>), then <c>default</c>.</param>
/// <param name="Paging">How to get the rest of a list; null where the answer is all there is.</param>
/// <param name="Security">Alternatives, any one of which is enough; an empty alternative allows to go without. Empty: nobody says.</param>
/// <param name="Servers">Where this operation is served; empty where the API's servers hold.</param>
internal sealed record Endpoint(
    string Name,
    string? Group,
    string Verb,
    string Path,
    Documentation Documentation,
    EquatableArray<Parameter> Parameters,
    EndpointBody? Body,
    EquatableArray<EndpointAnswer> Answers,
    Paging? Paging = null,
    EquatableArray<SecurityAlternative> Security = default,
    EquatableArray<Server> Servers = default);

/// <summary>The body of a request.</summary>
/// <param name="Required">Whether the server refuses a request without.</param>
/// <param name="Contents">The media types, one of which it has, in the order stated.</param>
internal sealed record EndpointBody(bool Required, Documentation Documentation, EquatableArray<BodyContent> Contents);

/// <summary>A body in one media type.</summary>
/// <param name="MediaType">The media type, or a range of them (<c>image/*</c>).</param>
/// <param name="Type">What it says; null where nobody says.</param>
/// <param name="Encodings">How parts of a form are written where not in the default way.</param>
/// <param name="Sequence">Whether it is a sequence of items of <paramref name="Type"/> (JSON lines, server-sent events).</param>
/// <param name="Xml">What its root element is called in XML; null where its type says so.</param>
internal sealed record BodyContent(
    string MediaType,
    TypeReference? Type,
    EquatableArray<PartEncoding> Encodings = default,
    bool Sequence = false,
    XmlPlace? Xml = null);

/// <summary>How one part of a form is written.</summary>
/// <param name="Property">The member.</param>
/// <param name="MediaType">The media type of a part; null for the default.</param>
/// <param name="Style">How a value of a form field is written; null for the default.</param>
/// <param name="Headers">Headers of the part.</param>
internal sealed record PartEncoding(
    string Property,
    string? MediaType,
    ParameterStyle? Style,
    bool Explode,
    bool AllowReserved,
    EquatableArray<Parameter> Headers = default);

/// <summary>One kind of answer.</summary>
/// <param name="Status">A status (<c>200</c>), a class of them (<c>2XX</c>), or <c>default</c>.</param>
/// <param name="IsError">Whether it says that the operation failed.</param>
/// <param name="Contents">The media types of its body; empty for none.</param>
/// <param name="Headers">The headers that are described.</param>
/// <param name="Links">What can be called with what it says.</param>
internal sealed record EndpointAnswer(
    string Status,
    bool IsError,
    Documentation Documentation,
    EquatableArray<BodyContent> Contents,
    EquatableArray<Parameter> Headers = default,
    EquatableArray<AnswerLink> Links = default);

/// <summary>A call that an answer leads to (OpenAPI's Link Object).</summary>
/// <param name="Name">The link's name.</param>
/// <param name="Endpoint">The name of the endpoint that it calls.</param>
/// <param name="Arguments">What its parameters get.</param>
/// <param name="Body">What its body is: a runtime expression or JSON; null for none.</param>
/// <param name="Server">Where to call it; null where the endpoint's own servers hold.</param>
internal sealed record AnswerLink(
    string Name,
    string Endpoint,
    EquatableArray<LinkArgument> Arguments,
    LinkValue? Body,
    Server? Server,
    Documentation Documentation);

/// <summary>What a parameter gets from a link.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Place">Its place, where the link says so to tell parameters of one name apart.</param>
internal sealed record LinkArgument(string Parameter, ParameterPlace? Place, LinkValue Value);

/// <summary>A value of a link.</summary>
/// <param name="Text">A runtime expression (<c>$response.body#/id</c>), a text with such in braces, or JSON.</param>
/// <param name="IsExpression">Whether it is one of the first two.</param>
internal sealed record LinkValue(string Text, bool IsExpression);

/// <summary>How to get the rest of a list.</summary>
/// <param name="Items">The member that holds the items; null where the body is the list.</param>
/// <param name="NextLink">The member that holds the next page's URI; null where the header <c>Link</c> with <c>rel=next</c> does (RFC 8288).</param>
internal sealed record Paging(string? Items, string? NextLink);

/// <summary>What comes to a receiver: OpenAPI's webhooks and callbacks.</summary>
/// <param name="Name">The name; of a callback, the endpoint's, the callback's and where needed the verb, with slashes between.</param>
/// <param name="Verb">The HTTP method.</param>
/// <param name="Body">What it brings; null where it has no body.</param>
internal sealed record Webhook(string Name, string Verb, Documentation Documentation, EndpointBody? Body);
