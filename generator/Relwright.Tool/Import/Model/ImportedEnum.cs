using System.Collections.Generic;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Model;

/// <summary>An enumeration as it will be written.</summary>
/// <param name="Place">Where it is described.</param>
internal sealed record ImportedEnum(string Name, IReadOnlyList<ImportedValue> Values, string? Summary, Place Place);

/// <summary>A value of an enumeration, or a subcode of an error.</summary>
/// <param name="Comment">What a reviewer should know; null for nothing.</param>
internal sealed record ImportedValue(string Value, string? Summary, string? Comment);
