using System;
using System.Collections.Generic;

namespace Relwright;

/// <summary>
/// States what an application was granted, so that the compiler can tell which calls that does not cover:
/// <c>[assembly: GrantedPermissions(PermissionScheme.Application, GraphPermissions.CallsAccessMediaAll)]</c>.
/// </summary>
/// <param name="scheme">On whose behalf the application acts.</param>
/// <param name="names">The names of the permissions.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GrantedPermissionsAttribute(PermissionScheme scheme, params string[] names) : Attribute
{
    /// <summary>On whose behalf the application acts.</summary>
    public PermissionScheme Scheme { get; } = scheme;

    /// <summary>The names of the permissions.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
