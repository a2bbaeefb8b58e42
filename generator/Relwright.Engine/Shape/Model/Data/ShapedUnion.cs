using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Data;

/// <summary>A value of one of several types.</summary>
/// <param name="Cases">The cases, in the order in which they are told apart.</param>
/// <param name="Dispatch">How objects are told apart; null where the value itself tells.</param>
/// <param name="OtherName">The name of the case of a value of none of the types.</param>
/// <param name="Outlined">Whether another union has to tell it from others.</param>
/// <param name="Checked">Whether cases have bounds that are checked.</param>
internal sealed record ShapedUnion(
    ShapedHome Home,
    string TypeName,
    ShapedDoc Doc,
    EquatableArray<ShapedCase> Cases,
    ShapedDispatch? Dispatch,
    string OtherName,
    bool Outlined,
    bool Checked)
    : ShapedItem(Home, TypeName)
{
    /// <summary>How it is read and written as XML; null where it never travels as that.</summary>
    public ShapedXmlForm? Xml { get; init; }
}

/// <summary>A case of a union.</summary>
/// <param name="Name">The name of the nested record.</param>
/// <param name="TypeName">The C# type of its value, qualified where a case gets in front of it.</param>
/// <param name="Wire">The expression that reads and writes the value.</param>
/// <param name="Convertible">Whether a value of the type becomes the union by itself: no other case has the type.</param>
/// <param name="Checked">Whether the value has bounds.</param>
internal sealed record ShapedCase(string Name, string TypeName, string Wire, bool Convertible, bool Checked, ShapedDoc Doc);
