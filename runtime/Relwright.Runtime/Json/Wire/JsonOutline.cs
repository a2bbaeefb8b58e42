using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>What the values of a type look like from outside: enough to tell the cases of a union apart without reading any of them.</summary>
/// <remarks>
/// Looking costs one pass over a value at most, however many cases there are, and never goes into what stands within an object: so
/// a body of unions in unions is looked at once a level, which the greatest depth bounds.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonOutline
{
    private protected JsonOutline()
    {
    }

    /// <summary>Any object.</summary>
    public static JsonOutline AnyObject { get; } = new ObjectOutline(new RecordMembers(), "");

    /// <summary>An object with known members.</summary>
    /// <param name="members">The members.</param>
    /// <param name="kinds">
    /// What the value of each is, a letter a member: <c>s</c> a text, <c>n</c> a number, <c>b</c> a boolean, <c>o</c> an object,
    /// <c>a</c> an array, <c>*</c> anything.
    /// </param>
    /// <param name="constants">The members that have one value only, and their JSON.</param>
    public static JsonOutline Object(RecordMembers members, string kinds, params ReadOnlySpan<(int Member, string Json)> constants) =>
        new ObjectOutline(members, kinds, constants);

    /// <summary>One of several.</summary>
    /// <param name="cases">The cases.</param>
    public static JsonOutline AnyOf(UnionCases cases) => new UnionOutline(cases);

    /// <summary>How well the value that the cursor stands before fits. The cursor stays there.</summary>
    internal abstract Fit Fits(ref JsonCursor json);

    /// <summary>Adds the outlines of objects among which one has to be chosen by their members, of a union those of its cases.</summary>
    internal virtual void AddObjects(ObjectCandidates candidates, int @case)
    {
    }
}
