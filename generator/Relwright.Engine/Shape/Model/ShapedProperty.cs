namespace Relwright.Engine.Shape.Model;

/// <summary>A property of a record.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Local">The name of the local variable that holds it while reading, or of the parameter that brings it.</param>
/// <param name="WireName">The name in the body.</param>
/// <param name="Required">Whether it is never null.</param>
/// <param name="Secret">Whether texts and logs must not show it.</param>
internal sealed record ShapedProperty(
    string Name,
    string Local,
    string WireName,
    ShapedValue Value,
    bool Required,
    bool Secret,
    ShapedDoc Doc);
