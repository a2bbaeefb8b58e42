namespace Relwright.Tool.Graph;

/// <summary>How one resource leads to another.</summary>
internal enum EdgeKind
{
    /// <summary>By a link.</summary>
    Link,

    /// <summary>By standing within it.</summary>
    Embedded,

    /// <summary>As what an operation answers with.</summary>
    Answer,

    /// <summary>By being another name for it.</summary>
    Alias,
}

/// <summary>One way from a resource to another.</summary>
/// <param name="From">The resource that leads somewhere.</param>
/// <param name="To">The resource that it leads to.</param>
/// <param name="Kind">How.</param>
/// <param name="Word">The relation, or the verb of the operation.</param>
internal sealed record Edge(string From, string To, EdgeKind Kind, string Word);
