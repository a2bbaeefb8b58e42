using Relwright.Tool.Import.Examples;

namespace Relwright.Tool.Import.Derivation;

/// <summary>A resource in an example.</summary>
/// <param name="Resource">What the example shows.</param>
/// <param name="IsOwn">Whether the example stands in the page of that resource.</param>
internal sealed record Sighting(ObservedResource Resource, bool IsOwn);
