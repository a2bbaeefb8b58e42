namespace Relwright.Tool.Import.Pages;

/// <summary>What a page may ask of the tool. Reference pages have some thousand lines; what goes far beyond is no such page.</summary>
internal static class ImportLimits
{
    /// <summary>Octets of a page.</summary>
    public const long PageLength = 4 * 1024 * 1024;

    /// <summary>Characters of a line: examples have their bodies in many lines, and tables are written by hand.</summary>
    public const int LineLength = 64 * 1024;

    /// <summary>Pages of a folder.</summary>
    public const int Pages = 20_000;

    /// <summary>Levels of a body of an example within each other.</summary>
    public const int BodyDepth = 64;
}
