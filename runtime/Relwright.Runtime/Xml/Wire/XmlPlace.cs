namespace Relwright.Generated;

/// <summary>Where a member stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; null for that of the member.</param>
/// <param name="HasNullItems">Whether items of a list can be null.</param>
internal readonly record struct XmlPlace(XmlPlaceKind Kind, XmlName? Name, bool HasNullItems = false)
{
    /// <summary>Whether it is an element or several.</summary>
    internal bool IsElement => Kind is XmlPlaceKind.Element or XmlPlaceKind.Items;
}
