using Relwright.Tool.Import.Model;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Derivation;

/// <summary>A type that a request table states.</summary>
/// <param name="Table">What to call the table.</param>
internal sealed record StatedType(ImportedType Type, string Table, Certainty Certainty, Place Place);
