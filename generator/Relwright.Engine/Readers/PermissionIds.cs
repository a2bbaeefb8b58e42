using System;

namespace Relwright.Engine.Readers;

/// <summary>The ids by which manifests ask for permissions.</summary>
internal static class PermissionIds
{
    /// <summary>A GUID in the form in which manifests have it; null for a text that is none.</summary>
    public static string? Read(string text) => Guid.TryParse(text, out Guid id) ? id.ToString("D") : null;
}
