using System.Collections.Generic;

namespace Relwright.Tool.Import.Model;

/// <summary>An operation.</summary>
/// <param name="Returns">What comes back, where it is not what the verb has by default.</param>
/// <param name="IfMatchRequired">Whether the server refuses a request without <c>If-Match</c>.</param>
/// <param name="Errors">Codes, or codes and subcodes with a slash between.</param>
internal sealed record ImportedOperation(
    string Verb,
    IReadOnlyList<ImportedProperty> Query,
    ImportedBody? Body,
    ImportedAnswer Returns,
    bool IfMatchRequired,
    IReadOnlyList<string> Errors,
    string? Summary);

/// <summary>What comes back where all goes well.</summary>
/// <param name="Form">The form of the answer.</param>
/// <param name="Resource">The resource; null where none is described.</param>
/// <param name="Comment">What a reviewer should know; null for nothing.</param>
internal sealed record ImportedAnswer(ImportedAnswerForm Form, string? Resource, string? Comment = null);

/// <summary>The forms of answers.</summary>
internal enum ImportedAnswerForm
{
    /// <summary>What the verb has by default.</summary>
    Usual,

    /// <summary>Nothing that the format could say more of.</summary>
    None,

    /// <summary>A resource in the body.</summary>
    Body,

    /// <summary>The place of a resource.</summary>
    Location,
}

/// <summary>The body of a request.</summary>
/// <param name="Form"><c>input</c>, <c>resource</c> or <c>raw</c>.</param>
/// <param name="TypeName">The name of the input's type; null for the one that is made.</param>
/// <param name="Own">Names of members that the resource has.</param>
/// <param name="Members">Members that only the request has.</param>
/// <param name="EchoesUnknown">Whether unknown members go back as they came.</param>
/// <param name="MediaType">The media type of a raw body.</param>
/// <param name="Comment">What a reviewer should know; null for nothing.</param>
internal sealed record ImportedBody(
    string Form,
    string? TypeName,
    IReadOnlyList<string> Own,
    IReadOnlyList<ImportedProperty> Members,
    bool EchoesUnknown,
    string? MediaType,
    string? Comment);
