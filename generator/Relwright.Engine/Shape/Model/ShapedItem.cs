namespace Relwright.Engine.Shape.Model;

/// <summary>Something that is emitted by itself: the unit in which edits are told apart.</summary>
/// <remarks>
/// An item holds all that its source text depends on and nothing else, so that two equal items have equal text and an edit
/// elsewhere in the API re-emits nothing here. Every redundant member is paid for in each comparison.
/// </remarks>
/// <param name="Home">Where and how the item is declared.</param>
/// <param name="TypeName">The C# name of its main type.</param>
internal abstract record ShapedItem(ShapedHome Home, string TypeName);

/// <summary>What the items of one API share.</summary>
/// <param name="Api">The C# word for the API, such as <c>Ucwa</c>; also the first part of the names of its files.</param>
/// <param name="Namespace">The namespace of the emitted types.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record ShapedHome(string Api, string Namespace, string Visibility);
