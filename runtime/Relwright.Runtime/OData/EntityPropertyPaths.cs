namespace Relwright;

/// <summary>Properties within the value of a property.</summary>
public static class EntityPropertyPaths
{
    /// <param name="property">The property with the value.</param>
    extension<T, TValue>(EntityProperty<T, TValue> property)
        where T : class
        where TValue : class
    {
        /// <summary>A property of the value of this one: <c>CallProperties.ResultInfo.Then(ResultInfoProperties.Code)</c> is <c>resultInfo/code</c>.</summary>
        /// <typeparam name="TInner">The type of that property.</typeparam>
        /// <param name="inner">The property of the value.</param>
        public EntityProperty<T, TInner> Then<TInner>(EntityProperty<TValue, TInner> inner) => new($"{property.Name}/{inner.Name}");
    }
}
