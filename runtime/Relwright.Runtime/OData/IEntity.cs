using System.ComponentModel;

namespace Relwright;

/// <summary>A record whose values have an address of their own in an OData service.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface IEntity<TSelf> : IRecord<TSelf>
    where TSelf : class, IEntity<TSelf>
{
    /// <summary>Its type as the service names it, such as <c>microsoft.graph.call</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    abstract static string TypeName { get; }
}
