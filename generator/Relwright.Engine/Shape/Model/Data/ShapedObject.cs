using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Data;

/// <summary>An object that bodies are made of.</summary>
/// <param name="Members">The members in the order of the wire, those of the base first.</param>
/// <param name="Base">The C# record that it derives from; null for none.</param>
/// <param name="Open">Whether others derive from it.</param>
/// <param name="Dispatch">How a value is told to be of one that derives from it; null where none does.</param>
/// <param name="Additional">The members that are not described one by one; null where nobody says what they are.</param>
/// <param name="Partial">Whether each member is absent, null or a value (RFC 7396).</param>
/// <param name="Outlined">Whether a union has to tell it from others.</param>
/// <param name="Checked">Whether it has bounds that are checked, in itself or within.</param>
internal sealed record ShapedObject(
    ShapedHome Home,
    string TypeName,
    ShapedDoc Doc,
    EquatableArray<ShapedMember> Members,
    string? Base,
    bool Open,
    ShapedDispatch? Dispatch,
    ShapedAdditional? Additional,
    bool Partial,
    bool Outlined,
    bool Checked)
    : ShapedItem(Home, TypeName)
{
    /// <summary>How it is read and written as XML; null where it never travels as that.</summary>
    public ShapedXmlForm? Xml { get; init; }
}

/// <summary>How the text of a member tells the type of an object.</summary>
/// <param name="WireName">The member.</param>
/// <param name="Texts">The texts, and what each stands for: a C# record, or the name of a case.</param>
/// <param name="Default">What an object is that has none of the texts; null where nobody says.</param>
/// <param name="Late">
/// The C# property with the text, where an object without one is what all of them are and nothing is wrong with reading any of them as that:
/// then the text is looked for only where it comes first. Null where it has to be found before anything is read.
/// </param>
internal sealed record ShapedDispatch(string WireName, EquatableArray<ShapedDispatchText> Texts, string? Default, string? Late = null);

/// <summary>A text of a discriminator.</summary>
internal sealed record ShapedDispatchText(string Text, string Target);

/// <summary>Members of any name.</summary>
/// <param name="TypeName">The C# type of a value, with <c>?</c> where it can be null.</param>
/// <param name="Wire">The expression that reads and writes a value.</param>
/// <param name="Inherited">Whether the base has them.</param>
/// <param name="Checked">Whether the values have bounds.</param>
/// <param name="Annotated">Whether members with an <c>@</c> in their names are none of them.</param>
internal sealed record ShapedAdditional(string TypeName, string Wire, bool Inherited, bool Checked, bool Annotated = false);
