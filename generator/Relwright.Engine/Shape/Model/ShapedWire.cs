using Relwright.Engine.Api;

namespace Relwright.Engine.Shape.Model;

/// <summary>The formats that bodies are written and read in.</summary>
/// <param name="Json">How JSON looks; null where the API speaks none.</param>
/// <param name="Xml">How XML looks; null where the API speaks none.</param>
internal sealed record ShapedWire(ShapedJson? Json, ShapedXml? Xml);

/// <summary>How JSON looks.</summary>
internal sealed record ShapedJson(DateForm Dates);

/// <summary>How XML looks.</summary>
internal sealed record ShapedXml(string Namespace, DateForm Dates, BooleanForm Booleans);
