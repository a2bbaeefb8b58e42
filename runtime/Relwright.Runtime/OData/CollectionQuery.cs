using System;
using System.Globalization;
using Relwright.OData;

namespace Relwright;

/// <summary>Which entities of a collection, which of their members and in which order. Members are named by the API's own constants, such as <c>CallProperties.State</c>.</summary>
/// <typeparam name="T">The entities.</typeparam>
public sealed class CollectionQuery<T> : ODataQuery<T, CollectionQuery<T>>
    where T : class
{
    internal CollectionQuery()
    {
    }

    /// <summary>Asks for those that the filter holds for (<c>$filter</c>); of several filters all must hold.</summary>
    /// <param name="filter">The filter, such as <c>CallProperties.State == CallState.Established</c>.</param>
    public CollectionQuery<T> Filter(ODataFilter<T> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Parts.Filter(filter.Text(""), filter.IsAlternative);
        return this;
    }

    /// <summary>Orders by a member, or within the order before it (<c>$orderby</c>).</summary>
    /// <param name="member">The member.</param>
    public CollectionQuery<T> OrderBy(EntityMember<T> member)
    {
        Parts.OrderBy(member.Name, descending: false);
        return this;
    }

    /// <summary>Orders by a member, the greatest first, or within the order before it (<c>$orderby</c>).</summary>
    /// <param name="member">The member.</param>
    public CollectionQuery<T> OrderByDescending(EntityMember<T> member)
    {
        Parts.OrderBy(member.Name, descending: true);
        return this;
    }

    /// <summary>Asks for at most so many (<c>$top</c>).</summary>
    /// <param name="count">How many; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public CollectionQuery<T> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Parts.Top = count;
        return this;
    }

    /// <summary>Leaves so many out at the beginning (<c>$skip</c>).</summary>
    /// <param name="count">How many; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public CollectionQuery<T> Skip(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Parts.Skip = count;
        return this;
    }

    /// <summary>Asks for those with a phrase (<c>$search</c>).</summary>
    /// <param name="phrase">The phrase; quotes and backslashes in it are escaped.</param>
    public CollectionQuery<T> Search(string phrase)
    {
        ArgumentException.ThrowIfNullOrEmpty(phrase);
        Parts.Search = $"\"{phrase.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return this;
    }

    /// <summary>Asks how many there are on all pages together (<c>$count=true</c>): <see cref="ODataPage{T}.Count"/>.</summary>
    public CollectionQuery<T> Count()
    {
        Parts.HasCount = true;
        return this;
    }

    /// <summary>Has the service answer from an index that may lag behind (<c>ConsistencyLevel: eventual</c>), which some searches and counts need.</summary>
    public CollectionQuery<T> Eventual()
    {
        Parts.IsEventual = true;
        return this;
    }

    /// <summary>Asks for pages of at most so many (<c>Prefer: odata.maxpagesize</c>).</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public CollectionQuery<T> PageSize(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return Prefer("odata.maxpagesize=" + count.ToString(CultureInfo.InvariantCulture));
    }

    internal static QueryParts? PartsOf(Action<CollectionQuery<T>>? asked)
    {
        if (asked is null)
            return null;
        CollectionQuery<T> query = new();
        asked(query);
        return query.Parts;
    }
}
