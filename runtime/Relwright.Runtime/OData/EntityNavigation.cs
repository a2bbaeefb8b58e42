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
    public ODataFilter<T> Any(ODataFilter<TTarget>? filter = null) => Lambda("any", filter);

    /// <summary>Holds where the filter holds for all of those behind the navigation.</summary>
    /// <param name="filter">The filter.</param>
    public ODataFilter<T> All(ODataFilter<TTarget> filter) => Lambda("all", filter);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    // The variable of a filter within another gets one more letter, so that each means its own.
    private ODataFilter<T> Lambda(string quantifier, ODataFilter<TTarget>? filter)
    {
        string name = Name;
        return new(prefix =>
        {
            string variable = prefix.TrimEnd('/') + "x";
            return filter is null ? $"{prefix}{name}/{quantifier}()" : $"{prefix}{name}/{quantifier}({variable}:{filter.Text(variable + "/")})";
        });
    }
}
