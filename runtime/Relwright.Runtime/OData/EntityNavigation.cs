using Relwright.OData;

namespace Relwright;

/// <summary>A navigation of an entity, for queries: what can be brought along, and what can be asked of all that is behind it.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TTarget">What is behind it.</typeparam>
/// <param name="name">Its name, unescaped.</param>
public readonly struct EntityNavigation<T, TTarget>(string name)
    where T : class
    where TTarget : class
{
    /// <summary>Its name in queries, unescaped.</summary>
    public string Name { get; } = name;

    /// <summary>The navigation as something to select.</summary>
    /// <param name="navigation">The navigation.</param>
    public static implicit operator EntityMember<T>(EntityNavigation<T, TTarget> navigation) => new(navigation.Name);

    /// <summary>Holds where the filter holds for at least one of those behind the navigation.</summary>
    /// <param name="filter">The filter; <see langword="null"/>: where there is one at all.</param>
    public ODataFilter<T> Any(ODataFilter<TTarget>? filter = null) => ODataLambda.Of<T, TTarget>(Name, "any", filter);

    /// <summary>Holds where the filter holds for all of those behind the navigation.</summary>
    /// <param name="filter">The filter.</param>
    public ODataFilter<T> All(ODataFilter<TTarget> filter) => ODataLambda.Of<T, TTarget>(Name, "all", filter);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
