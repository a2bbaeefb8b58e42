using System.Collections.Generic;
using Relwright.Tool.Import.Report;

namespace Relwright.Tool.Import.Examples;

/// <summary>A property in an example.</summary>
/// <param name="Kind">What its value is, or the values in it are.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Samples">The texts of its values.</param>
/// <param name="IsJson">Whether the example is JSON, which tells numbers and truth values from texts.</param>
internal sealed record ObservedProperty(string Name, ObservedKind Kind, bool IsList, IReadOnlyList<string> Samples, bool IsJson, Place Place);
