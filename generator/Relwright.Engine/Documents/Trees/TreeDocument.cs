using System.Collections.Generic;
using System.Text.Json.Nodes;
using Relwright.Engine.Problems;

namespace Relwright.Engine.Documents.Trees;

/// <summary>What the text of one file says, as a tree of JSON without positions.</summary>
/// <param name="Root">The tree; null where the text is broken or empty.</param>
/// <param name="Problems">What was wrong with the text.</param>
internal sealed record TreeDocument(JsonNode? Root, IReadOnlyList<Problem> Problems);
