using System.Linq;

namespace Relwright.Engine.Readers;

/// <summary>Tells the group of an endpoint that nobody put into one.</summary>
internal static class PathGroup
{
    /// <summary>The first segment of the path that is no parameter; null where there is none.</summary>
    public static string? Of(string path) => path.Split('/').FirstOrDefault(segment => segment.Length > 0 && segment[0] != '{');
}
