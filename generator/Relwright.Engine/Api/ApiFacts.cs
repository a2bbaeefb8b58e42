using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>What holds for the whole API.</summary>
/// <param name="Summary">What the API is for.</param>
/// <param name="Root">The resource that a client starts from.</param>
/// <param name="Prefixes">Prefixes of names that the C# names do without.</param>
/// <param name="Json">How resources look in JSON; null where the API speaks no JSON.</param>
/// <param name="Xml">How resources look in XML; null where the API speaks no XML.</param>
/// <param name="ErrorBody">How an error body looks.</param>
/// <param name="Requests">Headers that every request or answer may carry.</param>
/// <param name="Version">The version of the API, in its own words; null where nobody says.</param>
/// <param name="Servers">Where it is served, the usual place first; empty where the caller has to know.</param>
/// <param name="Security">The ways to prove who the caller is.</param>
internal sealed record ApiFacts(
    string? Summary,
    string? Root,
    EquatableArray<NamePrefix> Prefixes,
    JsonFormat? Json,
    XmlFormat? Xml,
    ErrorBody ErrorBody,
    RequestHeaders Requests,
    string? Version = null,
    EquatableArray<Server> Servers = default,
    EquatableArray<SecurityScheme> Security = default);

/// <summary>A prefix that wire names bear and C# names do not.</summary>
/// <param name="Text">The prefix, such as <c>ms:rtc:saas:</c>.</param>
/// <param name="Word">What stands in front instead where the bare name is taken, such as <c>Saas</c>.</param>
internal sealed record NamePrefix(string Text, string Word);

/// <summary>How a date and time is written.</summary>
internal enum DateForm
{
    /// <summary>RFC 3339, a profile of ISO 8601: <c>2016-09-26T16:20:23.0485629-07:00</c>.</summary>
    Iso8601,

    /// <summary>Milliseconds since 1970 in a text: <c>\/Date(1474932023030)\/</c>.</summary>
    Milliseconds,
}

/// <summary>How a truth value is written in XML.</summary>
internal enum BooleanForm
{
    /// <summary><c>true</c> and <c>false</c>, as XML Schema has them.</summary>
    LowerCase,

    /// <summary><c>True</c> and <c>False</c>, as .NET prints them.</summary>
    TitleCase,
}

/// <summary>JSON in the manner of HAL: properties beside <c>_links</c> and <c>_embedded</c>.</summary>
/// <param name="MediaTypes">The media types, the preferred one first.</param>
/// <param name="TypeMember">The property that names the type of a resource, such as <c>rel</c>; null where there is none.</param>
/// <param name="ETagMember">The property that repeats the entity tag, such as <c>etag</c>; null where there is none.</param>
/// <param name="Dates">How dates are written; both forms are read.</param>
internal sealed record JsonFormat(EquatableArray<string> MediaTypes, string? TypeMember, string? ETagMember, DateForm Dates);

/// <summary>XML with named properties: <c>resource</c>, <c>link</c>, <c>property</c>, <c>propertyList</c>, <c>item</c>, <c>input</c>.</summary>
/// <param name="MediaTypes">The media types, the preferred one first.</param>
/// <param name="Namespace">The namespace of all elements.</param>
/// <param name="Dates">How dates are written; both forms are read.</param>
/// <param name="Booleans">How truth values are written; both forms are read.</param>
internal sealed record XmlFormat(EquatableArray<string> MediaTypes, string Namespace, DateForm Dates, BooleanForm Booleans);

/// <summary>The members of an error body.</summary>
/// <param name="XmlRoot">The root element in XML, such as <c>reason</c>.</param>
/// <param name="Code">The member that holds the code.</param>
/// <param name="Subcode">The member that holds the subcode; null where there is none.</param>
/// <param name="Message">The member that holds the text for people; null where there is none.</param>
internal sealed record ErrorBody(string XmlRoot, string Code, string? Subcode, string? Message)
{
    public static ErrorBody Default { get; } = new("error", "code", null, "message");
}

/// <summary>Headers with a meaning that holds for every call of the API.</summary>
/// <param name="RequestId">Headers of an answer, any of which carries the id of the request.</param>
/// <param name="MinimumRevision">The header by which a request asks for a revision of the resource; null where there is none.</param>
internal sealed record RequestHeaders(EquatableArray<string> RequestId, string? MinimumRevision)
{
    public static RequestHeaders Default { get; } = new([], null);
}
