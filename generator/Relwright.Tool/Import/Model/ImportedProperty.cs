using Relwright.Tool.Import.Ucwa;

namespace Relwright.Tool.Import.Model;

/// <summary>A property of a resource, a member of a body or a parameter of a query.</summary>
/// <param name="Summary">What the page says of it.</param>
internal sealed record ImportedProperty(string Name, ImportedType Type, bool Required, ProseBounds Bounds, Origin Origin, string? Summary);
