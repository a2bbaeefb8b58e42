namespace Relwright;

/// <summary>What came of asking whether a resource changed.</summary>
/// <typeparam name="T">The record of the resource.</typeparam>
public sealed class Refresh<T>
    where T : class, IResourceRecord<T>
{
    internal Refresh(bool isModified, Resource<T> resource)
    {
        IsModified = isModified;
        Resource = resource;
    }

    /// <summary>Whether the server sent a new representation. It always does where the old one had no ETag.</summary>
    public bool IsModified { get; }

    /// <summary>The new one, or the old one where nothing changed.</summary>
    public Resource<T> Resource { get; }
}
