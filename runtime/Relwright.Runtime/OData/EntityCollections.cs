using System;
using Relwright.OData;

namespace Relwright;

/// <summary>Conditions on the items of a property that is a collection.</summary>
public static class EntityCollections
{
    /// <param name="property">The collection.</param>
    /// <typeparam name="T">The entity.</typeparam>
    /// <typeparam name="TItem">An item.</typeparam>
    extension<T, TItem>(EntityProperty<T, EquatableList<TItem>> property)
        where T : class
    {
        /// <summary>Holds where there is an item at all.</summary>
        public ODataFilter<T> Any() => ODataLambda.Of<T, TItem>(property.Name, "any", null);

        /// <summary>Holds where the filter holds for at least one item.</summary>
        /// <param name="filter">The filter, such as <c>CallRouteProperties.RoutingType == RoutingType.Forwarded</c>.</param>
        public ODataFilter<T> Any(ODataFilter<TItem> filter) => ODataLambda.Of<T, TItem>(property.Name, "any", filter);

        /// <summary>Holds where the filter holds for all items.</summary>
        /// <param name="filter">The filter.</param>
        public ODataFilter<T> All(ODataFilter<TItem> filter) => ODataLambda.Of<T, TItem>(property.Name, "all", filter);

        /// <summary>Holds where a condition holds for at least one item: <c>CallProperties.RequestedModalities.Any(item => item == Modality.Video)</c>.</summary>
        /// <param name="condition">Makes the condition of an item.</param>
        public ODataFilter<T> Any(Func<EntityProperty<EquatableList<TItem>, TItem>, ODataFilter<EquatableList<TItem>>> condition) =>
            ODataLambda.Of<T, EquatableList<TItem>>(property.Name, "any", OfItem(condition));

        /// <summary>Holds where a condition holds for all items.</summary>
        /// <param name="condition">Makes the condition of an item.</param>
        public ODataFilter<T> All(Func<EntityProperty<EquatableList<TItem>, TItem>, ODataFilter<EquatableList<TItem>>> condition) =>
            ODataLambda.Of<T, EquatableList<TItem>>(property.Name, "all", OfItem(condition));
    }

    private static ODataFilter<EquatableList<TItem>> OfItem<TItem>(Func<EntityProperty<EquatableList<TItem>, TItem>, ODataFilter<EquatableList<TItem>>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition(new EntityProperty<EquatableList<TItem>, TItem>(""));
    }
}
