namespace Relwright.Tool.Permissions;

/// <summary>How permissions are written.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Human,

    /// <summary>As one object.</summary>
    Json,
}
