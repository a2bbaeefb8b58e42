using System;
using Relwright.OData;

namespace Relwright;

/// <summary>What of an entity is asked for. Members are named by the API's own constants, such as <c>CallProperties.State</c>.</summary>
/// <typeparam name="T">The entity.</typeparam>
public sealed class EntityQuery<T>
    where T : class
{
    internal QueryParts Parts { get; } = new();

    /// <summary>Asks for these members only (<c>$select</c>).</summary>
    /// <param name="members">The members.</param>
    public EntityQuery<T> Select(params ReadOnlySpan<EntityMember<T>> members)
    {
        foreach (EntityMember<T> member in members)
            Parts.Select(member.Name);
        return this;
    }

    /// <summary>Asks to bring along what is behind a navigation (<c>$expand</c>).</summary>
    /// <typeparam name="TTarget">What is behind it.</typeparam>
    /// <param name="navigation">The navigation.</param>
    /// <param name="within">What of it is asked for.</param>
    public EntityQuery<T> Expand<TTarget>(EntityNavigation<T, TTarget> navigation, Action<CollectionQuery<TTarget>>? within = null)
        where TTarget : class
    {
        Parts.Expand(navigation.Name, CollectionQuery<TTarget>.PartsOf(within));
        return this;
    }

    /// <summary>States a preference (RFC 7240), such as <c>outlook.timezone="UTC"</c>.</summary>
    /// <param name="preference">The preference as the header <c>Prefer</c> has it.</param>
    /// <exception cref="ArgumentException">On sending: it has a character that no header may have.</exception>
    public EntityQuery<T> Prefer(string preference)
    {
        ArgumentException.ThrowIfNullOrEmpty(preference);
        Parts.Prefer(preference);
        return this;
    }

    /// <summary>Asks for the values of enumerations that came later than <c>unknownFutureValue</c>; without this they come as that.</summary>
    public EntityQuery<T> IncludeUnknownEnumMembers() => Prefer("include-unknown-enum-members");
}
