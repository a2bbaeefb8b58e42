using System.Collections.Generic;

namespace Relwright.Tool.Import.Model;

/// <summary>What holds for the whole API.</summary>
/// <param name="Root">The resource that a client starts from; null where none is fit.</param>
/// <param name="Prefixes">Prefixes of names, with the word for each.</param>
/// <param name="HasJson">Whether examples show JSON.</param>
/// <param name="JsonTypes">Its media types, the preferred one first.</param>
/// <param name="HasETag">Whether bodies repeat the entity tag.</param>
/// <param name="JsonMilliseconds">Whether JSON writes dates in milliseconds.</param>
/// <param name="XmlNamespace">The namespace of XML; null where no example shows XML.</param>
/// <param name="XmlTypes">Its media types, the preferred one first.</param>
/// <param name="TitleCase">Whether XML writes truth values in title case.</param>
/// <param name="ErrorRoot">The root of an error body in XML; null where no page describes one.</param>
/// <param name="ErrorMembers">The members of an error body that are described.</param>
/// <param name="RequestIds">The headers that carry the id of a request.</param>
/// <param name="RevisionHeader">The header that asks for a revision.</param>
internal sealed record ImportedWire(
    string? Root,
    IReadOnlyList<(string Text, string Word)> Prefixes,
    bool HasJson,
    IReadOnlyList<string> JsonTypes,
    bool HasETag,
    bool JsonMilliseconds,
    string? XmlNamespace,
    IReadOnlyList<string> XmlTypes,
    bool TitleCase,
    string? ErrorRoot,
    IReadOnlyList<string> ErrorMembers,
    IReadOnlyList<string> RequestIds,
    string? RevisionHeader);
