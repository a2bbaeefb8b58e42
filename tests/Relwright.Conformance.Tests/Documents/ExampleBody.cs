using System.Text.Json.Nodes;

namespace Relwright.Conformance.Tests.Documents;

/// <summary>A body that a document shows.</summary>
/// <param name="Verb">The operation's verb, in capitals.</param>
/// <param name="Path">The operation's path.</param>
/// <param name="Status">The answer's status; null for the body of the request.</param>
/// <param name="MediaType">Its media type; null where any will do.</param>
/// <param name="Place">Where the document shows it, for people.</param>
internal sealed record ExampleBody(string Verb, string Path, string? Status, string? MediaType, JsonNode? Value, string Place);
