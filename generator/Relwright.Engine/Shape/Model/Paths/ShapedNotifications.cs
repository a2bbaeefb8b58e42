using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Paths;

/// <summary>What the notifications of one type bring along.</summary>
/// <param name="TypeName">The static class with the extension member.</param>
/// <param name="Notification">The C# record of a notification.</param>
/// <param name="Data">The expression of the JSON that it brings, over <c>notification</c>.</param>
/// <param name="Types">The types that it can be of.</param>
internal sealed record ShapedNotifications(ShapedHome Home, string TypeName, string Notification, string Data, EquatableArray<ShapedNotified> Types)
    : ShapedItem(Home, TypeName);

/// <summary>A type of what notifications bring.</summary>
/// <param name="Text">Its name in <c>@odata.type</c>.</param>
/// <param name="Record">The C# record.</param>
internal sealed record ShapedNotified(string Text, string Record);
