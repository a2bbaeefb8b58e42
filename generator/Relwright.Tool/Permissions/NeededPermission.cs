using System.Collections.Generic;
using Relwright.Analyzers;

namespace Relwright.Tool.Permissions;

/// <summary>A permission that calls need.</summary>
/// <param name="Table">The table of the API that has it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Id">Its id in the scheme; null where the specification does not say.</param>
/// <param name="Calls">The calls that it is needed for.</param>
internal sealed record NeededPermission(PermissionTable Table, string Name, string? Id, IReadOnlyList<FoundCall> Calls);
