using Relwright.Engine.Values;

namespace Relwright.Engine.Shape.Model.Endpoints;

/// <summary>What comes to a receiver.</summary>
internal sealed record ShapedWebhooks(ShapedHome Home, string TypeName, EquatableArray<ShapedWebhook> Webhooks) : ShapedItem(Home, TypeName);

/// <summary>A request that comes to a receiver.</summary>
/// <param name="Method">The C# method that reads its body.</param>
/// <param name="TypeName">The C# type of the body, with <c>?</c> where it can be null.</param>
/// <param name="Wire">The expression that reads it.</param>
internal sealed record ShapedWebhook(string Method, string TypeName, string Wire, ShapedDoc Doc);
