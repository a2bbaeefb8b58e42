using System;
using Relwright.Engine.Values;

namespace Relwright.Engine.Api;

/// <summary>Where paths begin: an entity set, which holds many, or a singleton.</summary>
/// <param name="Name">The first segment of the path.</param>
/// <param name="Type">The data type of the entity, or of each of many.</param>
/// <param name="KeyAsSegment">Whether keys are segments behind it (<c>calls/5</c>), rather than in parentheses (<c>calls(5)</c>).</param>
internal sealed record PathRoot(string Name, string Type, bool Many, bool KeyAsSegment, Abilities Abilities, Documentation Documentation, QueryLimits? Limits = null);

/// <summary>A data type whose values have an address of their own.</summary>
/// <param name="Name">The data type.</param>
/// <param name="TypeName">Its name in casts and in <c>@odata.type</c>, such as <c>microsoft.graph.call</c>.</param>
/// <param name="Base">The entity type that it is one of, whose keys, navigations, streams and operations it has too; null for none.</param>
/// <param name="Keys">The members that tell one from the others; empty where the base has them, or where there is only one.</param>
/// <param name="Streams">Members that are octets at an address of their own.</param>
/// <param name="IsStream">Whether it stands for octets itself (<c>$value</c>).</param>
/// <param name="Navigations">Where a path can go on.</param>
/// <param name="Patch">The data type of its merge patch; null where it cannot be changed.</param>
/// <param name="Abilities">What can be done with it, wherever it stands.</param>
internal sealed record Entity(
    string Name,
    string TypeName,
    string? Base,
    EquatableArray<Property> Keys,
    EquatableArray<Property> Streams,
    bool IsStream,
    EquatableArray<Navigation> Navigations,
    string? Patch,
    Abilities Abilities);

/// <summary>A segment by which a path goes on from an entity.</summary>
/// <param name="Name">The segment, and the member that holds what is behind it where the answer brings it along.</param>
/// <param name="Target">The data type behind it.</param>
/// <param name="Contained">Whether what is behind it lives there alone; else it is a reference to something that lives elsewhere.</param>
internal sealed record Navigation(string Name, string Target, bool Many, bool Contained, Abilities Abilities, Documentation Documentation, QueryLimits? Limits = null);

/// <summary>An operation with a path of its own, behind that of what it is bound to.</summary>
/// <param name="Name">Its name without a namespace; of an unbound one, that of its import.</param>
/// <param name="QualifiedName">The name with its namespace.</param>
/// <param name="Segment">The segment of the path.</param>
/// <param name="Binding">The data type that it is bound to; null for none.</param>
/// <param name="BindingMany">Whether it is bound to many at once.</param>
/// <param name="IsAction">Whether it may change something; one that may not is called with GET.</param>
/// <param name="Composable">Whether a path can go on behind it.</param>
/// <param name="Parameters">What it takes, the binding aside.</param>
/// <param name="Body">The data type of the parameters together, for an action that has any.</param>
/// <param name="Returns">What comes back; null for nothing.</param>
internal sealed record BoundOperation(
    string Name,
    string QualifiedName,
    string Segment,
    string? Binding,
    bool BindingMany,
    bool IsAction,
    bool Composable,
    EquatableArray<Property> Parameters,
    string? Body,
    TypeReference? Returns,
    Documentation Documentation)
{
    /// <summary>What tells operations apart: binding, name (where there is no binding, the one that the path has: an operation can be imported twice) and, as functions can be overloaded, the names of the parameters.</summary>
    public string Key => $"{Binding}{(BindingMany ? "[]" : "")}/{(Binding is null ? Name : QualifiedName)}{(IsAction ? "" : "(" + string.Join(",", System.Linq.Enumerable.Select(Parameters, parameter => parameter.Name)) + ")")}";
}

/// <summary>What queries of something that a path leads to must not ask.</summary>
/// <param name="Refused">Options that the service does not take there at all, such as <c>$top</c>.</param>
/// <param name="NotFilterable">Members that no filter may have.</param>
/// <param name="NotSortable">Members that no order may have.</param>
/// <param name="NotExpandable">Navigations that cannot be brought along.</param>
internal sealed record QueryLimits(EquatableArray<string> Refused, EquatableArray<string> NotFilterable, EquatableArray<string> NotSortable, EquatableArray<string> NotExpandable);

/// <summary>What can be done with something that a path leads to.</summary>
[Flags]
internal enum Abilities
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It can be read.</summary>
    Read = 1,

    /// <summary>One can be added.</summary>
    Insert = 2,

    /// <summary>It can be changed.</summary>
    Update = 4,

    /// <summary>It can be deleted.</summary>
    Delete = 8,

    /// <summary>All of these.</summary>
    All = Read | Insert | Update | Delete,
}
