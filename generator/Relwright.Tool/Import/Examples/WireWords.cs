using System;

namespace Relwright.Tool.Import.Examples;

/// <summary>The members of bodies that are no properties of a resource, as the pages on payloads have them.</summary>
internal static class WireWords
{
    /// <summary>The property that names the type of a resource.</summary>
    public const string Type = "rel";

    /// <summary>The property that repeats the entity tag.</summary>
    public const string ETag = "etag";

    /// <summary>The relation of a resource to itself.</summary>
    public const string Self = "self";

    /// <summary>What the server asks for in a property of random name, whichever of its two wordings it uses.</summary>
    public static bool IsEchoed(string name, string value) =>
        Guid.TryParse(name, out _) || (value.StartsWith("please pass ", StringComparison.OrdinalIgnoreCase) && value.EndsWith("in a PUT request", StringComparison.OrdinalIgnoreCase));
}
