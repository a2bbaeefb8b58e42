namespace Relwright;

/// <summary>What of an entity is asked for. Members are named by the API's own constants, such as <c>CallProperties.State</c>.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class EntityQuery<T> : ODataQuery<T, EntityQuery<T>>
    where T : class
{
    internal EntityQuery()
    {
    }
}
