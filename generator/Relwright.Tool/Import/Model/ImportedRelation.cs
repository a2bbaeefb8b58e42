namespace Relwright.Tool.Import.Model;

/// <summary>A link or an embedded resource.</summary>
/// <param name="Rel">The relation.</param>
/// <param name="To">The resource it leads to; null where no page and no example describes it.</param>
/// <param name="Many">Whether there can be several.</param>
/// <param name="Items">Whether they are the items of the collection that the resource is.</param>
/// <param name="Templated">Whether the reference is a template.</param>
/// <param name="Comment">What a reviewer should know; null for nothing.</param>
/// <param name="Summary">What the page says of it.</param>
internal sealed record ImportedRelation(string Rel, string? To, bool Many, bool Items, bool Templated, string? Comment, string? Summary);
