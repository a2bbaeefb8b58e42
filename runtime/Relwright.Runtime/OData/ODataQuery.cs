using System;
using Relwright.OData;

namespace Relwright;

/// <summary>What is asked for of entities, one or many. Members are named by the API's own constants, such as <c>CallProperties.State</c>.</summary>
/// <typeparam name="T">The entities.</typeparam>
/// <typeparam name="TSelf">The query.</typeparam>
public abstract class ODataQuery<T, TSelf>
    where T : class
    where TSelf : ODataQuery<T, TSelf>
{
    private protected ODataQuery()
    {
    }

    internal QueryParts Parts { get; } = new();

    /// <summary>Asks for these members only (<c>$select</c>).</summary>
    /// <param name="members">The members.</param>
    public TSelf Select(params ReadOnlySpan<EntityMember<T>> members)
    {
        foreach (EntityMember<T> member in members)
            Parts.Select(member.Name);
        return (TSelf)this;
    }

    /// <summary>Asks to bring along what is behind a navigation (<c>$expand</c>).</summary>
    /// <typeparam name="TTarget">What is behind it.</typeparam>
    /// <param name="navigation">The navigation.</param>
    /// <param name="within">What of it is asked for.</param>
    public TSelf Expand<TTarget>(EntityNavigation<T, TTarget> navigation, Action<CollectionQuery<TTarget>>? within = null)
        where TTarget : class
    {
        Parts.Expand(navigation.Name, CollectionQuery<TTarget>.PartsOf(within));
        return (TSelf)this;
    }

    /// <summary>States a preference (RFC 7240), such as <c>outlook.timezone="UTC"</c>.</summary>
    /// <param name="preference">The preference as the header <c>Prefer</c> has it.</param>
    /// <exception cref="ArgumentException">On sending: it has a character that no header may have.</exception>
    public TSelf Prefer(string preference)
    {
        ArgumentException.ThrowIfNullOrEmpty(preference);
        Parts.Prefer(preference);
        return (TSelf)this;
    }

    /// <summary>Asks for the values of enumerations that came later than <c>unknownFutureValue</c>; without this they come as that.</summary>
    public TSelf IncludeUnknownEnumMembers() => Prefer("include-unknown-enum-members");
}
