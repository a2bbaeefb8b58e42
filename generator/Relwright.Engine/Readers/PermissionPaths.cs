using Relwright.Engine.Values;

namespace Relwright.Engine.Readers;

/// <summary>The addresses of what calls need.</summary>
internal static class PermissionPaths
{
    /// <summary>The address of a call, whose path compares without case.</summary>
    public static SpecPath Of(string verb, string path) => SpecPath.Root / "permissionRules" / $"{verb} {path.ToLowerInvariant()}";
}
