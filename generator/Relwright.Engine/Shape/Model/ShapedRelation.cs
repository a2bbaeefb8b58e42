namespace Relwright.Engine.Shape.Model;

/// <summary>A relation that leads from a resource to another, by link, embedded, or both.</summary>
/// <param name="Rel">The relation on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Target">The C# type of the resource that it leads to; <c>OpaqueResource</c> where nobody describes it.</param>
/// <param name="Link">The link, where the specification has one.</param>
/// <param name="Embedded">The embedded resource, where the specification has one.</param>
internal sealed record ShapedRelation(
    string Rel,
    string Name,
    string Target,
    ShapedLink? Link,
    ShapedEmbedded? Embedded,
    ShapedDoc Doc);

/// <summary>A relation as a link.</summary>
/// <param name="Many">Whether there can be several.</param>
/// <param name="Templated">Whether its reference is a URI template.</param>
internal sealed record ShapedLink(bool Many, bool Templated);

/// <summary>A relation as an embedded resource.</summary>
/// <param name="Local">The name of the local variable that holds it while reading.</param>
/// <param name="Many">Whether there can be several.</param>
/// <param name="ListMethod">The method that walks the items, where the resource is a collection of them.</param>
internal sealed record ShapedEmbedded(string Local, bool Many, string? ListMethod);
