using System;
using System.ComponentModel;
using System.Linq;
using Relwright.Http;

namespace Relwright.Generated;

/// <summary>What emitted navigation and verbs call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Calls
{
    /// <summary>The way along a relation. It sends nothing, and fails only when it is gone.</summary>
    /// <typeparam name="TParent">The record that offers the relation.</typeparam>
    /// <typeparam name="TChild">The record behind it.</typeparam>
    /// <param name="reference">Where from.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="embedded">Picks the child from a parent that embeds it.</param>
    public static Navigator<TChild> Follow<TParent, TChild>(ResourceReference<TParent> reference, string relation, Func<TParent, TChild?>? embedded = null)
        where TParent : class, IResourceRecord<TParent>
        where TChild : class, IResourceRecord<TChild>
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new Navigator<TChild>(new RelationRoute<TParent, TChild>(reference, relation, embedded));
    }

    /// <summary>The way along a relation, or <see langword="null"/> when the resource neither embeds nor links it.</summary>
    /// <typeparam name="TParent">The record that may offer the relation.</typeparam>
    /// <typeparam name="TChild">The record behind it.</typeparam>
    /// <param name="resource">Where from.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="embedded">Picks the child from a parent that embeds it.</param>
    public static Navigator<TChild>? TryFollow<TParent, TChild>(Resource<TParent> resource, string relation, Func<TParent, TChild?>? embedded = null)
        where TParent : class, IResourceRecord<TParent>
        where TChild : class, IResourceRecord<TChild>
    {
        ArgumentNullException.ThrowIfNull(resource);
        return resource.AllLinks.Contains(relation) || embedded?.Invoke(resource.Value) is not null ? Follow(resource, relation, embedded) : null;
    }

    /// <summary>A way for each link of a relation, or for each embedded child where there are no links.</summary>
    /// <typeparam name="TParent">The record that may offer the relation.</typeparam>
    /// <typeparam name="TChild">The record behind it.</typeparam>
    /// <param name="resource">Where from.</param>
    /// <param name="relation">The relation.</param>
    /// <param name="embedded">Picks the children from a parent that embeds them.</param>
    public static EquatableList<Navigator<TChild>> FollowAll<TParent, TChild>(
        Resource<TParent> resource, string relation, Func<TParent, EquatableList<TChild>?>? embedded = null)
        where TParent : class, IResourceRecord<TParent>
        where TChild : class, IResourceRecord<TChild>
    {
        ArgumentNullException.ThrowIfNull(resource);
        EquatableList<Link> links = resource.AllLinks.FindAll(relation);
        if (links.Count > 0)
            return [.. links.Select(link => new Navigator<TChild>(new LinkRoute<TParent, TChild>(resource, relation, link)))];
        return embedded?.Invoke(resource.Value) is { } children
            ? [.. children.Select(child => new Navigator<TChild>(new HeldRoute<TChild>(resource.Child(child), resource.Trail.Then(relation))))]
            : [];
    }

    /// <summary>An embedded record as a resource of its own.</summary>
    /// <typeparam name="TParent">The record that embeds.</typeparam>
    /// <typeparam name="TChild">The record embedded.</typeparam>
    /// <param name="resource">The resource that embeds it.</param>
    /// <param name="child">The record, or <see langword="null"/>.</param>
    public static Resource<TChild>? Child<TParent, TChild>(Resource<TParent> resource, TChild? child)
        where TParent : class, IResourceRecord<TParent>
        where TChild : class, IResourceRecord<TChild>
    {
        ArgumentNullException.ThrowIfNull(resource);
        return child is null ? null : resource.Child(child);
    }

    /// <summary>Embedded records as resources of their own.</summary>
    /// <typeparam name="TParent">The record that embeds.</typeparam>
    /// <typeparam name="TChild">The record embedded.</typeparam>
    /// <param name="resource">The resource that embeds them.</param>
    /// <param name="children">The records, or <see langword="null"/>.</param>
    public static EquatableList<Resource<TChild>> Children<TParent, TChild>(Resource<TParent> resource, EquatableList<TChild>? children)
        where TParent : class, IResourceRecord<TParent>
        where TChild : class, IResourceRecord<TChild>
    {
        ArgumentNullException.ThrowIfNull(resource);
        return children is null ? [] : [.. children.Select(resource.Child)];
    }
}
