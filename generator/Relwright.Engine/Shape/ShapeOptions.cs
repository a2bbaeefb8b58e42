namespace Relwright.Engine.Shape;

/// <summary>What the project decides about emitted code.</summary>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="DependencyInjection">Whether the project references Relwright.DependencyInjection.</param>
internal sealed record ShapeOptions(string Visibility, bool DependencyInjection);
