using System;
using System.ComponentModel;

namespace Relwright.Generated;

/// <summary>What the calls of an API need, for the analyzer: one table for all of them.</summary>
/// <param name="permissions">The type with the names of the permissions as constants.</param>
/// <param name="table">The table, a line an entry.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PermissionTableAttribute(Type permissions, string table) : Attribute
{
    /// <summary>The type with the names of the permissions as constants.</summary>
    public Type Permissions { get; } = permissions;

    /// <summary>
    /// The table. First, where it is known, <c>@</c> and the id of the application that grants the permissions; then a line for each permission,
    /// its constant, its name and by scheme its id (<c>A=a7a681dc-…</c>) with blanks between; then an empty line; then for each call the
    /// method, the path as those who grant permissions write it, what the method is called on in C#, and by scheme (A, D, P) the alternatives,
    /// each of numbers of permissions joined by <c>+</c>, with <c>*</c> behind where it grants the least:
    /// <c>CallPaths.MuteAsync /communications/calls/{}/mute /Communications/Calls/{} A=0*,2;D=1+3</c>.
    /// </summary>
    public string Table { get; } = table;
}
